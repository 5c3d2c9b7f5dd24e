/** Whatever is sent is answered with a 4xx and a code, in bounded time; nothing of it is stored. */
import type { AttackCase, CaseGroup } from '../types'
import type { Stage } from '../stage/stage'
import { ask, type RestRequest } from '../ways/rest'
import { bounded, timed } from './bounded'
import { inputOfReaders } from './inputOfReaders'
import { holds } from './support'
import { unswitchable } from './unswitchable'

interface Sent extends Pick<AttackCase, 'defences' | 'unswitchable'> {
  /** The code that it must be refused with; absent where it may be answered. */
  told?: string
}

function sending(
  id: string,
  story: string,
  given: (stage: Stage) => RestRequest,
  { told, ...rest }: Sent = {},
): AttackCase {
  return {
    id,
    story,
    attempts: { rest: timed((stage) => ask(stage, given(stage))) },
    expect: holds,
    holds: async (stage, answer) =>
      (await bounded(stage, answer)) ??
      (told === undefined || answer.code === told
        ? null
        : `the code is ${answer.code ?? 'none'}, not ${told}: ${answer.said}`),
    defences: ['codes of errors'],
    ...rest,
  }
}

const edit = (id: string, story: string, body: unknown, sent?: Sent): AttackCase =>
  sending(
    id,
    story,
    (stage) => ({
      method: 'PATCH',
      path: `/api/articles/${stage.articles.draft}`,
      by: 'editor',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
    sent,
  )

const misshapen: Sent = { told: 'malformed-content', defences: ['hook refuseWrongShapes'] }
const unknownNodes: Sent = { told: 'content-unreadable', defences: ['nodes of texts'] }
const answered: Sent = { unswitchable: unswitchable.answered }

const text = (content: string) => ({
  type: 'text',
  text: content,
  version: 1,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
})
const section = (children: unknown[]) => ({
  sections: [
    {
      blockType: 'questionSection',
      heading: 'A',
      aspect: 'Overview',
      body: { root: { type: 'root', version: 1, children } },
    },
  ],
})

function nested(depth: number): unknown {
  let node: unknown = text('deep')
  for (let level = 0; level < depth; level += 1)
    node = {
      type: 'list',
      listType: 'bullet',
      version: 1,
      children: [{ type: 'listitem', version: 1, children: [node] }],
    }
  return node
}

const bodies: AttackCase[] = [
  edit(
    'prototype-keys',
    'Keys that name the prototype.',
    '{"__proto__":{"state":"published"},"constructor":{"prototype":{"live":"live"}}}',
    answered,
  ),
  edit(
    'operators',
    'Operators of the database in the place of values.',
    {
      title: { $ne: null },
      $where: 'sleep(10000)',
      'a.b': 1,
    },
    misshapen,
  ),
  edit('deep-text', 'A text nested five hundred times.', section([nested(500)]), unknownNodes),
  edit('deep-json', 'JSON nested a hundred thousand times.', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  edit(
    'huge-text',
    'A paragraph of a million letters.',
    section([{ type: 'paragraph', version: 1, children: [text('x'.repeat(1_000_000))] }]),
    { told: 'content-too-large', unswitchable: unswitchable.readInOnePlace },
  ),
  edit(
    'many-sections',
    'Five thousand sections.',
    {
      sections: Array.from({ length: 5_000 }, () => ({
        blockType: 'questionSection',
        heading: 'A',
        aspect: 'Overview',
      })),
    },
    answered,
  ),
  edit(
    'unknown-node',
    'A node that nobody knows.',
    section([{ type: 'iframe', src: 'https://evil.example', version: 1 }]),
    unknownNodes,
  ),
  edit(
    'script-link',
    'A link that is a script.',
    section([
      {
        type: 'paragraph',
        version: 1,
        children: [
          {
            type: 'link',
            version: 1,
            fields: { linkType: 'custom', url: 'javascript:alert(1)' },
            children: [text('x')],
          },
        ],
      },
    ]),
    { told: 'unsafe-link', unswitchable: unswitchable.readInOnePlace },
  ),
  edit(
    'lone-surrogate',
    'Half a character.',
    { title: 'a \ud800 b' },
    { told: 'malformed-content', unswitchable: unswitchable.readInOnePlace },
  ),
  edit('not-json', 'Half a JSON.', '{"title":'),
  edit('array-body', 'A list of operations instead of one.', [{ title: 'one' }, { title: 'two' }], answered),
  edit(
    'wrong-types',
    'Values of other types.',
    {
      title: 5,
      sections: 'none',
      tldr: [1],
      seo: 'x',
      condition: { id: 'x' },
    },
    misshapen,
  ),
  edit(
    'row-id-twice',
    'Two rows with the same id of the client.',
    {
      sections: [
        { id: 'mine', blockType: 'questionSection', heading: 'A', aspect: 'Overview' },
        { id: 'mine', blockType: 'questionSection', heading: 'B', aspect: 'Overview' },
      ],
    },
    answered,
  ),
  // on MongoDB rows of a table are part of the document, and no other has to have another id
  sending(
    'row-id-twice-in-a-table',
    'Two rows of a table with the same id of the client.',
    (stage) => ({
      method: 'PATCH',
      path: `/api/citations/${stage.ids.citations['easl2012']}`,
      by: 'secondEditor',
      json: {
        authors: [
          { id: 'mine', name: 'A' },
          { id: 'mine', name: 'B' },
        ],
      },
    }),
    { defences: ['codes of errors'], unswitchable: unswitchable.answered },
  ),
  edit(
    'unknown-reference',
    'A condition that there is none of.',
    { condition: '01890000-0000-7000-8000-000000000000' },
    { told: 'reference-unknown', defences: ['hook refuseUnknownReferences'] },
  ),
  edit(
    'unknown-section',
    'A section of a kind that there is none of.',
    {
      sections: [{ blockType: '__proto__', heading: 'A' }],
    },
    misshapen,
  ),
  edit(
    'too-large',
    'A body of three megabytes.',
    { title: 'x'.repeat(3_000_000) },
    { told: 'too-large', defences: ['what stands before Payload'] },
  ),
  sending('sign-in-without-boundary', 'A multipart sign-in without a boundary.', () => ({
    method: 'POST',
    path: '/api/users/login',
    body: 'nothing',
    headers: { 'content-type': 'multipart/form-data' },
  })),
  sending('sign-in-operators', 'A sign-in by operators.', () => ({
    method: 'POST',
    path: '/api/users/login',
    json: { email: { $ne: null }, password: { $ne: null } },
  })),
  sending(
    'action-prototype',
    'An action with keys that name the prototype.',
    (stage) => ({
      method: 'POST',
      path: `/api/articles/${stage.articles.draft}/submit-for-review`,
      by: 'editor',
      body: '{"revision":1,"__proto__":{"force":true},"constructor":1}',
      headers: { 'content-type': 'application/json' },
    }),
    { told: 'invalid-input', defences: ['words that an action knows'] },
  ),
]

const unreadable: Sent = { told: 'query-invalid', defences: ['questions to queries', 'codes of errors'] }

/** Payload finds no such field either, and only the house gives that a code. */
const refusedTwice: Sent = { told: 'query-invalid', defences: ['questions to queries, codes of errors'] }

const queries: AttackCase[] = (
  [
    ['where-of-blocks', 'where[sections][equals]=1', answered],
    ['where-of-rich-text', 'where[tldr][equals]=1', answered],
    ['where-operators', 'where[title][$ne]=1', unreadable],
    ['where-javascript', 'where[$where]=sleep(1000)', refusedTwice],
    ['where-array', 'where[]=1&where[or]=x', refusedTwice],
    ['where-prototype', 'where[__proto__][equals]=1', answered],
    ['where-regular-expression', `where[title][like]=${encodeURIComponent('(a+)+$'.repeat(50))}`, answered],
    ['where-deep', `where${'[or][0]'.repeat(200)}[title][equals]=x`, refusedTwice],
    [
      'where-many',
      Array.from({ length: 400 }, (_, index) => `where[or][${index}][title][equals]=${index}`).join('&'),
      answered,
    ],
    ['where-near', 'where[title][near]=1,2,3', unreadable],
    ['limit-negative', 'limit=-5&page=-1', unreadable],
    ['limit-huge', 'limit=1e309&depth=1e9', unreadable],
    ['sort-unknown', 'sort=__proto__,constructor,$where', unreadable],
    ['select-odd', 'select[__proto__]=true&select[sections][x][y]=true', answered],
    ['populate-odd', 'populate[users][hash]=true&joins[x][where][y]=1', answered],
    ['locale-odd', 'locale[]=x&fallback-locale[__proto__]=1', answered],
  ] satisfies [string, string, Sent][]
).map(([id, query, sent]) =>
  sending(
    `query-${id}`,
    `A list is asked for with ${query.slice(0, 60)}.`,
    () => ({ method: 'GET', path: `/api/articles?${query}`, by: 'editor' }),
    sent,
  ),
)

const paths: AttackCase[] = [
  ['path-encoded', '/api/articles/%00'],
  ['path-overlong', '/api/articles/%c0%ae%c0%ae'],
  ['path-long', `/api/articles/${'a'.repeat(5_000)}`],
  ['path-object', '/api/articles/[object Object]/explain'],
].map(([id = '', path = '']) =>
  sending(
    id,
    `A path that leads nowhere: ${path.slice(0, 40)}.`,
    () => ({ method: 'GET', path, by: 'editor' }),
    id === 'path-object' ? { told: 'not-found', unswitchable: unswitchable.notBuilt } : {},
  ),
)

export const input: CaseGroup = { heading: 'Input', cases: [...bodies, ...queries, ...paths, ...inputOfReaders] }
