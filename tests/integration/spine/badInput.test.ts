/** What comes in over REST and is wrong: each a clear error with a code, and nothing half-written. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { omsTreatments } from '../../../demo/content/articles'
import { placeIds } from '../../../demo/placeIds'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
let id: string
beforeAll(async () => {
  studio = await seededStudio()
  id = await studio.desk.write({ ...omsTreatments, slug: 'bad-input' }, 'editor')
})
afterAll(() => studio.close())

interface Answer {
  errors?: { message: string; data?: { code?: string; reasons?: { code: string }[] } }[]
  doc?: Record<string, unknown>
}

async function send(...request: Parameters<SeededStudio['request']>) {
  const response = await studio.request(...request)
  const body = (await response.json()) as Answer
  return { status: response.status, code: body.errors?.[0]?.data?.code ?? null, body }
}

async function stored(): Promise<Record<string, unknown>> {
  return (await studio.payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })) as never
}

const withText = (root: unknown) => ({
  sections: [{ blockType: 'questionSection', heading: 'A question?', aspect: 'Overview', body: { root } }],
})
const paragraph = (children: unknown[]) => ({
  type: 'root',
  version: 1,
  children: [{ type: 'paragraph', version: 1, children }],
})

describe('content that cannot be read', () => {
  test.each([
    ['an unknown node', withText(paragraph([{ type: 'horizontalrule', version: 1 }]))],
    ['a node without a type', withText(paragraph([{ version: 1 }]))],
    ['a tree that is not a tree', withText('words')],
    [
      'a script as a link',
      withText(
        paragraph([
          { type: 'link', version: 1, fields: { url: 'javascript:alert(1)', linkType: 'custom' }, children: [] },
        ]),
      ),
    ],
    ['an unknown section', { sections: [{ blockType: 'advertisement', heading: 'Buy' }] }],
    ['a lone surrogate', { title: 'A broken \ud800 word' }],
  ])('%s is refused by name, and the stored text stands', async (_what, json) => {
    const before = await stored()
    const answer = await send('PATCH', `/api/articles/${id}`, { as: 'editor', json })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.body.errors?.[0]?.message.length).toBeGreaterThan(10)
    expect(await stored()).toEqual(before)
  })

  test('a text nested without end is refused', async () => {
    let list: Record<string, unknown> = { type: 'list', listType: 'bullet', version: 1, children: [] }
    for (let depth = 0; depth < 500; depth++)
      list = {
        type: 'list',
        listType: 'bullet',
        version: 1,
        children: [{ type: 'listitem', version: 1, children: [list] }],
      }
    const answer = await send('PATCH', `/api/articles/${id}`, {
      as: 'editor',
      json: withText({ type: 'root', version: 1, children: [list] }),
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })

  test('a wrong check digit is refused with what is wrong', async () => {
    const answer = await send('PATCH', `/api/conditions/${Object.values(studio.ids.conditions)[0]}`, {
      as: 'secondEditor',
      json: { identifiers: [{ system: 'SNOMED CT', code: '230350001', relation: 'exact' }] },
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toMatch(/check digit/i)
  })
})

describe('actions over REST', () => {
  const post = (verb: string, as: string | undefined, json: unknown) =>
    send('POST', `/api/articles/${id}/${verb}`, { ...(as ? { as } : {}), json })

  test('without signing in: 401', async () => {
    expect(await post('publish', undefined, { revision: 1 })).toMatchObject({ status: 401, code: 'sign-in-required' })
  })

  test('without a revision, with fields nobody knows, with no JSON: 400', async () => {
    expect(await post('archive', 'editor', {})).toMatchObject({ status: 400, code: 'invalid-input' })
    expect(await post('archive', 'editor', { revision: 1, force: true })).toMatchObject({
      status: 400,
      code: 'invalid-input',
    })
    const response = await send('POST', `/api/articles/${id}/archive`, { as: 'editor', body: '{"revision":' })
    expect(response).toMatchObject({ status: 400, code: 'invalid-json' })
  })

  test('a body of two megabytes: 413', async () => {
    const body = JSON.stringify({ revision: 1, reason: 'x'.repeat(2_000_000) })
    expect(await send('POST', `/api/articles/${id}/withdraw`, { as: 'publisher', body })).toMatchObject({
      status: 413,
      code: 'too-large',
    })
  })

  test('an article that does not exist: 404', async () => {
    expect(
      await send('POST', '/api/articles/00000000-0000-7000-8000-000000000000/archive', {
        as: 'editor',
        json: { revision: 1 },
      }),
    ).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('not one’s role: 403; a stale revision: 409; a comment missing: 422; with every reason', async () => {
    expect(await post('publish', 'editor', { revision: 1 })).toMatchObject({ status: 403, code: 'wrong-role' })
    expect(await post('submit-for-review', 'editor', { revision: 0 })).toMatchObject({
      status: 409,
      code: 'stale-revision',
    })
    await studio.desk.submit(id, 'editor')
    const { workflow } = await explainAs('neurologist')
    const refused = await post('request-changes', 'neurologist', { revision: workflow.revision })
    expect(refused).toMatchObject({ status: 422, code: 'comment-missing' })
    expect(refused.body.errors?.[0]?.data?.reasons?.map((one) => one.code)).toEqual(['comment-missing'])
    expect(await post('take-back', 'editor', { revision: workflow.revision })).toMatchObject({ status: 200 })
  })

  test('an article in review cannot be edited', async () => {
    await studio.desk.submit(id, 'editor')
    const before = await stored()
    expect(
      await send('PATCH', `/api/articles/${id}`, { as: 'editor', json: { title: 'While you read' } }),
    ).toMatchObject({
      status: 409,
      code: 'not-editable',
    })
    expect(await stored()).toEqual(before)
    const { workflow } = await explainAs('editor')
    await post('take-back', 'editor', { revision: workflow.revision })
  })

  test('an edit that names an older revision is a conflict and stores nothing', async () => {
    const { workflow } = await explainAs('editor')
    const edit = (title: string, revision: number) =>
      send('PATCH', `/api/articles/${id}`, { as: 'editor', json: { title }, headers: { 'if-match': `"${revision}"` } })
    expect(await edit('First', workflow.revision)).toMatchObject({ status: 200 })
    expect(await edit('Second', workflow.revision)).toMatchObject({ status: 409, code: 'stale-revision' })
    expect((await stored()).title).toBe('First')
  })

  test('system-written fields sent by a client are not heard', async () => {
    const before = await explainAs('editor')
    await send('PATCH', `/api/articles/${id}`, {
      as: 'editor',
      json: { state: 'published', live: 'live', tier: 3, revision: 900, workflow: 'another', dependencies: [] },
    })
    const after = await explainAs('editor')
    expect(after.workflow).toEqual({ ...before.workflow, revision: before.workflow.revision + 1 })
    expect((await stored()).workflow).toBe(id)
  })

  async function explainAs(who: string) {
    const response = await studio.request('GET', `/api/articles/${id}/explain`, { as: who })
    return (await response.json()) as { workflow: { revision: number } }
  }
})

describe('ten saves of one article at once', () => {
  test('all succeed, and every text is kept in the history', async () => {
    const titles = Array.from({ length: 10 }, (_, index) => `Save number ${index}`)
    const answers = await Promise.all(
      titles.map((title) =>
        send('PATCH', `/api/articles/${id}?draft=true&autosave=true`, { as: 'editor', json: { title } }),
      ),
    )
    expect(answers.map((one) => one.status)).toEqual(titles.map(() => 200))
    expect(titles).toContain((await stored()).title)
    expect(answers.map((one) => one.body.doc?.title).sort()).toEqual([...titles].sort())
    const { docs } = await studio.payload.db.find<{ revision: number }>({
      collection: 'workflow',
      where: { id: { equals: id } },
      pagination: false,
    })
    const before = docs[0]?.revision ?? 0
    await send('PATCH', `/api/articles/${id}`, { as: 'editor', json: { title: 'One more' } })
    const again = await studio.payload.db.findOne<{ id: string; revision: number }>({
      collection: 'workflow',
      where: { id: { equals: id } },
    })
    expect(again?.revision).toBe(before + 1)
  })
})

describe('a policy that nobody can meet', () => {
  test('is said at submit, with who is missing', async () => {
    const { docs } = await studio.payload.find({ collection: 'review-policies', overrideAccess: true })
    const policies = docs as { id: string; tier: number; signatures: number }[]
    const raise = (signatures: (policy: { signatures: number }) => number) =>
      Promise.all(
        policies.map((policy) =>
          send('PATCH', `/api/review-policies/${policy.id}`, { as: 'admin', json: { signatures: signatures(policy) } }),
        ),
      )
    await raise(() => 9)
    await expect(studio.desk.submit(id, 'editor')).rejects.toMatchObject({ code: 'policy-cannot-be-met', status: 422 })
    // weaker again takes two people; here it is put back
    for (const { id: policy, signatures } of policies)
      await studio.payload.db.updateOne({ collection: 'review-policies', id: policy, data: { signatures } })
  })

  test('a reviewer without a registration cannot sign', async () => {
    const article = await studio.desk.write({ ...omsTreatments, slug: 'no-registration', key: 'x' }, 'editor')
    await studio.desk.submit(article, 'editor')
    const { docs } = await studio.payload.find({
      collection: 'reviewers',
      where: { user: { equals: studio.cast.id('cardiologist') } },
      overrideAccess: true,
      depth: 0,
    })
    await send('PATCH', `/api/reviewers/${docs[0]?.id}`, { as: 'admin', json: { registrations: [] } })
    await expect(studio.desk.sign(article, 'cardiologist')).rejects.toMatchObject({
      code: 'no-verified-registration',
      status: 403,
    })
  })
})

test('the demonstration page keeps its structure through the database', async () => {
  const article = await studio.desk.write({ ...omsTreatments, slug: 'structure' }, 'editor')
  const kept = (await studio.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    overrideAccess: true,
  })) as never as {
    sections: { blockType: string }[]
  }
  const given = placeIds({ ...omsTreatments, slug: 'structure' }, studio.ids)
  expect(kept.sections.map((one) => one.blockType)).toEqual(given.sections.map((one) => one.blockType))
})
