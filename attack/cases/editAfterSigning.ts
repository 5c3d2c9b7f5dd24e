/** What is published is exactly what was signed. */
import type { AttackCase, CaseGroup } from '../types'
import type { Stage } from '../stage/stage'
import { changedHouse } from './changedHouse'
import { act, change, otherWords, record, refused, stateIs, stored, usedBy, type PulledIn } from './support'

type Content = Record<string, unknown>

/** A change of the approved article, by an editor; undefined values are left as they are. */
const editing = (alter: (content: Content) => Content) => async (stage: Stage) => {
  const content = await stored(stage, stage.articles.approved)
  await change(stage, 'articles', stage.articles.approved, alter(structuredClone(content)), 'editor')
}

const title = (alter: (title: string) => string) => (content: Content) => ({ title: alter(String(content.title)) })

/** The first text of the body, wherever it stands. */
const firstText = (alter: (text: string) => string) => (content: Content) => {
  const { tldr } = content as { tldr: { root: { children: { children: { text: string }[] }[] } } }
  const leaf = tldr.root.children[0]?.children[0]
  if (!leaf) throw new Error('The summary has no text.')
  leaf.text = alter(leaf.text)
  return { tldr }
}

const edits: [id: string, story: string, alter: (content: Content) => Content][] = [
  ['one-character', 'One character of the title is changed.', title((text) => `${text}.`)],
  ['one-digit', 'One word of the summary is changed.', firstText((text) => text.replace('is', 'is not'))],
  [
    'whitespace',
    'A second space is put between two words of the summary.',
    firstText((text) => text.replace(' ', '  ')),
  ],
  ['trailing-space', 'A space is put behind the title.', title((text) => `${text} `)],
  ['decomposed', 'A letter is written as two code points.', title((text) => `${text} é`)],
  ['homoglyph', 'A Latin letter is replaced by a Cyrillic one.', title((text) => text.replace('e', 'е'))],
  ['zero-width', 'A space that nobody sees is put into a word.', title((text) => text.replace('a', 'a\u200b'))],
  ['direction', 'The order of what is shown is turned.', firstText((text) => `\u202e${text}`)],
  ['soft-hyphen', 'A soft hyphen is put into a word.', title((text) => text.replace('a', 'a\u00ad'))],
  ['slug', 'The address is changed.', () => ({ slug: 'another-address' })],
  ['audience', 'The audience is changed.', () => ({ audience: 'clinician' })],
  ['tier', 'The tier is raised.', () => ({ raisedTier: 1 })],
  [
    'seo',
    'The title for search engines is changed.',
    (content) => ({ seo: { ...(content.seo as object), title: 'Cures' } }),
  ],
  [
    'section-removed',
    'The last section is taken away.',
    (content) => ({ sections: (content.sections as []).slice(0, -1) }),
  ],
  [
    'sections-turned',
    'Two sections change places.',
    (content) => ({ sections: (content.sections as []).toReversed() }),
  ],
  ['locale', 'The language is changed.', () => ({ locale: 'de' })],
]

const voiding: AttackCase[] = edits.map(([id, story, alter]) => ({
  id: `edit-${id}`,
  story: `${story} Then the publisher publishes what was approved before.`,
  prepare: editing(alter),
  attempts: act('publish', 'publisher', 'approved'),
  expect: refused('no-such-transition', 409),
  holds: stateIs('approved', 'draft'),
  defences: ['hook recordContentSave'],
}))

const dependencies: AttackCase[] = (['citations', 'medications', 'disclaimers'] as const).map((kind: PulledIn) => ({
  id: `edit-of-${kind}`,
  story: `Words of ${kind} that the approved page pulls in are changed.`,
  prepare: async (stage) => {
    const id = await usedBy(stage, stage.articles.approved, kind)
    await change(stage, kind, id, await otherWords(stage, kind, id), 'secondEditor')
  },
  attempts: act('publish', 'publisher', 'approved'),
  expect: refused('no-such-transition', 409),
  holds: stateIs('approved', 'draft'),
  defences: ['hook recordDependencyChange'],
}))

const past: AttackCase[] = [
  {
    id: 'database-edit-after-signing',
    story: 'The words are changed in the database after signing, past every hook; then it is published.',
    prepare: (stage) =>
      stage.rows.write({
        table: 'articles',
        where: { id: stage.articles.approved },
        set: { title: 'Words that nobody signed' },
      }),
    attempts: act('publish', 'publisher', 'approved'),
    expect: refused('stale-content', 409),
    defences: ['guard contentUnchanged'],
  },
  {
    id: 'database-edit-before-signing',
    story: 'The words are changed in the database while they are under review; then they are signed.',
    prepare: (stage) =>
      stage.rows.write({ table: 'articles', where: { id: stage.articles.inReview }, set: { title: 'Other words' } }),
    attempts: act('sign', 'neurologist', 'inReview'),
    expect: refused('stale-content', 409),
    defences: ['guard contentUnchanged'],
  },
]

const identical: AttackCase[] = [
  ['same-content', (content: Content) => ({ title: content.title, sections: content.sections, tldr: content.tldr })],
  ['key-order', (content: Content) => ({ tldr: turned(content.tldr), sections: content.sections })],
].map(([id, alter]) => ({
  id: `keeps-${id as string}`,
  story: 'A save that leaves the words as they are keeps the approval.',
  prepare: editing(alter as (content: Content) => Content),
  attempts: act('publish', 'publisher', 'approved'),
  expect: { outcome: 'holds' as const },
  holds: async (stage, answer) => {
    const { state } = await record(stage, stage.articles.approved)
    return answer.status === 200 && state === 'published' ? null : `the approval was lost: ${answer.said}`
  },
  defences: ['contents compared by their hashes'],
}))

/** The same value with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  )
}

/** What a reviewer cannot see never comes before them. */
const invisible: AttackCase[] = (
  [
    ['zero-width', '\u200b'],
    ['bidi', '\u202e'],
    ['soft-hyphen', '\u00ad'],
    ['word-joiner', '\u2060'],
    ['tag', '\u{e0041}'],
    ['byte-order-mark', '\ufeff'],
  ] as const
).map(([what, character]) => ({
  id: `invisible-${what}`,
  story: `A page with a character that cannot be seen (${what}) is submitted.`,
  prepare: async (stage) => {
    await stage.acts.act('takeBack', stage.articles.approved, 'editor')
    await editing(firstText((text) => text.replace(' ', ` ${character}`)))(stage)
  },
  attempts: act('submitForReview', 'editor', 'approved'),
  expect: refused('content-check', 422),
  defences: ['guard hardChecksPass'],
}))

export const editAfterSigning: CaseGroup = {
  heading: 'Edit after signing',
  cases: [...voiding, ...dependencies, ...past, ...identical, ...invisible, ...changedHouse],
}
