import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

import { MongoClient } from 'mongodb'

import { findMongoServer } from './support/findMongoServer'

/**
 * A replica set of one whose data stay in `folder`, for `npm run demo -- --db mongodb`. Its port is chosen once and kept
 * beside the data, because a replica set remembers the addresses of its members.
 */
export async function startOwnReplicaSet(
  folder: string,
): Promise<{ uri: string; description: string; stop: () => Promise<void> }> {
  const binary = await findMongoServer()
  const data = path.join(folder, 'db')
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const portFile = path.join(folder, 'port')
  if (!existsSync(portFile)) writeFileSync(portFile, String(await freePort()))
  const port = readFileSync(portFile, 'utf8').trim()
  const log = path.join(folder, 'mongod.log')
  const server = spawn(
    binary.path,
    [
      ...['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', port, '--dbpath', data, '--nounixsocket'],
      ...['--oplogSize', '256', '--wiredTigerCacheSizeGB', '0.25', '--logpath', log],
      ...[
        '--setParameter',
        'transactionLifetimeLimitSeconds=5',
        '--setParameter',
        'diagnosticDataCollectionEnabled=false',
      ],
    ],
    // a group of its own: Ctrl-C in the terminal must reach the studio first
    { stdio: 'ignore', detached: true },
  )
  process.once('exit', () => server.kill('SIGINT'))
  const stop = async () => {
    if (server.exitCode !== null) return
    server.kill('SIGINT')
    await once(server, 'exit')
  }
  try {
    await Promise.race([becomePrimary(port), died(server, log)])
  } catch (error) {
    await stop()
    throw error
  }
  return {
    uri: `mongodb://127.0.0.1:${port}/countersign?replicaSet=rs0`,
    description: `${binary.origin}, on port ${port}`,
    stop,
  }
}

async function died(server: ChildProcess, log: string): Promise<never> {
  await once(server, 'exit')
  throw new Error(`The MongoDB server ended at once. Its last words are in ${log}.`)
}

async function becomePrimary(port: string): Promise<void> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 30_000,
  })
  try {
    const admin = client.db('admin')
    const initiated = await admin.command({ replSetGetStatus: 1 }).then(
      () => true,
      () => false,
    )
    if (!initiated)
      await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] } })
    for (let tries = 0; ; tries++) {
      if ((await admin.command({ hello: 1 }))['isWritablePrimary'] === true) return
      if (tries > 300) throw new Error('The replica set elected no primary within 30 s.')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } finally {
    await client.close()
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.')
  return address.port
}
