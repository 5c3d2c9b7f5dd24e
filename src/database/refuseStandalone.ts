import { MongoClient } from 'mongodb'

import { UnsuitableDatabase } from './databaseErrors'

/**
 * Refuses a server that has no transactions, before Payload connects: with such a server, or without `replicaSet` in the
 * address, Payload switches transactions off without a word, and half of an action could be stored.
 *
 * @throws UnsuitableDatabase with what to do. A server that does not answer is left to the connection itself.
 */
export async function refuseStandalone(uri: string): Promise<void> {
  const { options } = new MongoClient(uri)
  const hello = await firstHello(options.hosts.map(String), options.tls)
  if (!hello) return
  if (!hello.setName && hello.msg !== 'isdbgrid')
    throw new UnsuitableDatabase(
      'This MongoDB server is not part of a replica set, so it has no transactions. ' +
        'Start it with --replSet rs0, run rs.initiate() once, and put ?replicaSet=rs0 into DATABASE_URI.',
    )
  if (hello.setName && !options.replicaSet)
    throw new UnsuitableDatabase(
      `DATABASE_URI does not name the replica set, and without it there are no transactions: add ?replicaSet=${hello.setName}`,
    )
}

async function firstHello(hosts: string[], tls: boolean): Promise<{ setName?: string; msg?: string } | undefined> {
  for (const host of hosts) {
    const client = new MongoClient(`mongodb://${host}/`, {
      directConnection: true,
      serverSelectionTimeoutMS: 2_000,
      tls,
    })
    try {
      return await client.db('admin').command({ hello: 1 })
    } catch {
      // a server that is down, or that wants a certificate first: the next one may answer
    } finally {
      await client.close()
    }
  }
  return undefined
}
