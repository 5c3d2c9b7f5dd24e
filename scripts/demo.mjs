/**
 * `npm run demo`: builds what is not built, starts the studio with the content API in one process on one port, fills it
 * at its first start and says where everything is. Ctrl-C stops it; what people did stays.
 *
 *     npm run demo -- --fresh          start over
 *     npm run demo -- --db mongodb     on a MongoDB replica set of its own, with its data in ./data/demo-mongodb
 *     PORT=4000 npm run demo           elsewhere
 *     DATABASE_URI=mongodb://…/countersign?replicaSet=rs0 npm run demo
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { build } from './build.mjs'
import { root } from './runCommand.mjs'
import { startDemoMail } from './support/demoMail.mjs'

const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false }, db: { type: 'string' } } })
const host = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
const givenUri = process.env.DATABASE_URI || undefined
const onMongo = /^mongodb(\+srv)?:/.test(givenUri ?? '')

try {
  await run()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

async function run() {
  if (values.db !== undefined && values.db !== 'mongodb' && values.db !== 'sqlite')
    throw new Error(`--db ${values.db}: there are sqlite and mongodb.`)
  if (values.db && givenUri) throw new Error('DATABASE_URI is set already: leave out --db, or unset DATABASE_URI.')
  await refuseTakenPort()

  const folder = dataFolder()
  refuseSecondDemo(folder)
  if (values.fresh || wasInterrupted(folder)) await startOver(folder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const pidFile = path.join(folder, 'pid')
  writeFileSync(pidFile, String(process.pid))
  process.once('exit', () => rmSync(pidFile, { force: true }))

  await build()
  const mongo = values.db === 'mongodb' ? await startMongo(folder) : undefined
  const mail = await startDemoMail(folder)
  try {
    process.exitCode = await studio({
      smtpUrl: mail.url,
      folder,
      databaseUri: mongo?.uri ?? givenUri ?? `file:${path.join(folder, 'countersign.db')}`,
    })
  } finally {
    await mail.stop()
    await mongo?.stop()
  }
  process.exit()
}

/** Each database has a folder for its secret, its signing key and its checkpoints: those of another would not fit it. */
function dataFolder() {
  if (values.db === 'mongodb') return path.join(root, 'data', 'demo-mongodb')
  const folder = path.join(root, 'data', 'demo')
  if (!givenUri) return folder
  return path.join(folder, `at-${createHash('sha256').update(givenUri).digest('hex').slice(0, 12)}`)
}

async function refuseTakenPort() {
  const probe = createServer()
  probe.listen(port, host)
  try {
    await once(probe, 'listening')
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      throw new Error(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm run demo`, {
        cause: error,
      })
    throw new Error(`Nothing can listen on ${host}:${port}: ${error.message}`, { cause: error })
  }
  probe.close()
  await once(probe, 'close')
}

function refuseSecondDemo(folder) {
  const pidFile = path.join(folder, 'pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8'))
  try {
    process.kill(pid, 0)
  } catch {
    return
  }
  throw new Error(`A demonstration is running on these data already (process ${pid}): stop it first.`)
}

/** The studio leaves `filling` behind while it fills the database, and `complete` once the demonstration is whole. */
function wasInterrupted(folder) {
  const interrupted = existsSync(path.join(folder, 'filling'))
  if (interrupted) console.log('An earlier start was broken off before the demonstration was whole: starting over.')
  return interrupted
}

async function startOver(folder) {
  if (onMongo) await dropDemoDatabase(folder)
  else if (givenUri) throw new Error('--fresh deletes ./data/demo only. Delete the file of DATABASE_URI yourself.')
  rmSync(folder, { recursive: true, force: true })
  console.log(`deleted ${path.relative(root, folder)}`)
}

/** Deletes a database on somebody's server, if a demonstration started here made it and nothing else is in it. */
async function dropDemoDatabase(folder) {
  const { MongoClient } = await import('mongodb')
  const { tsImport } = await import('tsx/esm/api')
  const { slugs } = await tsImport('../src/cms/slugs.ts', import.meta.url)
  const ours = new Set(
    Object.values(slugs).flatMap((slug) => [
      slug.replaceAll('-', '_'),
      `_${slug.replaceAll('-', '_')}_versions`,
      `_${slug}_versions`,
    ]),
  )
  const client = new MongoClient(givenUri, { serverSelectionTimeoutMS: 5_000 })
  try {
    const database = client.db()
    const names = (await database.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name)
    const foreign = names.filter(
      (name) => !ours.has(name) && !/^(payload[-_]|countersign[-_]|globals$|system\.)/.test(name),
    )
    const madeHere = ['filling', 'complete'].some((mark) => existsSync(path.join(folder, mark)))
    if (names.length > 0 && !madeHere)
      throw new Error(
        `The database ${database.databaseName} was not filled by a demonstration started here: it is not deleted.`,
      )
    if (foreign.length > 0)
      throw new Error(
        `The database ${database.databaseName} holds collections that are not ours (${foreign.join(', ')}): it is not deleted.`,
      )
    await database.dropDatabase()
    console.log(`deleted the database ${database.databaseName}`)
  } finally {
    await client.close()
  }
}

async function startMongo(folder) {
  const { tsImport } = await import('tsx/esm/api')
  const { startOwnReplicaSet } = await tsImport('./startOwnReplicaSet.ts', import.meta.url)
  const mongo = await startOwnReplicaSet(folder)
  console.log(`MongoDB: ${mongo.description}`)
  return mongo
}

/** Runs the studio until it ends; its exit code. It shares this terminal, and stops by itself should this process vanish. */
async function studio({ folder, databaseUri, smtpUrl }) {
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '-C', 'production', path.join(root, 'dist', 'studio.mjs')],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        COUNTERSIGN_DEMO: '1',
        COUNTERSIGN_DATA_DIR: folder,
        DATABASE_URI: databaseUri,
        SMTP_URL: smtpUrl,
        SMTP_FROM: 'Countersign, demonstration <studio@example.org>',
        HOST: host,
        PORT: String(port),
      },
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const [code] = await once(child, 'exit')
  return code ?? 1
}
