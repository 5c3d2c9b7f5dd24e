/**
 * `npm install` silently leaves a platform package out of the lock when the registry does not have it; `npm ci` then
 * fails on every machine with "Missing: … from lock file". This finds such holes before they are committed: every
 * optional dependency that a locked package names must itself be locked somewhere Node would look for it.
 *
 * Usage: node scripts/checkLock.mjs [package-lock.json]
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { root } from './runCommand.mjs'

const file = process.argv[2] ?? path.join(root, 'package-lock.json')
const { packages } = JSON.parse(readFileSync(file, 'utf8'))

/** The folders whose node_modules Node would search for a package that lives in `location`, nearest first. */
function* searchedFrom(location) {
  yield location
  while (location !== '') {
    const last = location.lastIndexOf('node_modules/')
    location = last > 0 ? location.slice(0, last - 1) : ''
    yield location
  }
}

function isLocked(name, location) {
  for (const folder of searchedFrom(location))
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true
  return false
}

const holes = Object.entries(packages).flatMap(([location, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(name, location))
    .map(([name, range]) => `${location || 'package.json'} asks for ${name}@${range}`),
)

for (const hole of holes) console.error(hole)
if (holes.length > 0) {
  console.error(
    `${holes.length} optional dependencies are not in ${path.basename(file)}: npm ci will fail. Pin an older version.`,
  )
  process.exit(1)
}
console.log(`lock complete: ${Object.keys(packages).length} packages`)
