/**
 * `npm test`: every test there is, in groups, each on what it needs. The last line is `N passed, N failed, N skipped`.
 *
 *     npm test -- --only sqlite               one group: pure, sqlite, mongodb, delivery, browser
 *     npm test -- tests/domain/content        only files whose path contains this
 *
 * Exit code 1 if a test failed, and with `CI` set also if anything was skipped (docs/testing.md).
 */
import { existsSync, readdirSync, readFileSync, rmSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { localBin, root, runCommand, seconds } from './runCommand.mjs'
import { failedTests, sumOfResults } from './sumOfResults.mjs'
import { testGroups, testsWithoutGroup } from './testGroups.mjs'

const { values, positionals: filters } = parseArgs({
  options: { only: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
})
const unknown = values.only.filter((name) => !testGroups.some((group) => group.name === name))
if (unknown.length > 0) {
  console.error(`no such group: ${unknown.join(', ')}. There are: ${testGroups.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const started = performance.now()
const resultsFolder = path.join(root, 'test-results')
rmSync(resultsFolder, { recursive: true, force: true })
mkdirSync(resultsFolder, { recursive: true })

const testFiles = readdirSync(path.join(root, 'tests'), { recursive: true })
  .map((file) => path.posix.join('tests', file.split(path.sep).join('/')))
  .filter((file) => file.endsWith('.test.ts'))
const homeless = testsWithoutGroup(testFiles)
if (homeless.length > 0) {
  console.error(`These tests belong to no group of scripts/testGroups.mjs and would never run:\n${homeless.join('\n')}`)
  process.exit(1)
}

const groups = testGroups
  .filter(({ name }) => values.only.length === 0 || values.only.includes(name))
  .map((group) => ({
    ...group,
    files: testFiles.filter((file) => group.holds(file) && (filters.length === 0 || matches(file))),
  }))
  .filter(({ files }) => files.length > 0)

function matches(file) {
  return filters.some((filter) => file.includes(filter.replace(/^\.\//, '')))
}

/** What a group asks for, started once and shared. Each says in one line what was found, or why there is none. */
const resources = { mongodb: once(startMongo), chromium: once(findChromium), build: once(buildOnce) }
const stops = []

function once(start) {
  let started
  return () => (started ??= start())
}

async function startMongo() {
  const { tsImport } = await import('tsx/esm/api')
  const { startMongoServer } = await tsImport('./support/mongoServer.ts', import.meta.url)
  const server = await startMongoServer()
  stops.push(() => server.stop())
  console.log(`MongoDB: ${server.description}`)
  return { TEST_MONGODB_URI: server.uri }
}

async function findChromium() {
  const found = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
    .filter(Boolean)
    .find(existsSync)
  if (!found) throw new Error('no Chromium at CHROMIUM_PATH or /usr/bin/chromium (Debian: apt-get install chromium)')
  const { code, output } = await runCommand([found, '--version', '--no-sandbox'])
  if (code !== 0) throw new Error(`${found} does not start: ${output.trim()}`)
  console.log(`Browser: ${output.trim().split('\n').at(-1)} (${found})`)
  return { CHROMIUM_PATH: found }
}

async function buildOnce() {
  const { build } = await import('./build.mjs')
  await build()
  return {}
}

async function runGroup(group) {
  const env = { ...group.env }
  try {
    for (const name of group.needs) Object.assign(env, await resources[name]())
  } catch (error) {
    console.log(`\n!!! ${group.name} NOT RUN: ${error instanceof Error ? error.message : String(error)}\n`)
    // how many tests the files hold is known only to a run of them: each file counts as one
    return { group, passed: 0, failed: 0, skipped: group.files.length, seconds: 0, ran: false }
  }
  console.log(`\n=== ${group.name}: ${group.says} (${group.files.length} files)`)
  const outputFile = path.join(resultsFolder, `${group.name}.json`)
  const run = await runCommand(
    [
      process.execPath,
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      localJest(),
      ...group.jest,
      '--json',
      `--outputFile=${outputFile}`,
      '--runTestsByPath',
      ...group.files,
    ],
    { env, show: 'errors' },
  )
  if (!existsSync(outputFile)) {
    console.log(`!!! ${group.name}: Jest ended with exit code ${run.code} before it could report`)
    return { group, passed: 0, failed: group.files.length, skipped: 0, seconds: run.seconds, ran: true }
  }
  const report = JSON.parse(readFileSync(outputFile, 'utf8'))
  const sum = sumOfResults(report, group.files.length)
  // a run that failed without a failed test (an open handle, a crash at the end) must not count as passed
  if (run.code !== 0 && sum.failed === 0) sum.failed = 1
  return { group, ...sum, seconds: run.seconds, ran: true, failures: failedTests(report, root) }
}

function localJest() {
  return path.join(path.dirname(localBin('jest')), '..', 'jest', 'bin', 'jest.js')
}

const results = []
try {
  for (const group of groups) results.push(await runGroup(group))
} finally {
  for (const stop of stops) await stop()
}

const failures = results.flatMap((result) => result.failures ?? [])
if (failures.length > 0) console.log(`\nWhat failed\n${failures.join('\n')}`)

console.log('\nWhat ran where')
for (const { group, passed, failed, skipped, seconds: took, ran } of results)
  console.log(
    `${group.name.padEnd(9)} ${ran ? `${took.toFixed(0).padStart(5)} s` : 'NOT RUN'}  ` +
      `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped  ${group.says}`,
  )
const total = (what) => results.reduce((sum, result) => sum + result[what], 0)
if (groups.length === 0) console.log('no test file matches')
console.log(`Node ${process.version}, ${seconds(started).toFixed(0)} s`)
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`)

const strict = process.env.CI !== undefined && process.env.CI !== '' && process.env.CI !== 'false'
process.exit(groups.length === 0 || total('failed') > 0 || (strict && total('skipped') > 0) ? 1 : 0)
