import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { omsTreatments } from '../../../demo/content/articles'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
let readWhoHasIt: (articles: string[]) => Promise<unknown>
let assign: (article: string, reviewer: string) => Promise<void>
beforeAll(async () => {
  studio = await seededStudio()
  const { payload, cast } = studio
  const { readWhoHasIt: read } = await import('../../../src/cms/reads/whoHasIt')
  const { rowsOf } = await import('../../../src/cms/stores/rows')
  const { explain } = await import('../../../src/cms/explain')
  const { perform } = await import('../../../src/cms/perform')
  readWhoHasIt = (articles) => read(rowsOf(payload), articles, new Date().toISOString())
  assign = async (article, reviewer) => {
    const { workflow } = await explain(payload, { article, user: cast.id('editor') })
    const { revision } = workflow
    const input = { user: cast.id(reviewer) }
    await perform(payload, { verb: 'assign', article, user: cast.id('editor'), revision, input })
  }
})
afterAll(() => studio.close())

const write = (slug: string) => studio.desk.write({ ...omsTreatments, slug }, 'editor')

describe('who has an article', () => {
  test('is its writers, its reviewers, the publishers, nobody, as it goes along', async () => {
    const { desk } = studio
    const id = await write('who-has-it')
    expect(await readWhoHasIt([id])).toEqual([{ role: 'editor', names: ['Elif Marsh'] }])
    await desk.submit(id, 'editor')
    expect(await readWhoHasIt([id])).toEqual([{ role: 'medicalReviewer', names: [] }])
    await assign(id, 'neurologist')
    expect(await readWhoHasIt([id])).toEqual([{ role: 'medicalReviewer', names: ['Nora Vale'] }])
    await desk.sign(id, 'neurologist')
    expect(await readWhoHasIt([id])).toEqual([{ role: 'medicalReviewer', names: [] }])
    await desk.sign(id, 'cardiologist')
    expect(await readWhoHasIt([id])).toEqual([{ role: 'publisher', names: [] }])
    await desk.publish(id, 'publisher')
    expect(await readWhoHasIt([id])).toEqual([{ role: null, names: [] }])
  })

  test('is told for many at once, in the order asked, and for none that is not there', async () => {
    const [one, two] = [await write('who-has-one'), await write('who-has-two')]
    await studio.desk.submit(two, 'editor')
    expect(await readWhoHasIt([two, 'nothing', one])).toEqual([
      { role: 'medicalReviewer', names: [] },
      null,
      { role: 'editor', names: ['Elif Marsh'] },
    ])
    expect(await readWhoHasIt([])).toEqual([])
  })
})
