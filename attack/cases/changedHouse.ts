/** The house itself is changed between signing and publishing: what is published is what was signed, or nothing is. */
import type { Field } from 'payload'

import type { SnapshotBody } from '../../src/domain/records/snapshot'
import { asLaterVersion, otherAnchors, otherHtml } from '../stage/asLaterVersion'
import type { Stage } from '../stage/stage'
import { verifyNow } from '../judge/verify'
import type { Answer, AttackCase, WayName } from '../types'
import { act, change, harmless, holds, record, refused, stateIs, stored, usedBy } from './support'
import { unswitchable } from './unswitchable'

type Attempts = Partial<Record<WayName, (stage: Stage) => Promise<Answer>>>

const publishing = act('publish', 'publisher', 'approved')

/** Each way with something around it. */
function around(wrap: (stage: Stage, play: () => Promise<Answer>) => Promise<Answer>, attempts: Attempts): Attempts {
  return Object.fromEntries(
    Object.entries(attempts).map(([way, play]) => [way, (stage: Stage) => wrap(stage, () => play(stage))]),
  )
}

/** The page as it is served has the very HTML of the snapshot that was signed; else a sentence. */
async function servedAsSigned(stage: Stage): Promise<string | null> {
  const row = await stage.payload.db.findOne<{ id: string; record: string }>({
    collection: 'snapshots',
    where: { article: { equals: stage.articles.approved } },
  })
  const { docs } = await stage.payload.db.find<{ id: string; snapshot: string }>({
    collection: 'signatures',
    where: { article: { equals: stage.articles.approved } },
    pagination: false,
  })
  if (!row || docs.some(({ snapshot }) => snapshot !== row.id)) return 'the signatures are not on the one snapshot'
  await stage.restartContentApi()
  const answer = await fetch(`${stage.address}/v1/articles/${stage.articles.approved}`)
  const page = await answer.text()
  if (answer.status !== 200) return `the page is answered ${answer.status}`
  if (!page.includes(row.id)) return 'another content hash is served than was signed'
  const { html } = JSON.parse(row.record) as SnapshotBody
  const texts = [html.tldr, ...html.sections.flatMap((section) => section.html ?? [])]
  if (texts.some((text) => !page.includes(JSON.stringify(text).slice(1, -1))))
    return 'other HTML is served than was signed'
  return (await verifyNow(stage)).join(', ') || null
}

const publishedAsSigned: NonNullable<AttackCase['holds']> = (stage, { status, said }) =>
  status === 200 ? servedAsSigned(stage) : Promise.resolve(`it was not published: ${said}`)

const words = 'Words that nobody signed'

/** Fields of these names, wherever they stand. */
function fieldsNamed(fields: readonly Field[], names: readonly string[]): Field[] {
  return fields.flatMap((field) => [
    ...('name' in field && names.includes(field.name) ? [field] : []),
    ...('fields' in field ? fieldsNamed(field.fields, names) : []),
    ...('tabs' in field ? field.tabs.flatMap((tab) => fieldsNamed(tab.fields, names)) : []),
  ])
}

/** A later version fills in fields by itself, when an article is read and when it is saved: as a default does. */
async function withFilledFields<T>(stage: Stage, play: () => Promise<T>): Promise<T> {
  const fields = fieldsNamed(stage.payload.collections.articles.config.fields, ['seo']).flatMap((group) =>
    'fields' in group ? fieldsNamed(group.fields, ['title', 'description']) : [],
  )
  if (fields.length === 0) throw new Error('An article has no fields for search engines.')
  const before = fields.map((field) => ('hooks' in field ? field.hooks : undefined))
  const fill = () => words
  for (const [at, field] of fields.entries())
    Object.assign(field, { hooks: { ...before[at], beforeChange: [fill], afterRead: [fill] } })
  try {
    return await play()
  } finally {
    for (const [at, field] of fields.entries()) Object.assign(field, { hooks: before[at] })
  }
}

const versions: AttackCase[] = [
  {
    id: 'default-changed',
    story: 'A later version fills in fields of articles by itself, and what was signed before is published.',
    attempts: around(withFilledFields, publishing),
    expect: holds,
    holds: publishedAsSigned,
    unswitchable: unswitchable.editionsAlone,
  },
  {
    id: 'default-changed-and-saved',
    story:
      'A later version fills in fields of articles by itself, and an approved one is saved as it is before it is published.',
    prepare: (stage) =>
      withFilledFields(stage, async () => {
        const { title } = await stored(stage, stage.articles.approved)
        await change(stage, 'articles', stage.articles.approved, { title }, 'editor')
      }),
    attempts: around(withFilledFields, publishing),
    expect: refused('no-such-transition', 409),
    holds: stateIs('approved', 'draft'),
    defences: ['hook recordContentSave'],
  },
  {
    id: 'renderer-changed',
    story: 'A later version renders pages otherwise, and what was signed before is published.',
    attempts: around((_stage, play) => asLaterVersion(otherHtml, play), publishing),
    expect: holds,
    holds: (stage, answer) => asLaterVersion(otherHtml, async () => publishedAsSigned(stage, answer)),
    defences: ['editions hold what was signed'],
  },
  {
    id: 'projection-changed',
    story: 'A later version makes other anchors from the same headings, and what was signed before is published.',
    attempts: around((_stage, play) => asLaterVersion(otherAnchors, play), publishing),
    expect: refused('stale-content', 409),
    defences: ['guard contentUnchanged'],
  },
  {
    id: 'projection-changed-before-signing',
    story: 'A later version makes other anchors from the same headings, and what was submitted before is signed.',
    attempts: around((_stage, play) => asLaterVersion(otherAnchors, play), act('sign', 'neurologist', 'inReview')),
    expect: refused('stale-content', 409),
    defences: ['guard contentUnchanged'],
  },
]

const dependencies: AttackCase[] = (
  [
    ['citations', { title: words }],
    ['disclaimers', { text: words }],
  ] as const
).map(([collection, set]) => ({
  id: `database-edit-of-${collection}`,
  story: `Words of ${collection} that the approved page pulls in are changed in the database, past every hook.`,
  prepare: async (stage) =>
    stage.rows.write({
      table: collection,
      where: { id: await usedBy(stage, stage.articles.approved, collection) },
      set,
    }),
  attempts: publishing,
  expect: refused('stale-content', 409),
  defences: ['guard contentUnchanged'],
}))

/** Other words, and then the very ones that were there. */
async function editAndPutBack(stage: Stage, article: string): Promise<void> {
  const { title } = await stored(stage, article)
  await change(stage, 'articles', article, { title: words }, 'editor')
  await change(stage, 'articles', article, { title }, 'editor')
}

const putBack: AttackCase[] = [
  {
    id: 'put-back-approved',
    story: 'An approved page is edited and put back word for word: the approval ended with the edit.',
    prepare: (stage) => editAndPutBack(stage, stage.articles.approved),
    attempts: publishing,
    expect: refused('no-such-transition', 409),
    holds: stateIs('approved', 'draft'),
    defences: ['hook recordContentSave'],
  },
  {
    id: 'put-back-published',
    story: 'A live page is edited and put back word for word: it is the published one again.',
    attempts: {
      local: async (stage) => {
        const article = stage.articles.live
        const between = async () => String((await record(stage, article)).state)
        const { title } = await stored(stage, article)
        await change(stage, 'articles', article, { title: words }, 'editor')
        stage.kept.between = await between()
        await change(stage, 'articles', article, { title }, 'editor')
        return { status: 200, code: null, said: 'done' }
      },
    },
    expect: harmless,
    holds: async (stage) => {
      if (stage.kept.between !== 'draft') return `the edited page was ${stage.kept.between}, not a draft`
      return (await stateIs('live', 'published', 'live')(stage, { status: 200, code: null, said: '' })) ?? null
    },
    defences: ['hook recordContentSave'],
  },
]

export const changedHouse: AttackCase[] = [...versions, ...dependencies, ...putBack]
