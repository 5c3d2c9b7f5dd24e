/**
 * Evidence in the wrong place: ends of chains cut off with their heads, rows that stand twice, change places, or come
 * from an installation with a key of its own. Each row is well formed in itself.
 */
import { checkpointLine } from '../../src/domain/audit/checkpoint'
import { editionsHead } from '../../src/domain/audit/streams'
import { canonicalise } from '../../src/domain/canonical/canonicalise'
import { hashText } from '../../src/domain/canonical/hash'
import type { EditionBody, LiveBody } from '../../src/domain/records/edition'
import type { EvidenceCopy, StoredRow } from '../../tests/support/evidenceCopy'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { foreignKey } from '../stage/foreignKey'
import { verifyNow } from '../judge/verify'
import type { Stage } from '../stage/stage'
import type { AttackCase } from '../types'
import { firstOf, tampering, type Tampering } from './onCopy'
import { holds } from './support'

const events = 'audit_events'

async function rowsOf(copy: EvidenceCopy, table: string, where: Record<string, string | number>): Promise<StoredRow[]> {
  return Promise.all((await copy.ids(table, where)).map((id) => copy.row(table, id)))
}

const by = (column: string) => (some: StoredRow, other: StoredRow) => Number(some[column]) - Number(other[column])

/** Events of a stream in their order. */
const chainOf = async (copy: EvidenceCopy, stream: string) => (await rowsOf(copy, events, { stream })).sort(by('index'))

/** The last two of a list: what is cut off, and where the chain then ends. */
function end(rows: StoredRow[]): { last: StoredRow; before: StoredRow | null } {
  const last = rows.at(-1)
  if (!last) throw new Error('There is no such chain.')
  return { last, before: rows.at(-2) ?? null }
}

const textOf = (row: StoredRow | null | undefined, column: string): string => String(row?.[column] ?? '')

/** Cuts the newest event of a stream off, and sets its head back to the one before. */
const cutting = (stream: string) => async (copy: EvidenceCopy) => {
  const { last, before } = end(await chainOf(copy, stream))
  await copy.remove(events, last.id)
  if (before) await copy.set('heads', stream, { index: Number(before.index), hash: textOf(before, 'hash') })
  else await copy.remove('heads', stream)
}

const tails: Tampering[] = [
  ...['people', 'keys', 'conditions', 'citations', 'medications', 'disclaimers', 'questions'].map(
    (stream): Tampering => ({
      id: `tail-of-${stream}`,
      story: `The newest event of the chain “${stream}” is cut off, and its head set back.`,
      tamper: cutting(stream),
      verify: ['checkpoint-head-missing'],
      served: 'as before',
    }),
  ),
  {
    id: 'tail-of-article',
    story: 'The newest event of an article, in which it was archived, is cut off, and its record set back.',
    tamper: async (copy, stage) => {
      const article = stage.articles.archived
      const { last, before } = end(await chainOf(copy, `article:${article}`))
      await copy.remove(events, last.id)
      await copy.set('workflow', article, {
        state: 'draft',
        auditIndex: Number(before?.index),
        auditHash: textOf(before, 'hash'),
      })
    },
    verify: ['checkpoint-head-missing'],
    served: 'as before',
  },
  {
    id: 'tail-of-editions',
    story: 'The newest edition, a withdrawal, is cut off the log of editions, and the head set back.',
    tamper: async (copy) => {
      const editions = await Promise.all((await copy.ids('editions')).map((id) => copy.row('editions', id)))
      const { last, before } = end(editions.sort(by('seq')))
      await copy.remove('editions', last.id)
      await copy.set('heads', editionsHead, { index: Number(before?.seq), hash: textOf(before, 'hash') })
    },
    verify: ['checkpoint-head-missing'],
    served: 'refused',
  },
  {
    id: 'tail-of-checkpoints',
    story: 'The newest checkpoint is cut off the chain of checkpoints.',
    tamper: async (copy) => {
      const all = await Promise.all((await copy.ids('checkpoints')).map((id) => copy.row('checkpoints', id)))
      await copy.remove('checkpoints', end(all.sort(by('index'))).last.id)
    },
    verify: ['file-line-unknown'],
    served: 'as before',
  },
]

/** The same row once more, under an id of its own. */
const doubling = (table: string) => async (copy: EvidenceCopy, stage: Stage) => {
  const own = ['snapshots', 'reviews', 'signatures', 'editions', 'live'].includes(table)
  const row = await copy.row(table, await firstOf(copy, table, own ? { article: stage.articles.live } : {}))
  await copy.insert(table, { ...row, id: `${row.id}-again` })
}

const twice: Tampering[] = (
  [
    ['snapshots', 'hash-mismatch', 'as before'],
    ['reviews', 'event-missing', 'as before'],
    ['signatures', 'column-mismatch', 'as before'],
    ['editions', 'duplicate', 'as before'],
    ['live', 'column-mismatch', 'as before'],
    [events, 'duplicate', 'as before'],
    ['checkpoints', 'duplicate', 'as before'],
    ['heads', 'head-mismatch', 'as before'],
    ['workflow', 'head-mismatch', 'as before'],
  ] as const
).map(([table, code, served]) => ({
  id: `doubled-${table.replace('_', '-')}`,
  story: `A row of ${table} stands a second time, under another id.`,
  tamper: doubling(table),
  verify: [code],
  served,
}))

/** Two rows of a table change places in a column. */
async function swap(copy: EvidenceCopy, table: string, [some, other]: [StoredRow, StoredRow], column: string) {
  await copy.set(table, some.id, { [column]: other[column] as string | number })
  await copy.set(table, other.id, { [column]: some[column] as string | number })
}

async function twoOf(copy: EvidenceCopy, table: string, where: Record<string, string | number>) {
  const [some, other] = await rowsOf(copy, table, where)
  if (!some || !other) throw new Error(`There are no two such rows in ${table}.`)
  return [some, other] as [StoredRow, StoredRow]
}

const turned: Tampering[] = [
  {
    id: 'editions-turned',
    story: 'Two editions of a page change their numbers.',
    tamper: async (copy, stage) =>
      swap(copy, 'editions', await twoOf(copy, 'editions', { article: stage.articles.reaffirmed }), 'number'),
    verify: ['column-mismatch'],
    served: 'refused',
  },
  {
    id: 'log-turned',
    story: 'Two editions change places in the log of all editions.',
    tamper: async (copy, stage) => {
      const some = await copy.row('editions', await firstOf(copy, 'editions', { article: stage.articles.live }))
      const other = await copy.row('editions', await firstOf(copy, 'editions', { article: stage.articles.tier3 }))
      await swap(copy, 'editions', [some, other], 'seq')
    },
    verify: ['column-mismatch'],
    served: 'refused',
  },
  {
    id: 'signatures-turned',
    story: 'Two signatures under a page change the moments at which they were given.',
    tamper: async (copy, stage) =>
      swap(copy, 'signatures', await twoOf(copy, 'signatures', { article: stage.articles.live }), 'at'),
    verify: ['column-mismatch'],
    served: 'as before',
  },
  {
    id: 'signature-moved',
    story: 'A signature under one page is moved under another.',
    tamper: async (copy, stage) =>
      copy.set('signatures', await firstOf(copy, 'signatures', { article: stage.articles.tier3 }), {
        article: stage.articles.inReview,
      }),
    verify: ['column-mismatch', 'signature-missing'],
    served: 'as before',
  },
  {
    id: 'event-moved',
    story: 'An event of one article is moved to the end of the chain of another.',
    tamper: async (copy, stage) => {
      const { last } = end(await chainOf(copy, `article:${stage.articles.tier3}`))
      const { last: behind } = end(await chainOf(copy, `article:${stage.articles.draft}`))
      const place = { stream: `article:${stage.articles.draft}`, index: Number(behind.index) + 1 }
      await copy.set(events, last.id, place)
      await copy.set('workflow', stage.articles.draft, { auditIndex: place.index, auditHash: textOf(last, 'hash') })
    },
    verify: ['previous-mismatch'],
    served: 'as before',
  },
]

const signedElsewhere = async (record: string) => (await foreignKey()).sign(record)

const foreign: Tampering[] = [
  {
    id: 'foreign-edition',
    story: 'The edition of a live page is replaced by that of another installation, with other signers in it.',
    tamper: async (copy, stage) => {
      const row = await copy.row('editions', await firstOf(copy, 'editions', { article: stage.articles.live }))
      const body = JSON.parse(textOf(row, 'record')) as EditionBody
      if (body.kind !== 'publication') throw new Error('The page is not live.')
      const signers = body.signers.map((one) => ({ ...one, printedName: 'Dr Nobody' }))
      const record = canonicalise({ ...body, signers })
      await copy.set('editions', row.id, { record, hash: hashText(record), jws: await signedElsewhere(record) })
    },
    verify: ['jws-invalid'],
    served: 'refused',
  },
  {
    id: 'foreign-page',
    story: 'An edition of another installation is put at the end of the log, with a pointer that leads to it.',
    tamper: async (copy, stage) => {
      const edition = await copy.row('editions', await firstOf(copy, 'editions', { article: stage.articles.tier3 }))
      const pointer = await copy.row('live', await firstOf(copy, 'live', { article: stage.articles.tier3 }))
      const seq = (await copy.ids('editions')).length + 1
      const named = { article: 'foreign', slug: 'from-elsewhere', seq }
      const body: EditionBody = {
        ...(JSON.parse(textOf(edition, 'record')) as EditionBody),
        ...named,
        id: 'foreign-edition',
      }
      const record = canonicalise(body)
      const hash = hashText(record)
      await copy.insert('editions', {
        ...edition,
        ...named,
        id: body.id,
        record,
        hash,
        jws: await signedElsewhere(record),
      })
      const leading: LiveBody = {
        ...(JSON.parse(textOf(pointer, 'record')) as LiveBody),
        ...named,
        edition: body.id,
        currentSlug: body.slug,
      }
      const led = canonicalise(leading)
      await copy.insert('live', {
        ...pointer,
        ...named,
        id: `${body.locale}/${body.slug}`,
        edition: body.id,
        currentSlug: body.slug,
        record: led,
        jws: await signedElsewhere(led),
      })
      await copy.set('heads', editionsHead, { index: seq, hash })
    },
    verify: ['jws-invalid'],
    served: 'as before',
    absent: '/v1/articles/from-elsewhere?locale=en',
  },
  {
    id: 'foreign-signature',
    story: 'A signature under a live page is replaced by the same of another installation.',
    tamper: async (copy, stage) => {
      const row = await copy.row('signatures', await firstOf(copy, 'signatures', { article: stage.articles.live }))
      await copy.set('signatures', row.id, { jws: await signedElsewhere(textOf(row, 'record')) })
    },
    verify: ['jws-invalid'],
    served: 'as before',
  },
  {
    id: 'foreign-snapshot',
    story: 'A snapshot of another installation is put beside those of a page, under its own hash.',
    tamper: async (copy, stage) => {
      const row = await copy.row('snapshots', await firstOf(copy, 'snapshots', { article: stage.articles.live }))
      const record = canonicalise({ ...(JSON.parse(textOf(row, 'record')) as object), text: 'Cures.' })
      await copy.insert('snapshots', { ...row, id: hashText(record), record })
    },
    verify: ['event-missing'],
    served: 'as before',
  },
  {
    id: 'foreign-event',
    story: 'The newest event of an article is replaced by one of another installation, chained to the one before.',
    tamper: async (copy, stage) => {
      const article = stage.articles.archived
      const { last } = end(await chainOf(copy, `article:${article}`))
      const event = JSON.parse(textOf(last, 'record')) as Record<string, unknown>
      const record = canonicalise({ ...event, actor: { user: 'somebody-else', name: 'Somebody Else' } })
      const hash = hashText(record)
      await copy.set(events, last.id, { record, hash, actor: 'somebody-else' })
      await copy.set('workflow', article, { auditHash: hash })
    },
    verify: ['checkpoint-head-missing'],
    served: 'as before',
  },
  {
    id: 'foreign-checkpoint',
    story: 'The checkpoint is replaced by the same of another installation.',
    tamper: async (copy) => {
      const row = await copy.row('checkpoints', await firstOf(copy, 'checkpoints'))
      await copy.set('checkpoints', row.id, { jws: await signedElsewhere(textOf(row, 'record')) })
    },
    verify: ['jws-invalid'],
    served: 'as before',
  },
]

/** Lines of the file outside the database, by whoever can write to it. */
const files: AttackCase[] = (
  [
    ['foreign-line', 'A checkpoint of another installation is put into the file.', 'file-line-unreadable'],
    ['no-file', 'The file is taken away.', 'file-missing'],
  ] as const
).map(([id, story, code]) => ({
  id: `checkpoint-file-${id}`,
  story,
  attempts: {
    database: async (stage) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'countersign-file-'))
      const checkpointFile = path.join(folder, 'checkpoints.ndjson')
      try {
        if (id === 'foreign-line') {
          const file = readFileSync(stage.checkpointFile, 'utf8')
          const { record } = JSON.parse(file.split('\n')[0] ?? '') as { record: string }
          const line = checkpointLine({ record, jws: await signedElsewhere(record) })
          writeFileSync(checkpointFile, `${file}${line}\n`)
        }
        const problems = await verifyNow(stage, { checkpointFile })
        stage.kept.unnamed =
          problems.length === 1 && problems[0]?.startsWith(`${code} file`)
            ? ''
            : `verify finds ${problems.join(', ') || 'nothing'}, not ${code}`
        return { status: 200, code, said: problems.join(', ') }
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  },
  expect: holds,
  holds: (stage) => Promise.resolve(stage.kept.unnamed || null),
  defences: ['verify'],
}))

export const displacedRows: AttackCase[] = [...[...tails, ...twice, ...turned, ...foreign].map(tampering), ...files]
