/** What is done to the members of a replica set, asked by a way of its own. */
import { MongoClient, type Document } from 'mongodb'

import type { Member } from '../scripts/support/mongoServer'
import { waitUntil } from './waiting'

/** Longer than an election takes after the primary vanished. */
const patience = 60_000

/** @throws if there is none for a minute. */
export async function findPrimary(members: readonly Member[]): Promise<Member> {
  let primary: Member | undefined
  await waitUntil(async () => {
    const states = await Promise.all(members.map(stateOf))
    primary = members.find((_member, index) => states[index]?.isWritablePrimary === true)
    return primary !== undefined
  }, patience)
  if (!primary) throw new Error('the replica set has no primary')
  return primary
}

/** The primary makes way at once and may not come back for a while; another is elected. */
export async function stepDown(member: Member): Promise<void> {
  await command(member, { replSetStepDown: 10, secondaryCatchUpPeriodSecs: 5 })
}

/** @throws if it has not caught up within a minute. */
export async function waitForMember(member: Member): Promise<void> {
  const back = await waitUntil(async () => {
    const state = await stateOf(member)
    return state?.secondary === true || state?.isWritablePrimary === true
  }, patience)
  if (back === null) throw new Error(`the member on port ${member.port} did not come back`)
}

async function stateOf(member: Member): Promise<Document | null> {
  return command(member, { hello: 1 }).catch(() => null)
}

async function command({ port }: Member, what: Document): Promise<Document> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    ...{ serverSelectionTimeoutMS: 1_000, socketTimeoutMS: 20_000 },
  })
  try {
    return await client.db('admin').command(what)
  } finally {
    await client.close()
  }
}
