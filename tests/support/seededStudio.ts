/** The product's own configuration on a database of its own, with the demonstration's people and master data. */
import type { Payload } from 'payload'

import { openDesk, type DemoDesk } from '../../demo/openDesk'
import type { Cast } from '../../demo/cast'
import type { DemoPerson } from '../../demo/content/people'
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
  /** A request to the studio's REST API as this person, with the retries of the route handlers; anonymous without one. */
  request(
    method: string,
    path: string,
    options?: { as?: string; json?: unknown; body?: string; headers?: Record<string, string> },
  ): Promise<Response>
  close(): Promise<void>
}

/** @param options `people`: others than the demonstration's. */
export async function seededStudio(options: SeedingOptions = {}): Promise<SeededStudio> {
  const booted = await bootPayload({ database })
  try {
    return await seed(booted, options)
  } catch (error) {
    // what is left open would keep the run from ending
    await booted.close()
    throw error
  }
}

interface SeedingOptions {
  people?: (now: Date) => DemoPerson[]
}

async function seed(
  { payload, config, close }: Awaited<ReturnType<typeof bootPayload>>,
  options: SeedingOptions,
): Promise<SeededStudio> {
  const { retryable } = await import('../../src/database/retryable')
  const { handleEndpoints } = await import('payload')
  const { signUp } = await import('../../demo/cast')
  const { createMasterData } = await import('../../demo/createMasterData')
  const { people: everybody } = await import('../../demo/content/people')
  const now = new Date()
  const people = (options.people ?? everybody)(now)
  const step = () => undefined
  const cast = await signUp(payload, people, step)
  const ids = await createMasterData(payload, { cast, people, now, step })
  const handle = retryable<undefined>((request) => handleEndpoints({ config, request }))
  // promises, so that requests made at once share one sign-in: side by side they would write one user's sessions
  const tokens = new Map<string, Promise<string>>()
  const signIn = async (who: string) => {
    const { email } = cast.as(who) as { email?: string }
    const login = await payload.login({
      collection: 'users',
      data: { email: email ?? '', password: cast.password(who) },
    })
    return login.token ?? ''
  }
  const token = (who: string) => {
    const known = tokens.get(who) ?? signIn(who)
    tokens.set(who, known)
    return known
  }
  const request: SeededStudio['request'] = async (method, path, { as, json, body, headers } = {}) => {
    const content = json === undefined ? body : JSON.stringify(json)
    return handle(
      new Request(new URL(path, 'http://localhost:3000'), {
        method,
        ...(content === undefined ? {} : { body: content }),
        headers: {
          ...(as ? { authorization: `JWT ${await token(as)}` } : {}),
          ...(content === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      }),
      undefined,
    )
  }
  return { payload, request, cast, ids, desk: openDesk(payload, { cast, ids, step }), close }
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
