/** Cases that are played on a copy of the database without its guards. */
import { copyEvidence, type EvidenceCopy } from '../../tests/support/evidenceCopy'
import { readCopy } from '../judge/readCopy'
import { verifyNow } from '../judge/verify'
import type { Stage } from '../stage/stage'
import type { AttackCase } from '../types'
import { holds } from './support'

export interface Tampering {
  id: string
  story: string
  tamper: (copy: EvidenceCopy, stage: Stage) => Promise<void>
  /** Codes of `verify`, one of which must be found. */
  verify: readonly string[]
  /** Whether the page must be gone or refused; else readers must get what they got before. */
  served: 'refused' | 'as before'
  /** An address where no page may be. */
  absent?: string
}

export async function firstOf(
  copy: EvidenceCopy,
  table: string,
  where: Record<string, string | number> = {},
): Promise<string> {
  const [id] = await copy.ids(table, where)
  if (id === undefined) throw new Error(`There is no such row in ${table}.`)
  return id
}

/** The copy is altered; then `verify` must name it, and a content API over the copy must serve no altered page. */
export function tampering({ id, story, tamper, verify, served, absent }: Tampering): AttackCase {
  return {
    id: `database-${id}`,
    story,
    attempts: {
      database: async (stage) => {
        const copy = await copyEvidence(stage.databaseUri)
        try {
          await tamper(copy, stage)
          const problems = await verifyNow(stage, { databaseUri: copy.uri })
          const found = problems.filter((one) => verify.some((code) => one.startsWith(`${code} `)))
          stage.kept.unnamed =
            found.length > 0 ? '' : `verify finds ${problems.join(', ') || 'nothing'}, none of ${verify.join(', ')}`
          stage.kept.served = await readCopy(stage, copy.uri, served, absent)
          return { status: 200, code: found[0]?.split(' ')[0] ?? null, said: problems.join(', ') }
        } finally {
          await copy.drop()
        }
      },
    },
    expect: holds,
    holds: async (stage) => [stage.kept.served, stage.kept.unnamed].filter(Boolean).join('; ') || null,
    defences: served === 'refused' || absent !== undefined ? ['verification at delivery', 'verify'] : ['verify'],
  }
}
