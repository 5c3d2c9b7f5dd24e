import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { omsTreatments } from '../../../demo/content/articles'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
let explain: typeof import('../../../src/cms/explain').explain
let perform: typeof import('../../../src/cms/perform').perform
beforeAll(async () => {
  studio = await seededStudio()
  ;({ explain } = await import('../../../src/cms/explain'))
  ;({ perform } = await import('../../../src/cms/perform'))
})
afterAll(() => studio.close())

const look = (article: string, by = 'neurologist') => explain(studio.payload, { article, user: studio.cast.id(by) })
const comments = async (article: string) => (await look(article)).review?.comments ?? []

async function inReview(slug: string): Promise<string> {
  const id = await studio.desk.write({ ...omsTreatments, slug }, 'editor')
  await studio.desk.submit(id, 'editor')
  return id
}

async function say(article: string, by: string, body: string, section: string | null = null) {
  const { contentHash } = await look(article)
  const input = { comments: [{ section, body }] }
  return perform(studio.payload, { verb: 'comment', article, user: studio.cast.id(by), contentHash, input })
}

async function settle(article: string, by: string, comment: string, resolved = true) {
  const input = { comment, resolved }
  return perform(studio.payload, { verb: 'resolveComment', article, user: studio.cast.id(by), input })
}

describe('a comment on the words under review', () => {
  test('is stored with its author, its section and that section’s heading, and is on record', async () => {
    const id = await inReview('comment-stored')
    const [, section] = (await look(id)).sections
    await say(id, 'neurologist', ' Name the source. ', section?.anchor)
    expect(await comments(id)).toEqual([
      expect.objectContaining({
        body: 'Name the source.',
        section: section?.anchor,
        heading: section?.heading,
        by: { user: studio.cast.id('neurologist'), name: 'Nora Vale' },
        round: 1,
        resolved: null,
      }),
    ])
    const { docs } = await studio.payload.db.find<{ type: string }>({
      collection: 'audit-events',
      where: { stream: { equals: `article:${id}` } },
      sort: '-index',
      limit: 1,
    })
    expect(docs[0]?.type).toBe('review.commented')
  })

  test('makes nobody’s signature stale: what they saw still stands', async () => {
    const id = await inReview('comment-beside-signing')
    const seen = await look(id, 'cardiologist')
    await say(id, 'neurologist', 'A plainer word would do.')
    expect((await look(id)).workflow.revision).toBe(seen.workflow.revision)
    const { result } = await perform(studio.payload, {
      ...{ verb: 'sign', article: id, user: studio.cast.id('cardiologist'), revision: seen.workflow.revision },
      ...{ contentHash: seen.contentHash, password: studio.cast.password('cardiologist') },
      input: { sectionsOpened: seen.sectionsToOpen.map(({ anchor }) => anchor) },
    })
    expect(result).toMatchObject({ approved: false })
  })

  test('loses nothing where two are made at once', async () => {
    const id = await inReview('comments-at-once')
    await Promise.all(
      ['one', 'two', 'three'].map((body, index) => say(id, index % 2 ? 'cardiologist' : 'neurologist', body)),
    )
    expect((await comments(id)).map(({ body }) => body).sort()).toEqual(['one', 'three', 'two'])
  })

  test('is settled by who raised it, opened again by them, and by nobody else', async () => {
    const id = await inReview('comment-settled')
    await say(id, 'neurologist', 'Name the source.')
    const [raised] = await comments(id)
    await expect(settle(id, 'cardiologist', raised?.id ?? '')).rejects.toMatchObject({ code: 'not-the-commenter' })
    await settle(id, 'neurologist', raised?.id ?? '')
    expect((await comments(id))[0]?.resolved?.by.user).toBe(studio.cast.id('neurologist'))
    await settle(id, 'neurologist', raised?.id ?? '', false)
    expect((await comments(id))[0]?.resolved).toBeNull()
  })

  test('goes into the next round while it is open, and stays behind once settled or published over', async () => {
    const id = await inReview('comment-carried')
    await say(id, 'neurologist', 'Still open.')
    await say(id, 'cardiologist', 'Settled.')
    const settled = (await comments(id)).find(({ body }) => body === 'Settled.')
    await settle(id, 'cardiologist', settled?.id ?? '')
    // what is open is what the page goes back with
    const { revision } = (await look(id)).workflow
    await perform(studio.payload, {
      verb: 'requestChanges',
      article: id,
      user: studio.cast.id('cardiologist'),
      revision,
    })
    await studio.desk.submit(id, 'editor')
    expect((await comments(id)).map(({ body, round }) => [body, round])).toEqual([['Still open.', 1]])

    await studio.desk.sign(id, 'neurologist')
    await studio.desk.sign(id, 'cardiologist')
    await studio.desk.publish(id, 'publisher')
    await studio.desk.edit(id, { ...omsTreatments, slug: 'comment-carried', title: 'Another title' }, 'editor')
    await studio.desk.submit(id, 'editor')
    expect(await comments(id)).toEqual([])
  })
})
