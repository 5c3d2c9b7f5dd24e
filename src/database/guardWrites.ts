import type { BaseDatabaseAdapter, Payload, PayloadRequest, Where } from 'payload'

import { DatabaseRefusal } from './databaseErrors'
import { isProbe } from './probes'
import { collectRefusal } from './refusals'
import { maySystemWrite } from './systemWrites'

export interface GuardedCollections {
  /** Slug of the collection whose rows are working copies and never published by Payload. */
  articles: string
  /** Slugs that only this system writes, with the leave of `withSystemWrites`. */
  systemWritten: readonly string[]
  /** Slugs whose rows are never changed or taken away, by nobody; also system-written. */
  appendOnly: readonly string[]
}

interface WriteArgs {
  collection?: string
  collectionSlug?: string
  data?: Record<string, unknown>
  versionData?: Record<string, unknown>
  options?: { upsert?: boolean }
  id?: unknown
  where?: Where
  req?: Partial<PayloadRequest>
}

type Refused = { code: string; message: string; status: number }

/** Every method of an adapter that writes rows of a collection, and what it does to those that are there. */
const writes = {
  create: 'adds',
  createVersion: 'adds',
  updateOne: 'changes',
  updateMany: 'changes',
  updateVersion: 'changes',
  updateJobs: 'changes',
  upsert: 'changes',
  deleteOne: 'removes',
  deleteMany: 'removes',
  deleteVersions: 'removes',
} as const

/**
 * Stands around the adapter itself, behind all hooks and access rules, so that `payload.db` calls meet the same law:
 * no article is ever published by Payload, the system's own records are written by the system, what is append-only stays.
 */
export function guardWrites(adapter: BaseDatabaseAdapter, payload: Payload, guarded: GuardedCollections): void {
  const methods = adapter as unknown as Record<string, (args: WriteArgs) => Promise<unknown>>
  for (const [name, effect] of Object.entries(writes)) {
    const run = methods[name]
    if (!run) continue
    methods[name] = async function (this: unknown, args: WriteArgs) {
      const collection = name === 'updateJobs' ? 'payload-jobs' : (args.collection ?? args.collectionSlug ?? '')
      const refused = judge(guarded, name, effect, collection, args)
      if (refused) {
        const attempt = {
          code: refused.code,
          message: refused.message,
          actor: args.req?.user ? String(args.req.user.id) : null,
          subject: { kind: collection, id: typeof args.id === 'string' ? args.id : null },
          attempt: name,
        }
        if (!isProbe(args.req)) await collectRefusal({ ...requestParts(args.req), payload }, attempt)
        throw new DatabaseRefusal(refused.code, refused.message, refused.status, { collection })
      }
      return run.call(this, args)
    }
  }
}

function judge(
  guarded: GuardedCollections,
  name: string,
  effect: (typeof writes)[keyof typeof writes],
  collection: string,
  args: WriteArgs,
): Refused | undefined {
  if (guarded.appendOnly.includes(collection) && effect !== 'adds')
    return { code: 'append-only', status: 403, message: `Rows of ${collection} are never changed or removed.` }
  if ([...guarded.systemWritten, ...guarded.appendOnly].includes(collection) && !maySystemWrite(args.req))
    return { code: 'system-written', status: 403, message: `Rows of ${collection} are written by the system alone.` }
  if (collection === guarded.articles && effect !== 'removes' && !staysDraft(name, args))
    return {
      code: 'publish-is-an-action',
      status: 409,
      message: 'An article is not published by saving it. Submit it for review, and publish what was signed.',
    }
  return undefined
}

function staysDraft(name: string, args: WriteArgs): boolean {
  if (name === 'createVersion') return saysDraft(args.versionData, true)
  if (name === 'updateVersion') {
    const { version, ...rest } = args.versionData ?? {}
    return saysDraft(rest, false) && (version === undefined || saysDraft(version, true))
  }
  const mayInsert = name === 'create' || name === 'upsert' || args.options?.upsert === true
  return saysDraft(args.data, mayInsert)
}

/** Unknown means no: an operator or a path as a key could set the status without naming it. */
function saysDraft(data: unknown, statusRequired: boolean): boolean {
  if (typeof data !== 'object' || data === null) return false
  if (Object.keys(data).some((key) => key.startsWith('$') || key.includes('.'))) return false
  const { _status } = data as { _status?: unknown }
  return _status === undefined ? !statusRequired : _status === 'draft'
}

/** What noting a refusal needs of a request; a spread of a native request would lose it. */
function requestParts(req: Partial<PayloadRequest> | undefined): Partial<PayloadRequest> {
  return req ? { transactionID: req.transactionID, user: req.user } : {}
}
