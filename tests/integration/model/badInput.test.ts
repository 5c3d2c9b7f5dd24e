import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { bootPayload, type BootedPayload } from '../../support/bootPayload'
import { asking, createAccount, type Ask } from './accounts'

let studio: BootedPayload
let ask: Ask
beforeAll(async () => {
  studio = await bootPayload()
  ask = await asking(studio, await createAccount(studio.payload, 'Edith', ['editor', 'admin']))
})
afterAll(async () => {
  await studio?.close()
})

const names = [{ locale: 'en', preferred: 'Sample' }]
const paragraph = (children: unknown) => ({ root: { type: 'root', children: [{ type: 'paragraph', children }] } })

describe('a document of the wrong shape', () => {
  it.each([
    ['articles', { title: 5 }, 'malformed-content', 'title: a text is expected here.'],
    ['articles', { title: { a: 1 } }, 'malformed-content', 'title: a text is expected here.'],
    ['articles', { raisedTier: '1' }, 'malformed-content', 'raisedTier: a number is expected here.'],
    ['articles', { seo: [] }, 'malformed-content', 'seo: an object is expected here.'],
    ['articles', { seo: { title: [] } }, 'malformed-content', 'seo.title: a text is expected here.'],
    ['articles', { credits: 'x' }, 'malformed-content', 'credits: a list is expected here.'],
    ['articles', { credits: [5] }, 'malformed-content', 'credits.0: an object is expected here.'],
    ['articles', { condition: ['x'] }, 'malformed-content', 'condition: a text is expected here.'],
    ['articles', { sections: [{ blockType: 'poll' }] }, 'malformed-content', 'sections.0: there is no such section.'],
    [
      'articles',
      { sections: [{ blockType: 'community', showCount: 'yes' }] },
      'malformed-content',
      'sections.0.showCount: true or false is expected here.',
    ],
    ['conditions', { names: 'x', leastTier: 3 }, 'malformed-content', 'names: a list is expected here.'],
    ['citations', { type: 'journal', title: 'T', doi: {} }, 'malformed-content', 'doi: a text is expected here.'],
    ['users', { name: 'N', roles: 'admin' }, 'malformed-content', 'roles: a list is expected here.'],
    ['users', { name: 'N', password: { a: 1 } }, 'malformed-content', 'password: a text is expected here.'],
    ['reviewers', { user: { x: 1 } }, 'malformed-content', 'user: a text is expected here.'],
    [
      'reviewers',
      { registrations: [{ verifiedAt: 5 }] },
      'malformed-content',
      'registrations.0.verifiedAt: a date is expected here.',
    ],
  ])('is refused by field: %s %j', async (collection, data, code, message) => {
    const refused = await ask('POST', `/api/${collection}`, data)
    expect([refused.status, refused.code, refused.body.errors[0].message]).toEqual([422, code, message])
  })

  it.each([
    ['a text', 'x', 'it is not an object with a `root`'],
    ['an unknown node', paragraph([{ type: 'script', text: 'x' }]), '“script” has no place in it'],
    [
      'a heading in the summary',
      { root: { type: 'root', children: [{ type: 'heading', children: [] }] } },
      '“heading”',
    ],
    [
      'a block that is no citation',
      paragraph([{ type: 'inlineBlock', fields: { blockType: 'poll' } }]),
      'not a citation',
    ],
    ['children that are no list', { root: { type: 'root', children: 'x' } }, '“root” has no list of children'],
    ['a node without a type', paragraph([{ text: 'x' }]), 'a node has no type'],
    ['text that is no text', paragraph([{ type: 'text', text: 5 }]), 'a text node has no text'],
    ['a root inside', paragraph([{ type: 'root', children: [] }]), '“root” has no place in it'],
  ])('is refused where the editor’s text holds %s', async (_what, tldr, words) => {
    const refused = await ask('POST', '/api/articles', { tldr })
    expect([refused.status, refused.code]).toEqual([422, 'content-unreadable'])
    expect(refused.body.errors[0].message).toContain(words)
  })

  it('is refused where lists are nested without end', async () => {
    let node: Record<string, unknown> = { type: 'text', text: 'x' }
    for (let depth = 0; depth < 200; depth++) node = { type: 'listitem', children: [node] }
    const body = { root: { type: 'root', children: [node] } }
    const refused = await ask('POST', '/api/articles', { sections: [{ blockType: 'getHelp', body }] })
    expect([refused.status, refused.code]).toEqual([422, 'content-unreadable'])
    expect(refused.body.errors[0].message).toContain('nested more than 40 deep')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'example.org', 'https://localhost'])(
    'is refused where a link leads to %s',
    async (url) => {
      const link = { type: 'link', fields: { linkType: 'custom', url }, children: [{ type: 'text', text: 'x' }] }
      const sections = [{ blockType: 'getHelp', body: paragraph([link]) }]
      const refused = await ask('POST', '/api/articles', { sections })
      expect(refused.status).toBeGreaterThanOrEqual(400)
      expect(refused.status).toBeLessThan(500)
    },
  )

  it('leaves nothing behind', async () => {
    for (const collection of ['articles', 'workflow', 'reviewers', 'conditions', 'citations'] as const)
      expect([collection, (await studio.payload.find({ collection, pagination: false })).docs]).toEqual([
        collection,
        [],
      ])
  })

  it('is stored where only something is missing: an unfinished page can be saved', async () => {
    const sections = [{ blockType: 'prognosis', statistics: [{ label: 'Relapse' }] }, { blockType: 'disclaimer' }]
    expect((await ask('POST', '/api/articles', { sections, credits: 0 })).status).toBe(201)
  })
})

describe('a reference to something that is not there', () => {
  it.each([
    ['articles', { condition: 'nope' }, 'conditions'],
    ['articles', { question: 'nope' }, 'questions'],
    ['reviewers', { user: 'nope', printedName: 'P', credentials: 'C' }, 'users'],
  ])('is refused: %s %j', async (collection, data, target) => {
    const refused = await ask('POST', `/api/${collection}`, data)
    expect([refused.status, refused.code]).toEqual([422, 'reference-unknown'])
    expect(refused.body.errors[0].message).toBe(`There is no ${target} document nope.`)
  })

  it('is refused inside a list, and only where it is new', async () => {
    const condition = (await ask('POST', '/api/conditions', { names, leastTier: 3 })).body.doc.id
    const user = (await createAccount(studio.payload, 'Ruth', ['medicalReviewer'])).id
    const made = await ask('POST', '/api/reviewers', {
      user,
      printedName: 'P',
      credentials: 'C',
      interests: [{ text: 'Shares', conditions: [condition] }],
    })
    expect(made.status).toBe(201)
    const refused = await ask('PATCH', `/api/reviewers/${made.body.doc.id}`, {
      interests: [{ text: 'Shares', conditions: [condition, 'nope'] }],
    })
    expect([refused.status, refused.code]).toEqual([422, 'reference-unknown'])
  })
})

describe('a filter', () => {
  it.each([
    'where=x',
    'where[title]=x',
    'where[title][equals][$ne]=1',
    'where[or]=x',
    'where[and][0][title][like][deep]=x',
  ])('that cannot be read is refused: %s', async (query) => {
    expect(await ask('GET', `/api/articles?${query}`)).toMatchObject({ status: 400 })
  })

  it.each([
    'where[or][0][title][like]=a&where[or][1][slug][equals]=b',
    'where[id][in][0]=a&where[id][in][1]=b',
    'where[and][0][or][0][title][exists]=true',
    'where[state][equals]=draft&sort=-updatedAt',
  ])('that the admin sends is answered: %s', async (query) => {
    expect(await ask('GET', `/api/articles?${query}`)).toMatchObject({ status: 200 })
  })
})
