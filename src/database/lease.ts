import { createClient } from '@libsql/client'
import type { Db } from 'mongodb'
import { randomUUID } from 'node:crypto'

import { sleep } from './sleep'

/** Set-up by another process is waited for this long; an index over millions of rows takes its time. */
const patienceMs = 10 * 60_000
/** A holder that died is replaced after this long. */
const leaseMs = 30_000

interface LeaseDocument {
  _id: string
  owner: string
  until: Date
}

/** Where the lease lives. Not one of Payload's collections: it must exist before they do. */
export const leaseCollection = 'countersign_leases'

/** Runs `work` while no other process on this MongoDB database does; two that migrate at once both run `up`. */
export async function withMongoLease<T>(db: Db, name: string, work: () => Promise<T>): Promise<T> {
  const leases = db.collection<LeaseDocument>(leaseCollection, { writeConcern: { w: 'majority' } })
  const owner = randomUUID()
  const until = { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: leaseMs } }
  const take = async () => {
    // the server's clock, not this machine's
    const expired = { _id: name, $expr: { $lt: ['$until', '$$NOW'] } }
    const { matchedCount } = await leases.updateOne(expired, [{ $set: { owner, until } }])
    if (matchedCount > 0) return true
    try {
      // held by somebody else: nothing matches, and the insert collides
      await leases.updateOne({ _id: name, owner }, [{ $set: { until } }], { upsert: true })
      return true
    } catch (error) {
      if ((error as { code?: unknown }).code === 11000) return false
      throw error
    }
  }
  await waitFor(take, `another process to finish setting up this database (lease ${leaseCollection}/${name})`)
  const renewal = setInterval(() => {
    leases.updateOne({ _id: name, owner }, [{ $set: { until } }]).catch(() => undefined)
  }, leaseMs / 3)
  try {
    return await work()
  } finally {
    clearInterval(renewal)
    await leases.deleteOne({ _id: name, owner })
  }
}

/** The same for a SQLite file: a lock on a file beside it, which the operating system lets go when the process dies. */
export async function withFileLease<T>(uri: string, work: () => Promise<T>): Promise<T> {
  const lock = createClient({ url: `${uri.replace(/\?.*$/, '')}.setup-lock` })
  try {
    // SQLite would wait on this thread, with everything else in this process
    await lock.execute('PRAGMA busy_timeout = 0')
    const take = async () => {
      try {
        await lock.execute('BEGIN IMMEDIATE')
        return true
      } catch (error) {
        if (/SQLITE_BUSY|locked/.test(String(error))) return false
        throw error
      }
    }
    await waitFor(take, 'another process to finish setting up this database')
    try {
      return await work()
    } finally {
      // closing alone lets go only once the connection is garbage collected
      await lock.execute('ROLLBACK')
    }
  } finally {
    lock.close()
  }
}

async function waitFor(take: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + patienceMs
  while (!(await take())) {
    if (Date.now() > end) throw new Error(`Waited ${patienceMs / 60_000} minutes for ${what}.`)
    await sleep(100 + Math.random() * 200)
  }
}
