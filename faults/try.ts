import { bundlePrograms } from './bundle'
import { killProcesses } from './killing'
import { startReplicaSet } from '../scripts/support/mongoServer'
const programs = await bundlePrograms()
const mongo = process.argv[2] === 'mongodb' ? await startReplicaSet() : null
const t = performance.now()
try {
console.log(await killProcesses({ what: 'SIGKILL', database: mongo ? 'mongodb' : 'sqlite' }, programs, { kills: Number(process.argv[3] ?? 4), ...(mongo ? { databaseUri: mongo.uriOf('countersign') } : {}), progress: (n) => console.log(n, ((performance.now() - t) / 1000).toFixed(1)) }))
} finally { await mongo?.stop() }
