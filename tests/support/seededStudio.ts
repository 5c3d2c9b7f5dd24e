/** The product's own configuration on a database of its own, with the demonstration's people and master data. */
import type { Payload } from 'payload'

import { openDesk, type DemoDesk } from '../../demo/openDesk'
import type { Cast } from '../../demo/cast'
import type { DemoIds } from '../../demo/placeIds'
import { bootPayload } from './bootPayload'

export type Database = 'sqlite' | 'mongodb'

/** The database this run is for. */
export const database: Database = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite'

export interface SeededStudio {
  payload: Payload
  cast: Cast
  ids: DemoIds
  desk: DemoDesk
  close(): Promise<void>
}

export async function seededStudio(): Promise<SeededStudio> {
  const { payload, close } = await bootPayload({ database })
  const { signUp } = await import('../../demo/cast')
  const { createMasterData } = await import('../../demo/createMasterData')
  const { people: everybody } = await import('../../demo/content/people')
  const now = new Date()
  const people = everybody(now)
  const step = () => undefined
  const cast = await signUp(payload, people, step)
  const ids = await createMasterData(payload, { cast, people, now, step })
  return { payload, cast, ids, desk: openDesk(payload, { cast, ids, step }), close }
}

/** Rows of every collection, as the database holds them: to show that a refusal changed nothing. */
export async function everything(payload: Payload, except: readonly string[] = []): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const slug of Object.keys(payload.collections)) {
    if (except.includes(slug) || slug.startsWith('payload-')) continue
    const { docs } = await payload.db.find({ collection: slug as 'articles', pagination: false, limit: 0, sort: 'id' })
    found[slug] = docs
  }
  return found
}
