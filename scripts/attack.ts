/**
 * `npm run attack`: starts a throw-away installation and tries every case of attack/cases by every way in (docs/attack.md).
 *
 *     npm run attack                       on SQLite, and on MongoDB where a server is found
 *     npm run attack -- --db sqlite        on one of them; also an address of a MongoDB server
 *     npm run attack -- --only races       cases of one heading, or one case
 *     npm run attack -- --json             the results as JSON on standard output
 *     npm run attack -- --prove            each defence off in turn: which cases then fail
 *
 * Exit code: 0 every attack was repelled, 1 one was not, 2 it could not be tried.
 */
import { main } from '../attack/main'

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`attack could not run: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return 2
})
