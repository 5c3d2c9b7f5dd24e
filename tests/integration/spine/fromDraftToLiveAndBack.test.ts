import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { omsTreatments } from '../../../demo/content/articles'
import type { AuditEvent } from '../../../src/domain/audit/auditEvent'
import type { EditionBody, PublicationBody } from '../../../src/domain/records/edition'
import { everything, seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
let explain: typeof import('../../../src/cms/explain').explain
let perform: typeof import('../../../src/cms/perform').perform
beforeAll(async () => {
  studio = await seededStudio()
  ;({ explain } = await import('../../../src/cms/explain'))
  ;({ perform } = await import('../../../src/cms/perform'))
})
afterAll(() => studio.close())

const look = (article: string, by = 'editor') => explain(studio.payload, { article, user: studio.cast.id(by) })

async function editionsOf(article: string): Promise<EditionBody[]> {
  const { docs } = await studio.payload.db.find<{ record: string }>({
    collection: 'editions',
    where: { article: { equals: article } },
    sort: 'number',
    pagination: false,
  })
  return docs.map((row) => JSON.parse(row.record) as EditionBody)
}

async function eventsOf(article: string): Promise<AuditEvent[]> {
  const { docs } = await studio.payload.db.find<{ record: string }>({
    collection: 'audit-events',
    where: { stream: { equals: `article:${article}` } },
    sort: 'index',
    pagination: false,
  })
  return docs.map((row) => JSON.parse(row.record) as AuditEvent)
}

async function reviewed(article: string) {
  await studio.desk.submit(article, 'editor')
  await studio.desk.sign(article, 'neurologist')
  await studio.desk.sign(article, 'cardiologist')
}

describe('an article', () => {
  test('goes from draft to live, is sent back on the way, and is withdrawn; every step is on record', async () => {
    const { desk } = studio
    const id = await desk.write({ ...omsTreatments, slug: 'spine-one' }, 'editor')
    expect((await look(id)).workflow).toMatchObject({ state: 'draft', live: 'never' })

    await desk.submit(id, 'editor')
    const first = await look(id, 'neurologist')
    expect(first.workflow.state).toBe('inReview')
    const section = first.sectionsToOpen[1]
    await desk.sendBack(id, { heading: section?.heading ?? '', body: 'Name the source.' }, 'neurologist')
    expect((await look(id)).workflow.state).toBe('changesRequested')
    expect((await look(id)).review?.comments.map((one) => one.body)).toEqual(['Name the source.'])

    await desk.edit(id, { ...omsTreatments, slug: 'spine-one', title: 'A better title' }, 'editor')
    await reviewed(id)
    expect((await look(id)).workflow.state).toBe('approved')
    expect(await editionsOf(id)).toEqual([])

    await desk.publish(id, 'publisher')
    const [publication] = (await editionsOf(id)) as PublicationBody[]
    expect(publication).toMatchObject({ kind: 'publication', number: 1, change: 'first', slug: 'spine-one' })
    expect(publication?.signers).toHaveLength(2)
    expect((await look(id)).workflow).toMatchObject({ state: 'published', live: 'live' })

    // an edit of what is live changes the working copy alone
    await desk.edit(id, { ...omsTreatments, slug: 'spine-one', title: 'Another title' }, 'editor')
    expect((await look(id)).workflow).toMatchObject({ state: 'draft', live: 'live' })
    expect(await editionsOf(id)).toHaveLength(1)

    // and editing it back makes the working copy equal the live edition again
    await desk.edit(id, { ...omsTreatments, slug: 'spine-one', title: 'A better title' }, 'editor')
    expect((await look(id)).workflow).toMatchObject({ state: 'published', live: 'live' })

    await desk.withdraw(id, { kind: 'withdrawn', reason: 'A test.', notice: 'Being revised.' }, 'publisher')
    expect((await look(id)).workflow).toMatchObject({ state: 'draft', live: 'withdrawn' })
    const [, withdrawal] = await editionsOf(id)
    expect(withdrawal).toMatchObject({ kind: 'withdrawal', number: 2, notice: 'Being revised.', slug: 'spine-one' })

    expect((await eventsOf(id)).map((event) => event.type)).toEqual([
      'article.created',
      'review.submitted',
      'review.changesRequested',
      'review.submitted',
      'review.signed',
      'review.signed',
      'edition.published',
      'article.edited',
      'article.edited',
      'edition.withdrawn',
    ])
  })

  test('live again after a withdrawal needs a new review, and is signed by no contributor of before', async () => {
    const { desk } = studio
    const id = await desk.write({ ...omsTreatments, slug: 'spine-two' }, 'editor')
    await reviewed(id)
    await desk.publish(id, 'publisher')
    await desk.withdraw(id, { kind: 'recalled', reason: 'A test.', notice: 'Recalled.' }, 'publisher')
    await expect(desk.publish(id, 'publisher')).rejects.toMatchObject({ code: 'no-such-transition' })
    await reviewed(id)
    await desk.publish(id, 'publisher')
    const editions = await editionsOf(id)
    expect(editions.map((one) => one.kind)).toEqual(['publication', 'withdrawal', 'publication'])
    const [before, , after] = editions as [PublicationBody, EditionBody, PublicationBody]
    // the words are the same, so when they were first published stands
    expect(after.dates.modified).toBe(before.dates.modified)
    expect(after.dates.published > before.dates.published).toBe(true)
  })

  test('a reaffirmation publishes the same snapshot with new review dates', async () => {
    const { desk } = studio
    const id = await desk.write({ ...omsTreatments, slug: 'spine-three' }, 'editor')
    await reviewed(id)
    await desk.publish(id, 'publisher')
    await reviewed(id)
    await desk.publish(id, 'publisher')
    const [before, after] = (await editionsOf(id)) as PublicationBody[]
    expect(after?.change).toBe('reaffirmation')
    expect(after?.contentHash).toBe(before?.contentHash)
    expect(after?.dates.modified).toBe(before?.dates.modified)
    expect((after?.dates.lastReviewed ?? '') > (before?.dates.lastReviewed ?? '')).toBe(true)
  })

  test('an edit after approval voids it, a save that changes no signed content does not', async () => {
    const { desk, payload, cast } = studio
    const id = await desk.write({ ...omsTreatments, slug: 'spine-four' }, 'editor')
    await reviewed(id)
    await payload.update({ collection: 'articles', id, data: {}, user: cast.as('editor'), overrideAccess: false })
    expect((await look(id)).workflow.state).toBe('approved')
    await desk.edit(id, { ...omsTreatments, slug: 'spine-four', title: 'One more word' }, 'editor')
    expect((await look(id)).workflow.state).toBe('draft')
    await expect(desk.publish(id, 'publisher')).rejects.toMatchObject({ code: 'no-such-transition' })
  })

  test('a change of a cited paper ends the review and makes whoever changed it a contributor', async () => {
    const { desk, payload, cast, ids } = studio
    const id = await desk.write({ ...omsTreatments, slug: 'spine-five' }, 'editor')
    await reviewed(id)
    const { dependencies } = await payload.findByID({ collection: 'workflow', id, depth: 0 })
    const citation = dependencies?.find((one) => one.kind === 'citations')?.ref
    expect(Object.values(ids.citations)).toContain(citation)
    const change = (data: Record<string, unknown>) =>
      payload.update({
        collection: 'citations',
        id: citation ?? '',
        data,
        user: cast.as('secondEditor'),
        overrideAccess: false,
      })
    const { title } = await payload.findByID({ collection: 'citations', id: citation ?? '', depth: 0 })

    // its retraction state is not signed content
    await change({ retraction: { status: 'none', checkedAt: '2026-01-02' } })
    expect((await look(id)).workflow.state).toBe('approved')
    await change({ title: `${title}, corrected` })
    expect((await look(id)).workflow.state).toBe('draft')
    expect((await eventsOf(id)).at(-1)?.type).toBe('article.dependencyChanged')
    await change({ title })
  })
})

describe('a refused action', () => {
  test('changes nothing but that one audit event is written', async () => {
    const { desk, payload, cast } = studio
    const id = await desk.write({ ...omsTreatments, slug: 'spine-six' }, 'editor')
    await desk.submit(id, 'editor')
    const { contentHash, workflow } = await look(id)
    const before = await everything(payload)
    const attempt = perform(payload, {
      user: cast.id('publisher'),
      verb: 'publish',
      article: id,
      revision: workflow.revision,
      contentHash,
    })
    await expect(attempt).rejects.toMatchObject({ code: 'no-such-transition', status: 409 })
    const after = await everything(payload)
    const added = (after['audit-events'] ?? []).filter(
      (row) => !(before['audit-events'] ?? []).some((old) => (old as { id: string }).id === (row as { id: string }).id),
    )
    expect(added.map((row) => (row as { type: string }).type)).toEqual(['action.refused'])
    for (const slug of Object.keys(before).filter((one) => one !== 'audit-events' && one !== 'heads'))
      expect({ slug, rows: after[slug] }).toEqual({ slug, rows: before[slug] })
  })

  test('signing with a wrong password leaves the page unsigned', async () => {
    const { desk, payload, cast } = studio
    const id = await desk.write({ ...omsTreatments, slug: 'spine-seven' }, 'editor')
    await desk.submit(id, 'editor')
    const { contentHash, workflow, sectionsToOpen } = await look(id, 'neurologist')
    const attempt = perform(payload, {
      user: cast.id('neurologist'),
      verb: 'sign',
      article: id,
      revision: workflow.revision,
      contentHash,
      password: 'not the password',
      input: { sectionsOpened: sectionsToOpen.map((one) => one.anchor) },
    })
    await expect(attempt).rejects.toMatchObject({ code: 'password-not-confirmed', status: 403 })
    expect((await look(id)).review?.signatures).toEqual([])
    await desk.sign(id, 'neurologist')
  })

  test('a stale revision and a stale hash are conflicts', async () => {
    const { desk, payload, cast } = studio
    const id = await desk.write({ ...omsTreatments, slug: 'spine-eight' }, 'editor')
    await desk.submit(id, 'editor')
    const { contentHash, workflow, sectionsToOpen } = await look(id, 'neurologist')
    const sign = (changes: { revision?: number; contentHash?: string }) =>
      perform(payload, {
        user: cast.id('neurologist'),
        verb: 'sign',
        article: id,
        revision: workflow.revision,
        contentHash,
        password: cast.password('neurologist'),
        input: { sectionsOpened: sectionsToOpen.map((one) => one.anchor) },
        ...changes,
      })
    await expect(sign({ revision: workflow.revision - 1 })).rejects.toMatchObject({
      code: 'stale-revision',
      status: 409,
    })
    await expect(sign({ contentHash: `sha256:${'0'.repeat(64)}` })).rejects.toMatchObject({
      code: 'stale-content',
      status: 409,
    })
  })

  test('of two signatures at the same moment one is a conflict, and none is lost or doubled', async () => {
    const { desk, payload, cast } = studio
    const id = await desk.write({ ...omsTreatments, slug: 'spine-nine' }, 'editor')
    await desk.submit(id, 'editor')
    const { contentHash, workflow, sectionsToOpen } = await look(id, 'neurologist')
    const sign = (who: string) =>
      perform(payload, {
        user: cast.id(who),
        verb: 'sign',
        article: id,
        revision: workflow.revision,
        contentHash,
        password: cast.password(who),
        input: { sectionsOpened: sectionsToOpen.map((one) => one.anchor) },
      })
    const outcomes = await Promise.allSettled([sign('neurologist'), sign('cardiologist')])
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((one) => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'stale-revision' })
    expect((await look(id)).review?.signatures).toHaveLength(1)
  })
})
