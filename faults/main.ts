import { parseArgs } from 'node:util'

import { findMongoServer } from '../scripts/support/findMongoServer'
import { showProgress } from '../scripts/support/showProgress'
import { bundlePrograms } from './bundle'
import { CannotTry, skipped, type Named, type Outcome } from './outcome'
import { scenarios, type Scenario } from './scenarios'
import { printTable } from './table'

const names = [...new Set(scenarios.map(({ name }) => name))]
const usage = `usage: npm run faults -- [--db sqlite|mongodb] [--only ${names.join('|')}] [--kills <1 to 99999>] [--short] [--json]`

/** Runs what was asked for, prints what it came to, and gives the exit code (docs/faults.md). */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      db: { type: 'string' },
      only: { type: 'string' },
      kills: { type: 'string', default: '200' },
      short: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const { db, only, short, json } = values
  const chosen = scenarios.filter((one) => (!db || one.database === db) && (!only || one.name === only))
  if (chosen.length === 0 || !/^[1-9]\d{0,4}$/.test(values.kills)) throw new Error(usage)
  const noMongo = chosen.some(({ database }) => database === 'mongodb') ? await missingMongo() : null
  const programs = await bundlePrograms()
  const outcomes: Outcome[] = []
  for (const scenario of chosen) {
    const { unit: _unit, run: _run, ...named } = scenario
    const outcome =
      scenario.database === 'mongodb' && noMongo !== null
        ? skipped(named, noMongo)
        : await tried(scenario, named, { programs, kills: Number(values.kills), short })
    // at once, so that whoever stops a long run has what there was
    if (outcome.result !== 'held') console.error(`${outcome.what}, ${outcome.database}: ${outcome.says.join('\n  ')}`)
    outcomes.push(outcome)
  }
  console.log(json ? JSON.stringify(outcomes, null, 2) : `\n${printTable(outcomes)}`)
  const has = (result: Outcome['result']) => outcomes.some((one) => one.result === result)
  if (has('broken') || (has('skipped') && isStrict())) return 1
  return outcomes.every(({ result }) => result === 'skipped') ? 2 : 0
}

async function missingMongo(): Promise<string | null> {
  try {
    const { origin } = await findMongoServer()
    console.error(`MongoDB: ${origin}`)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function tried(
  { unit, run }: Scenario,
  named: Named,
  given: Omit<Parameters<Scenario['run']>[1], 'progress'>,
): Promise<Outcome> {
  const { show, end } = showProgress(`${named.database}, ${named.what}`, unit)
  try {
    return await run(named, { ...given, progress: show })
  } catch (error) {
    if (error instanceof CannotTry) return skipped(named, error.message)
    throw error
  } finally {
    end()
  }
}

/** A machine that runs this for every change must not take what was not tried for what held. */
function isStrict(): boolean {
  const { CI } = process.env
  return CI !== undefined && CI !== '' && CI !== 'false'
}
