/** Whoever takes a signature back does not stand by what they read for it: all of the page is to be opened again. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { omsTreatments } from '../../../demo/content/articles'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
let article: string
beforeAll(async () => {
  studio = await seededStudio()
  article = await studio.desk.write({ ...omsTreatments, slug: 'revoked' }, 'editor')
  await studio.desk.submit(article, 'editor')
})
afterAll(() => studio.close())

const seenBy = async (who: string) => {
  const { readReviewTab } = await import('../../../src/cms/reads/reviewTab')
  const { answer, base } = await readReviewTab(studio.payload, studio.cast.id(who), article)
  return { toOpen: answer.sectionsToOpen.length, base: base.kind, revision: answer.workflow.revision }
}

test('nothing is to be opened again while the signature stands, and everything once it is taken back', async () => {
  const { toOpen: all } = await seenBy('neurologist')
  expect(all).toBeGreaterThan(3)
  await studio.desk.sign(article, 'neurologist')
  expect(await seenBy('neurologist')).toMatchObject({ toOpen: 0, base: 'signed' })
  const { perform } = await import('../../../src/cms/perform')
  const { revision } = await seenBy('neurologist')
  await perform(studio.payload, {
    ...{ user: studio.cast.id('neurologist'), verb: 'revokeSignature', article, revision },
    input: { reason: 'Read it too fast.' },
  })
  expect(await seenBy('neurologist')).toMatchObject({ toOpen: all, base: 'none' })
})
