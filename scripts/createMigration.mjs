/**
 * `npm run migrate:create -- <name>`: a migration for each database from what changed in the model since the last one.
 * SQLite's holds the statements; MongoDB has no tables to change, so its own is for moving data and starts empty.
 * `--initial` starts both over with one migration; only while no installation has run any.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { format, resolveConfig } from 'prettier'

import { root } from './runCommand.mjs'
import { payloadCommand } from './support/payloadCommand.mjs'

const { values, positionals } = parseArgs({ options: { initial: { type: 'boolean' } }, allowPositionals: true })
const name = values.initial ? 'initial' : positionals[0]
if (!name || !/^[a-z0-9_-]+$/i.test(name)) {
  console.error('Name the migration: npm run migrate:create -- add_reading_age')
  process.exit(2)
}

const databases = [
  { folder: 'migrations/sqlite', flags: ['--skip-empty'], env: {} },
  { folder: 'migrations/mongodb', flags: [], env: { DATABASE_URI: 'mongodb://127.0.0.1:1/none?replicaSet=rs0' } },
]

for (const { folder, flags, env } of databases) {
  const absolute = path.join(root, folder)
  mkdirSync(absolute, { recursive: true })
  if (values.initial) {
    for (const file of readdirSync(absolute)) rmSync(path.join(absolute, file))
    // the configuration imports the list before the new one is written
    writeFileSync(path.join(absolute, 'index.ts'), 'export const migrations = []\n')
  }
  const before = new Set(readdirSync(absolute))
  const output = await payloadCommand(['migrate:create', name, ...flags], { mustSay: /./, env })
  const made = readdirSync(absolute).filter((file) => !before.has(file))
  if (made.length === 0) {
    console.log(`${folder}: nothing has changed`)
    if (!/Migration|No schema changes|Starting migration/.test(output)) process.exitCode = 1
    continue
  }
  for (const file of [...made, 'index.ts']) await tidy(path.join(absolute, file))
  console.log(`${folder}: ${made.join(', ')}`)
}

async function tidy(file) {
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
}
