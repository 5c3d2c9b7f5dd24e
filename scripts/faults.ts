/**
 * `npm run faults`: server processes work under load while they are killed and their database is taken away; after each
 * fault everything is checked (docs/faults.md).
 *
 *     npm run faults                       every fault on SQLite, and on MongoDB where a server is found
 *     npm run faults -- --db sqlite        on one of them
 *     npm run faults -- --only cut         one of: kill, full-disk, read-only, step-down, primary, cut
 *     npm run faults -- --kills 20         so many processes are killed, not 200
 *     npm run faults -- --short            each other fault once or twice
 *     npm run faults -- --json             the results as JSON on standard output
 *
 * Exit code: 0 everything held, 1 something was lost, half-written or served unverified, 2 it could not be tried.
 */
import { main } from '../faults/main'

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`faults could not run: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return 2
})
