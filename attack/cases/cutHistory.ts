/**
 * The last hour taken back: off every chain at once, or with the whole database put back to an earlier copy. Nothing in
 * the database contradicts anything else then; what tells is the file of checkpoints outside it.
 */
import { readFileSync, writeFileSync } from 'node:fs'

import { writeCheckpoint } from '../../src/cms/evidence/writeCheckpoint'
import { signingKey } from '../../src/cms/signingKey'
import { evidenceTables } from '../../src/domain/verify/evidence'
import { copyEvidence, type EvidenceCopy } from '../../tests/support/evidenceCopy'
import { verifyNow } from '../judge/verify'
import type { Stage } from '../stage/stage'
import type { Answer, AttackCase } from '../types'
import { change, holds, otherWords, usedBy } from './support'

const tables = [...new Set(Object.values(evidenceTables).map(({ table }) => table))]

const checkpoint = async (stage: Stage) =>
  writeCheckpoint(stage.payload, { signer: await signingKey(), file: stage.checkpointFile })

/** An hour of the house: a page goes live, another is withdrawn, one is signed, a source is changed, somebody is refused. */
async function anHour(stage: Stage): Promise<void> {
  const { approved, live, inReview, reaffirmed } = stage.articles
  await stage.acts.act('publish', approved, 'publisher')
  const input = { kind: 'withdrawn', reason: 'To test.', notice: 'Withdrawn.' }
  await stage.acts.act('withdraw', live, 'publisher', { input })
  await stage.acts.act('sign', inReview, 'neurologist')
  const source = await usedBy(stage, reaffirmed, 'citations')
  await change(stage, 'citations', source, await otherWords(stage, 'citations', source), 'secondEditor')
  const refused = await stage.acts.act('publish', inReview, 'editor').catch(() => 'refused')
  if (refused !== 'refused') throw new Error('An editor has published.')
  if ((await checkpoint(stage)).length === 0) throw new Error('Nothing moved in an hour.')
}

/** The file is no table: it is put back here, whatever the case did. */
async function keepingFile<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
  const before = readFileSync(stage.checkpointFile)
  try {
    return await work()
  } finally {
    writeFileSync(stage.checkpointFile, before)
  }
}

/** Takes away every row of evidence that the earlier copy lacks, and sets the others back to what they were. */
async function cutBack(copy: EvidenceCopy, earlier: EvidenceCopy, only: readonly string[] = tables): Promise<void> {
  for (const table of only) {
    const were = new Set(await earlier.ids(table))
    for (const id of await copy.ids(table)) if (!were.has(id)) await copy.remove(table, id)
    // what is append-only is as it was by itself
    if (!['workflow', 'reviews', 'live', 'heads'].includes(table)) continue
    for (const id of were) {
      const { id: _same, ...fields } = await earlier.row(table, id)
      await copy.set(table, id, fields)
    }
  }
}

interface Cut {
  id: string
  story: string
  /** Gives the address of the database as it then is. */
  cut: (stage: Stage, earlier: EvidenceCopy) => Promise<{ uri: string; drop?: () => Promise<void> }>
  /** The codes that `verify` finds, each once, with the file and without it. */
  found: { withFile: string[]; without: string[] }
}

const onCopy =
  (only?: readonly string[]): Cut['cut'] =>
  async (stage, earlier) => {
    const copy = await copyEvidence(stage.databaseUri)
    await cutBack(copy, earlier, only)
    return copy
  }

/** Every table of the running studio as it was: what an operator does with a backup. */
const restoring =
  (then: (stage: Stage) => Promise<unknown>): Cut['cut'] =>
  async (stage) => {
    await then(stage)
    return { uri: stage.databaseUri }
  }

const byFile = { withFile: ['file-line-unknown'], without: [] }

const cuts: Cut[] = [
  {
    id: 'last-hour-cut',
    story: 'The last hour is cut off every chain at once, with its checkpoints, and all heads are set back.',
    cut: onCopy(),
    found: byFile,
  },
  {
    id: 'last-hour-cut-but-checkpoints',
    story: 'The last hour is cut off every chain at once; its checkpoints are left.',
    cut: onCopy(tables.filter((table) => table !== 'checkpoints')),
    found: { withFile: ['checkpoint-head-missing'], without: ['checkpoint-head-missing'] },
  },
  {
    id: 'database-restored',
    story: 'The database is put back to a copy of an hour ago; the file of checkpoints is of today.',
    cut: restoring(() => Promise.resolve()),
    found: byFile,
  },
  {
    id: 'database-restored-and-gone-on',
    story: 'The database is put back to a copy of an hour ago, and the studio goes on working and writes checkpoints.',
    cut: restoring(async (stage) => {
      await stage.acts.act('publish', stage.articles.approved, 'publisher')
      const [written] = await checkpoint(stage)
      // the place of the one that is gone, under which the file has another
      if (!written) throw new Error('There is no checkpoint of what came after.')
    }),
    found: byFile,
  },
]

const codesOf = (problems: string[]) => [...new Set(problems.map((one) => one.split(' ')[0] ?? ''))].sort()

export const cutHistory: AttackCase[] = cuts.map(({ id, story, cut, found }) => ({
  id,
  story,
  attempts: {
    database: (stage): Promise<Answer> =>
      keepingFile(stage, async () => {
        const before = await stage.rows.read()
        const earlier = await copyEvidence(stage.databaseUri)
        try {
          await anHour(stage)
          if (id.startsWith('database-restored')) await stage.rows.restore(before, Object.keys(before))
          const now = await cut(stage, earlier)
          try {
            const withFile = codesOf(await verifyNow(stage, { databaseUri: now.uri }))
            const without = codesOf(await verifyNow(stage, { databaseUri: now.uri, checkpointFile: null }))
            const said = `with the file ${withFile.join(', ') || 'nothing'}; without ${without.join(', ') || 'nothing'}`
            const right = withFile.join() === found.withFile.join() && without.join() === found.without.join()
            stage.kept.wrong = right ? '' : `verify finds ${said}`
            return { status: 200, code: withFile[0] ?? null, said }
          } finally {
            await now.drop?.()
          }
        } finally {
          await earlier.drop()
        }
      }),
  },
  expect: holds,
  holds: (stage) => Promise.resolve(stage.kept.wrong || null),
  defences: ['verify'],
}))
