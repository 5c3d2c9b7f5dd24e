import { parseArgs } from 'node:util'

import { allCases } from './cases/index'
import { printTable } from './report/printTable'
import { runCases } from './run'
import { openStage } from './stage/openStage'
import type { CaseGroup } from './types'

/** @returns the exit code. */
export async function main(argv: string[]): Promise<number> {
  const { values: asked } = parseArgs({
    args: argv,
    options: {
      db: { type: 'string', default: 'sqlite' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const database = asked.db === 'mongodb' ? 'mongodb' : 'sqlite'
  const stage = await openStage({ database, progress: () => undefined })
  try {
    const results = await runCases(stage, { groups: chosen(asked.only) })
    console.log(asked.json ? JSON.stringify(results, null, 2) : printTable(results))
    return results.some(({ holes }) => holes.length > 0) ? 1 : 0
  } finally {
    await stage.close()
  }
}

function chosen(only: string | undefined): CaseGroup[] {
  const groups = allCases
    .map(({ heading, cases }) => ({
      heading,
      cases: only === undefined || heading === only ? cases : cases.filter(({ id }) => id === only),
    }))
    .filter(({ cases }) => cases.length > 0)
  if (groups.length === 0) throw new Error(`There is no case and no heading “${only}”.`)
  return groups
}
