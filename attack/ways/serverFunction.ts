import { AsyncLocalStorage } from 'node:async_hooks'
import { register } from 'node:module'

import type { SanitizedConfig } from 'payload'

import type { Stage } from '../stage/stage'
import type { Answer } from '../types'
import { answerOf } from './thrown'

export interface ServerFunctionCall {
  /** Name in Payload's table of server functions. */
  name: string
  /** What the browser sends; `req` and `user` among it are what an attacker would put there. */
  args: Record<string, unknown>
  /** Key of a person; nobody where `null`. */
  by: string | null
  /** Further headers of the request. */
  headers?: Record<string, string>
}

/** What Next's `headers()` reads; its stores hold much more, of which a server function of Payload reads nothing. */
interface Store {
  run<T>(store: object, work: () => T): T
}

type Handle = (args: Record<string, unknown>) => Promise<unknown>

/** The admin's components bring style sheets and pictures, which Node cannot read and nothing here needs. */
const withoutAssets = `export async function load(url, context, next) {
  if (/\\.(css|scss|svg|png|ico|woff2?)($|\\?)/.test(url))
    return { format: 'module', shortCircuit: true, source: 'export default {}' }
  return next(url, context)
}`

interface Shipped {
  handle: Handle
  /** Payload's own, which knows all that there are. */
  handleAny: Handle
  importMap: object
  work: Store
  unit: Store
}

let loaded: Promise<Shipped> | undefined

async function load(): Promise<Shipped> {
  register(`data:text/javascript,${encodeURIComponent(withoutAssets)}`)
  // the first thing that Next's server does: its stores are made of it
  Object.assign(globalThis, { AsyncLocalStorage })
  const { answerServerFunction } = await import('../../src/app/(payload)/answerServerFunction')
  const { handleServerFunctions } = await import('@payloadcms/next/layouts')
  const { importMap } = await import('../../src/app/(payload)/admin/importMap.js')
  const { workAsyncStorage } = await import('next/dist/server/app-render/work-async-storage.external.js')
  const { workUnitAsyncStorage } = await import('next/dist/server/app-render/work-unit-async-storage.external.js')
  return {
    handle: answerServerFunction as unknown as Handle,
    handleAny: handleServerFunctions as unknown as Handle,
    importMap,
    work: workAsyncStorage as unknown as Store,
    unit: workUnitAsyncStorage as unknown as Store,
  }
}

/**
 * Payload's server functions by the handler that ships (`src/app/(payload)/answerServerFunction.ts`), inside of a request
 * as Next makes it, of which they read the headers. What they give back is not written out as Next would.
 */
export async function callServerFunction(stage: Stage, given: ServerFunctionCall): Promise<unknown> {
  const { name, args, by } = given
  const { handle, handleAny, importMap, work, unit } = await (loaded ??= load())
  const headers = new Headers({
    host: new URL(stage.address).host,
    origin: stage.address,
    'sec-fetch-site': 'same-origin',
    ...(by === null ? {} : { authorization: `JWT ${await stage.token(by)}` }),
    ...given.headers,
  })
  const config: SanitizedConfig = stage.payload.config
  const answer = stage.switches.functionsListed ? handle : handleAny
  const call = () => answer({ name, args, config: Promise.resolve(config), importMap })
  return work.run({ route: '/admin' }, () => unit.run({ type: 'request', phase: 'action', headers }, call))
}

/** The same, as an answer: what was thrown, or `done`. */
export function byServerFunction(stage: Stage, given: ServerFunctionCall): Promise<Answer> {
  return answerOf(() => callServerFunction(stage, given))
}
