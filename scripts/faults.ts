/**
 * `npm run faults`: server processes under load are killed at random moments; after each, everything is checked
 * (faults/). Exit code 1 if anything was lost, half-written or served unverified.
 *
 *     npm run faults -- --db mongodb --kills 20
 */
import { parseArgs } from 'node:util'

import { bundlePrograms } from '../faults/bundle'
import { killProcesses } from '../faults/killing'
import { startReplicaSet } from './support/mongoServer'

const { values } = parseArgs({
  options: { db: { type: 'string', default: 'sqlite' }, kills: { type: 'string', default: '200' } },
})
if ((values.db !== 'sqlite' && values.db !== 'mongodb') || !/^[1-9]\d{0,4}$/.test(values.kills)) {
  console.error('usage: npm run faults -- [--db sqlite|mongodb] [--kills <1 to 99999>]')
  process.exit(2)
}
const kills = Number(values.kills)
const programs = await bundlePrograms()
const mongo = values.db === 'mongodb' ? await startReplicaSet() : null
try {
  const outcome = await killProcesses({ what: 'SIGKILL', database: values.db }, programs, {
    kills,
    ...(mongo ? { databaseUri: mongo.uriOf('countersign') } : {}),
    progress: (done) => console.error(`${done} of ${kills} kills`),
  })
  console.log(JSON.stringify(outcome, null, 2))
  if (outcome.result !== 'held') process.exitCode = 1
} finally {
  await mongo?.stop()
}
