import { createDataloaderCacheKey, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { slugs } from '../slugs'

/** Fields of an article that Payload reads through its workflow record (fields/workflowFields.ts). */
export const sharedFields = ['state', 'live', 'tier', 'revision'] as const

const columns = { state: true, live: true, tier: true, revision: true } as const satisfies Record<
  (typeof sharedFields)[number],
  true
>

/**
 * Payload looks up each of these fields by itself, and does so twice in a save: eight queries for one row. It is read
 * once instead and laid where Payload looks first. Should a later Payload look elsewhere, it finds nothing there and
 * asks the database again.
 */
export const shareWorkflowRecord: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, overrideAccess, showHiddenFields } = args as SavingArgs
  if (operation !== 'update' || typeof id !== 'string') return args
  const record = await req.payload.db.findOne<{ id: string }>({
    collection: slugs.workflow,
    where: { id: { equals: id } },
    select: columns,
    req,
  })
  if (!record) return args
  for (const name of sharedFields) {
    const lookUp = { id, field: name }
    // of the article as it was, and of the answer
    lay(req, record, { ...lookUp, overrideAccess: true, showHiddenFields: true, fallbackLocale: null })
    lay(req, record, {
      ...lookUp,
      overrideAccess,
      showHiddenFields,
      fallbackLocale: req.fallbackLocale,
    })
  }
  return args
}

interface SavingArgs {
  id?: unknown
  overrideAccess?: boolean
  showHiddenFields?: boolean
}

/** As Payload gives them, `undefined` where nothing was said. */
type Key = Parameters<typeof createDataloaderCacheKey>[0]
type LookUp = SavingArgs & { id: string; field: string; fallbackLocale: PayloadRequest['fallbackLocale'] | null }

function lay(req: PayloadRequest, record: { id: string }, { id, field, ...lookUp }: LookUp): void {
  const key = createDataloaderCacheKey({
    ...(lookUp as Pick<Key, 'overrideAccess' | 'showHiddenFields' | 'fallbackLocale'>),
    collectionSlug: slugs.workflow,
    docID: id,
    depth: 0,
    currentDepth: 0,
    draft: false,
    locale: req.locale as Key['locale'],
    select: { [field]: true },
    transactionID: req.transactionID as Key['transactionID'],
  })
  req.payloadDataLoader.prime(key, record)
}
