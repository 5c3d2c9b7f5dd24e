/**
 * `npm run verify`: recomputes every hash, signature and chain of an installation and says whether they hold. Reads
 * only, in one moment, while the house may go on working.
 *
 *     npm run verify -- --json                     the report as JSON on standard output
 *     npm run verify -- --database file:copy.db    another database than DATABASE_URI's
 *     npm run verify -- --keys public.jwks.json    other public keys than the installation's own
 *     npm run verify -- --checkpoints FILE         another file of checkpoints
 *     npm run verify -- --no-checkpoints           do not ask for a file: then an older copy of a database does not show
 *
 * Exit code: 0 all holds, 1 something does not, 2 it could not be asked.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { verifyDatabase } from '../src/cms/evidence/verifyDatabase'
import { readEnv } from '../src/config/env'
import type { VerifyReport } from '../src/domain/verify/report'
import { showProgress } from './support/showProgress'

const shown = 20

async function main(): Promise<number> {
  const { values: asked } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      database: { type: 'string' },
      keys: { type: 'string' },
      checkpoints: { type: 'string' },
      'no-checkpoints': { type: 'boolean', default: false },
    },
  })
  // what is set already wins over the file
  if (existsSync('.env')) process.loadEnvFile('.env')
  // needs no secret of the studio: whoever may read the database can verify
  const env = readEnv('delivery')
  const progress = showProgress('verify', 'rows')
  try {
    const report = await verifyDatabase({
      databaseUri: asked.database ?? env.databaseUri,
      publicKeysFile: asked.keys ?? env.publicKeysFile,
      checkpointFile: asked['no-checkpoints'] ? null : (asked.checkpoints ?? env.checkpointFile),
      onProgress: progress.show,
    })
    progress.end()
    if (asked.json) console.log(JSON.stringify(report, null, 2))
    else printReport(report)
    return report.ok ? 0 : 1
  } finally {
    progress.end()
  }
}

function printReport({ ok, counted, problems, more }: VerifyReport): void {
  const rows = Object.entries(counted).map(([kind, number]) => `${kind} ${number}`)
  console.log(`counted: ${rows.join(', ')}`)
  if (ok) {
    console.log('Everything holds.')
    return
  }
  for (const { code, kind, id, message } of problems.slice(0, shown))
    console.log(`✗ ${kind} ${id}: ${message} [${code}]`)
  const rest = problems.length + more - Math.min(problems.length, shown)
  if (rest > 0) console.log(`… and ${rest} more (--json shows up to ${problems.length}).`)
  console.log(`NOT everything holds: ${problems.length + more} problems. The first broken row is named first.`)
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`verify could not run: ${error instanceof Error ? error.message : String(error)}`)
  return 2
})
