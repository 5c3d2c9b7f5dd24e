import { AsyncLocalStorage } from 'node:async_hooks'

import type { BaseDatabaseAdapter } from 'payload'

import { isTransient } from './isTransient'
import { processWide } from './processWide'

export interface ConflictFlag {
  /** A database call of this request met a conflict or a server that was away. */
  hit: boolean
  /** The request was answered with that, by mapConflict. */
  answered: boolean
}

export const conflictFlag = processWide('conflicts', () => new AsyncLocalStorage<ConflictFlag>())

const operations = [
  'beginTransaction',
  'commitTransaction',
  'count',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

/** Notes conflicts for the request being served, also where Payload hides them (bulk results, "Something went wrong."). */
export function flagConflicts(adapter: BaseDatabaseAdapter): void {
  const methods = adapter as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
  for (const name of operations) {
    const run = methods[name]
    if (!run) continue
    methods[name] = async function (this: unknown, ...args: unknown[]) {
      try {
        return await run.apply(this, args)
      } catch (error) {
        const flag = conflictFlag.getStore()
        if (flag && isTransient(error)) flag.hit = true
        throw error
      }
    }
  }
}
