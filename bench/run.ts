/**
 * `npm run bench`: what the house costs, as ratios of things measured in turn in one run. Figures are this machine's, at
 * this moment; what is meant to be compared is the column `ratio`, the median over the rounds.
 *
 *     npm run bench -- --db sqlite      one of the databases
 *     npm run bench -- --quick          fewer rounds, 2000 articles for 20 000: to see whether something changed much
 *     npm run bench -- --json           the same figures for a program
 *     npm run bench -- --statements     what is sent to the database for a save, a signature and a publication
 *     npm run bench -- --only writes    or `pure`, `delivery`, `screens`
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { startReplicaSet } from '../scripts/support/mongoServer'
import { askSide, type Asked } from './askSide'
import { measureDelivery } from './measureDelivery'
import { measurePure } from './measurePure'
import { buildStock } from './buildStock'
import { measureScreens } from './measureScreens'
import { measureWrites } from './measureWrites'
import { plainLine, printTable, type Line } from './table'

type Database = 'sqlite' | 'mongodb'

const { values: asked } = parseArgs({
  options: {
    db: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    statements: { type: 'boolean', default: false },
  },
})
const databases = (['sqlite', 'mongodb'] as const).filter((one) => !asked.db || asked.db === one)
const parts = (['pure', 'writes', 'delivery', 'screens'] as const).filter((one) => !asked.only || asked.only === one)
if (databases.length === 0 || parts.length === 0) {
  console.error('--db is sqlite or mongodb; --only is pure, writes, delivery or screens.')
  process.exit(2)
}
const size = asked.quick
  ? { rounds: 7, screens: 9, saves: 10, pages: 2, loads: 2, seconds: 2, articles: { few: 200, many: 2_000 } }
  : { rounds: 25, screens: 25, saves: 12, pages: 2, loads: 5, seconds: 3, articles: { few: 200, many: 20_000 } }

const started = performance.now()
const say = (what: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`)

async function main(): Promise<void> {
  const tables: { title: string; lines: Line[] }[] = []
  if (parts.includes('pure')) {
    say('the pure core')
    tables.push({ title: 'Without a database', lines: measurePure(asked.quick ? 60 : 300) })
  }
  for (const database of databases) {
    if (parts.every((part) => part === 'pure')) continue
    const where = await openPlace(database)
    try {
      tables.push({ title: where.title, lines: await measure(where.uriOf, where.folder) })
    } finally {
      await where.close()
    }
  }
  if (asked.json) console.log(JSON.stringify(tables, null, 2))
  else for (const { title, lines } of tables) console.log(`\n${printTable(title, lines)}`)
}

/** A folder for files and keys, and addresses of databases in it or on a replica set of our own. */
async function openPlace(database: Database) {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-bench-'))
  const server = database === 'mongodb' ? await startReplicaSet() : null
  return {
    folder,
    title: server ? `MongoDB (${server.description.replace(/ on port.*| from \/.*(?=,)/g, '')})` : 'SQLite',
    uriOf: (name: string) =>
      server ? `${server.uriOf(name)}&monitorCommands=true` : `file:${path.join(folder, `${name}.db`)}`,
    async close() {
      await server?.stop()
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function measure(uriOf: (name: string) => string, folder: string): Promise<Line[]> {
  const sides: { stop: () => Promise<void> }[] = []
  const open = async <Kind extends 'house' | 'plain'>(kind: Kind, name: string): Promise<Asked<Kind>> => {
    say(`${name}: set up`)
    const side = await askSide(kind, { databaseUri: uriOf(name), folder: path.join(folder, name) })
    sides.push(side)
    return side
  }
  const lines: Line[] = []
  try {
    const plain = await open('plain', 'plain')
    const small = await open('house', 'few')
    if (parts.includes('screens')) lines.push(...(await screens(uriOf, folder, open)))
    if (parts.includes('writes')) {
      const large = await open('house', 'many')
      const { few, many } = size.articles
      say(`${few} and ${many} articles`)
      await plain.fill(few)
      // the page that delivery serves is published before there is anything that does not verify
      await small.fill(few)
      await large.fill(many)
      say(`${size.rounds} rounds of saves, signatures and publications`)
      lines.push(...(await measureWrites(size, { plain, small, large })))
      const [own, theirs] = [await small.statements(), await plain.statements()]
      for (const [what, list] of Object.entries(own))
        lines.push(
          plainLine(`statements: ${what}`, list.length, what === 'save' ? `(plain: ${theirs.save.length})` : ''),
        )
      if (asked.statements)
        for (const [what, list] of [...Object.entries(own), ['plain save', theirs.save] as const])
          console.error(`\n${what}:\n${list.map((one) => `  ${one.slice(0, 230)}`).join('\n')}`)
      await large.stop()
    }
    if (parts.includes('delivery')) {
      const house = parts.includes('writes') ? await open('house', 'served') : small
      const slug = await house.publishedSlug()
      say(`${size.loads} rounds of reading`)
      const databaseUri = uriOf(parts.includes('writes') ? 'served' : 'few').replace('&monitorCommands=true', '')
      const serving = { databaseUri, folder: path.join(folder, parts.includes('writes') ? 'served' : 'few') }
      lines.push(...(await measureDelivery({ ...serving, slug, rounds: size.loads, seconds: size.seconds }, plain)))
    }
    return lines
  } finally {
    for (const side of sides) await side.stop()
  }
}

/** Of two databases of their own, which nobody else has open while they are shown. */
async function screens(
  uriOf: (name: string) => string,
  folder: string,
  open: <Kind extends 'house' | 'plain'>(kind: Kind, name: string) => Promise<Asked<Kind>>,
): Promise<Line[]> {
  for (const [kind, name] of [['plain', 'stock'] as const, ['house', 'shown'] as const]) {
    const side = await open(kind, name)
    await side.fill(size.articles.few)
    await side.stop()
  }
  say('builds the stock admin')
  await buildStock()
  say(`${size.screens} rounds of opening screens`)
  const place = (name: string) => ({
    databaseUri: uriOf(name).replace('&monitorCommands=true', ''),
    folder: path.join(folder, name),
  })
  return measureScreens({ rounds: size.screens, house: place('shown'), plain: place('stock') })
}

await main()
