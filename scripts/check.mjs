/**
 * Everything a change has to pass but the tests: `npm run check`. All checks run, also after one has failed, and the
 * table at the end says which passed. `npm run check -- types lint` runs the named ones.
 */
import { localBin, root, runCommand, seconds } from './runCommand.mjs'

const jest = ['node', '--experimental-vm-modules', '--no-warnings', `${root}/node_modules/jest/bin/jest.js`]

/** In the order of their cost; two run at a time. */
const checks = [
  { name: 'lock', says: 'package-lock.json is complete', argv: ['node', 'scripts/checkLock.mjs'] },
  { name: 'links', says: 'links in the docs lead somewhere', argv: ['node', 'scripts/checkLinks.mjs'] },
  {
    name: 'format',
    says: 'Prettier',
    argv: [localBin('prettier'), '--check', '--log-level=warn', '--cache', '.'],
  },
  { name: 'types', says: 'TypeScript', argv: [localBin('tsc'), '--noEmit', '--pretty', 'false'] },
  { name: 'lint', says: 'oxlint, with types', argv: [localBin('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'dead-code', says: 'knip: unused files, exports, dependencies', argv: [localBin('knip'), '--no-progress'] },
  { name: 'imports', says: 'import directions', argv: [...jest, 'tests/architecture'] },
  { name: 'generated', says: 'generated files are fresh', argv: ['node', 'scripts/generate.mjs', '--check'] },
]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  console.error(`no such check: ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const started = performance.now()
const chosen = asked.length > 0 ? checks.filter(({ name }) => asked.includes(name)) : checks
const waiting = [...chosen]
const results = new Map()

async function work() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    console.log(`… ${check.name} (${check.says})`)
    const result = await runCommand(check.argv, {
      env: { NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined },
    })
    results.set(check.name, result)
    const mark = result.code === 0 ? '✓' : '✗'
    console.log(`${mark} ${check.name}, ${result.seconds.toFixed(1)} s (${results.size} of ${chosen.length})`)
    if (result.code !== 0) console.log(`\n${result.output.trimEnd()}\n`)
  }
}
await Promise.all([work(), work()])

console.log()
for (const { name, says } of chosen) {
  const result = results.get(name)
  const verdict = result.code === 0 ? 'passed' : 'FAILED'
  console.log(`${verdict}  ${name.padEnd(10)} ${result.seconds.toFixed(1).padStart(6)} s  ${says}`)
}
const failed = chosen.filter(({ name }) => results.get(name).code !== 0)
console.log(`\n${chosen.length - failed.length} of ${chosen.length} checks passed in ${seconds(started).toFixed(0)} s`)
process.exit(failed.length > 0 ? 1 : 0)
