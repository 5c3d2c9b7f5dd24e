/**
 * `npm run faults`: server processes under load are killed at random moments; after each, everything is checked
 * (faults/).
 *
 *     npm run faults -- --db mongodb --kills 20
 *
 * Exit code: 0 everything held, 1 something was lost, half-written or served unverified, 2 it could not be tried.
 */
import { parseArgs } from 'node:util'

import { bundlePrograms } from '../faults/bundle'
import { killProcesses } from '../faults/killing'
import { startReplicaSet } from './support/mongoServer'
import { showProgress } from './support/showProgress'

process.exitCode = await main().catch((error: unknown) => {
  console.error(`faults could not run: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return 2
})

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { db: { type: 'string', default: 'sqlite' }, kills: { type: 'string', default: '200' } },
  })
  const { db } = values
  const kills = Number(values.kills)
  if ((db !== 'sqlite' && db !== 'mongodb') || !/^[1-9]\d{0,4}$/.test(values.kills))
    throw new Error('usage: npm run faults -- [--db sqlite|mongodb] [--kills <1 to 99999>]')
  const programs = await bundlePrograms()
  const mongo = db === 'mongodb' ? await startReplicaSet() : null
  const progress = showProgress(db, 'kills')
  try {
    const outcome = await killProcesses({ what: 'SIGKILL', database: db }, programs, {
      kills,
      ...(mongo ? { databaseUri: mongo.uriOf('countersign') } : {}),
      progress: (done) => progress.show(Math.min(done, kills), kills),
    })
    progress.end()
    console.log(JSON.stringify(outcome, null, 2))
    return outcome.result === 'held' ? 0 : 1
  } finally {
    progress.end()
    await mongo?.stop()
  }
}
