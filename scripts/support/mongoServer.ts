import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { MongoClient } from 'mongodb'

import { findMongoServer } from './findMongoServer'

export interface ReplicaSetOptions {
  members?: number
  /** With users and a key file: only `root`, with `rootPassword` as its password, may come in at first. */
  auth?: boolean
  /** Puts something in front of a member's port and gives the port it is then known by, also to the set itself. */
  front?: (port: number) => Promise<number>
}

/** One server of a set. */
export interface Member {
  /** Where it listens, whatever stands in front of it. */
  port: number
  /** SIGKILL. */
  kill: () => void
  /** Starts it again on the files that it left. */
  startAgain: () => void
}

export interface MongoServer {
  /** Address of the replica set, with `root` where it has users. */
  uri: string
  /** The same for one database, and for another user where one is named. */
  uriOf: (database: string, user?: { name: string; password: string }) => string
  /** What it is and where it came from, in one line. */
  description: string
  stop: () => Promise<void>
}

/** A replica set of this process's own, whose members can be killed. */
export interface ReplicaSet extends MongoServer {
  members: readonly Member[]
}

export const rootPassword = 'root-of-a-test-server'

/** The server of DATABASE_URI if that names a MongoDB, else a replica set of its own. */
export async function startMongoServer(options: ReplicaSetOptions = {}): Promise<MongoServer> {
  const uri = process.env.DATABASE_URI
  if (!uri || !/^mongodb(\+srv)?:/.test(uri)) return startReplicaSet(options)
  const { host } = new URL(uri)
  return {
    uri,
    uriOf: addressOf(uri),
    description: `the server of DATABASE_URI (${host})`,
    stop: async () => undefined,
  }
}

/** A replica set on free loopback ports in a temporary folder, gone when it is stopped or this process ends. */
export async function startReplicaSet(options: ReplicaSetOptions = {}): Promise<ReplicaSet> {
  const { members = 1, auth = false, front = (port: number) => Promise.resolve(port) } = options
  const binary = await findMongoServer()
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-mongodb-'))
  const keyFile = path.join(folder, 'key')
  writeFileSync(keyFile, Buffer.from(folder).toString('base64').repeat(4).replaceAll('=', ''), { mode: 0o600 })
  const processes: Awaited<ReturnType<typeof startMember>>[] = []
  const stop = async () => {
    await Promise.all(processes.map((member) => member.stop()))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    for (let member = 0; member < members; member++)
      processes.push(
        await startMember(binary.path, path.join(folder, String(member)), [
          '--replSet',
          'rs0',
          ...(auth ? ['--keyFile', keyFile] : []),
        ]),
      )
    const direct = processes.map(({ port }) => port)
    const ports = await Promise.all(direct.map(front))
    await initiate(direct, ports)
    if (auth) await createRoot(direct)
    const credentials = auth ? `root:${rootPassword}@` : ''
    const uri = `mongodb://${credentials}${ports.map((port) => `127.0.0.1:${port}`).join(',')}/?replicaSet=rs0`
    const what = `${binary.origin}, a replica set of ${members}${auth ? ' with users' : ''}`
    return { uri, uriOf: addressOf(uri), description: `${what} on port ${ports.join(', ')}`, members: processes, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A server without a replica set, on which Countersign refuses to run. */
export async function startStandalone(): Promise<MongoServer> {
  const binary = await findMongoServer()
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-mongodb-'))
  const { port, stop } = await startMember(binary.path, path.join(folder, '0'), [])
  await withClient(`127.0.0.1:${port}`, (client) => client.db('admin').command({ ping: 1 }))
  const uri = `mongodb://127.0.0.1:${port}/`
  return { uri, uriOf: addressOf(uri), description: `${binary.origin}, standing alone`, stop }
}

function addressOf(uri: string) {
  return (database: string, user?: { name: string; password: string }) => {
    const [, scheme, credentials = '', hosts, options = ''] =
      /^(mongodb(?:\+srv)?:\/\/)(?:([^@/]*)@)?([^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(uri) ?? []
    const who = user ? `${encodeURIComponent(user.name)}:${encodeURIComponent(user.password)}` : credentials
    // users live in admin, whatever database they work on
    const all = who && !/authSource=/.test(options) ? `${options ? `${options}&` : '?'}authSource=admin` : options
    return `${scheme}${who ? `${who}@` : ''}${hosts}/${database}${all}`
  }
}

async function startMember(program: string, folder: string, more: string[]) {
  const port = await freePort()
  const options =
    `--bind_ip 127.0.0.1 --port ${port} --nounixsocket --oplogSize 128 --wiredTigerCacheSizeGB 0.25 ` +
    '--setParameter transactionLifetimeLimitSeconds=5 --setParameter diagnosticDataCollectionEnabled=false ' +
    // so that tests can lose answers
    '--setParameter enableTestCommands=1'
  const files = ['--dbpath', folder, '--logpath', `${folder}.log`, ...more]
  const args = [...options.split(' '), ...files]
  const script = [
    'mkdir -p "$0"; "$@" >"$0.out" 2>&1 & pid=$!',
    // whoever started it says when it dies and when it comes back; that nobody says anything any more is its end
    'while read -r word; do if [ "$word" = kill ]; then kill -9 $pid; else "$@" >>"$0.out" 2>&1 & pid=$!; fi; done',
    'kill -9 $pid 2>/dev/null; wait',
    'rm -rf "$0" "$0.log" "$0.out"; cd "$(dirname "$0")" && rm -f key && rmdir "$PWD" 2>/dev/null',
  ].join('; ')
  const shell = spawn('sh', ['-c', script, folder, program, ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  shell.unref()
  const ended = once(shell, 'exit')
  return {
    port,
    kill: () => void shell.stdin.write('kill\n'),
    startAgain: () => void shell.stdin.write('start\n'),
    stop: async () => {
      shell.ref()
      shell.stdin.end()
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('No free port.')
  return address.port
}

async function initiate(direct: number[], known: number[]): Promise<void> {
  const config = { _id: 'rs0', members: known.map((port, _id) => ({ _id, host: `127.0.0.1:${port}` })) }
  await withClient(`127.0.0.1:${direct[0]}`, async (client) => {
    await client.db('admin').command({ replSetInitiate: config })
    for (let tries = 0; ; tries++) {
      const { isWritablePrimary } = await client.db('admin').command({ hello: 1 })
      if (isWritablePrimary === true) return
      if (tries > 300) throw new Error('The replica set elected no primary within 30 s.')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })
}

/** While there is no user at all, the first may be made from this machine without being one. */
async function createRoot(ports: number[]): Promise<void> {
  await withClient(`127.0.0.1:${ports[0]}`, (client) =>
    client.db('admin').command({ createUser: 'root', pwd: rootPassword, roles: ['root'] }),
  )
}

async function withClient<T>(host: string, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, { serverSelectionTimeoutMS: 30_000 })
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}
