/**
 * `npm run generate`: what is made from other files and committed: Payload's types, the admin's import map, the workflow
 * diagram. `--check` changes nothing and fails if one is stale.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { format, resolveConfig } from 'prettier'

import { root, runCommand } from './runCommand.mjs'
import { payloadCommand } from './support/payloadCommand.mjs'

const check = process.argv.includes('--check')

async function typesOfPayload() {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-types-'))
  try {
    const file = path.join(folder, 'payload-types.ts')
    await payloadCommand(['generate:types'], { mustSay: /Types written/, env: { PAYLOAD_TS_OUTPUT_PATH: file } })
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Payload writes it in place and nowhere else, so what was there is put back. */
async function importMap(name, env = {}) {
  const file = path.join(root, name)
  const before = readFileSync(file, 'utf8')
  try {
    await payloadCommand(['generate:importmap'], { mustSay: /Writing import map|No new imports/, env })
    return readFileSync(file, 'utf8')
  } finally {
    writeFileSync(file, before)
  }
}

const importMapFile = 'src/app/(payload)/admin/importMap.js'
/** Of the admin without the house, which ours is measured against. */
const stockMapFile = 'bench/stock/app/(payload)/admin/importMap.js'
const generated = [
  { file: 'src/payload-types.ts', make: typesOfPayload },
  { file: importMapFile, make: () => importMap(importMapFile) },
  { file: stockMapFile, make: () => importMap(stockMapFile, { PAYLOAD_CONFIG_PATH: 'bench/stock/payload.config.ts' }) },
]

const stale = []
for (const { file, make } of generated) {
  const absolute = path.join(root, file)
  if (!existsSync(absolute)) writeFileSync(absolute, 'export const importMap = {}\n')
  const options = { ...(await resolveConfig(absolute)), filepath: absolute }
  const fresh = await format(await make(), options)
  if (readFileSync(absolute, 'utf8') === fresh) console.log(`fresh    ${file}`)
  else if (check) stale.push(file)
  else {
    writeFileSync(absolute, fresh)
    console.log(`written  ${file}`)
  }
}

const docs = path.join(root, 'scripts/generateWorkflowDocs.ts')
const { code, output } = await runCommand([
  process.execPath,
  ...['-C', 'production', '--import', 'tsx'],
  docs,
  ...(check ? ['--check'] : []),
])
if (code !== 0) {
  console.error(output)
  stale.push('docs/workflow.md')
} else console.log('fresh    docs/workflow.md')

if (stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}. Run: npm run generate`)
  process.exitCode = 1
}
