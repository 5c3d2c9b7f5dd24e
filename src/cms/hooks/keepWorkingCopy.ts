import type { CollectionBeforeOperationHook } from 'payload'

import { slugs } from '../slugs'
import { refuse } from './refuse'

/**
 * The main row of an article is always the working copy, and nothing Payload does publishes it (docs/adr/0001). Every
 * create and update becomes a draft written to the main row; whoever asks for anything else is refused, not quietly
 * given a save.
 */
export const keepWorkingCopy: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const asked: Record<string, unknown> = { ...args }
  if (asksToPublish(asked, req.query))
    await refuse(req, {
      status: 409,
      code: 'publish-is-an-action',
      message:
        'Articles are published by the action “Publish”, after review. Payload’s own publishing is switched off.',
      kind: slugs.articles,
      id: idOf(asked.id),
      attempt: operation,
    })
  if (operation === 'create' && asked.duplicateFromID !== undefined)
    await refuse(req, {
      status: 409,
      code: 'duplicate-is-off',
      message: 'Articles cannot be duplicated: write a new one.',
      kind: slugs.articles,
      id: idOf(asked.duplicateFromID),
      attempt: operation,
    })
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const data: unknown = asked.data
  return {
    ...args,
    draft: false,
    data: { ...(typeof data === 'object' && data !== null ? data : {}), _status: 'draft' },
  }
}

const publishFlags = ['publishAllLocales', 'unpublishAllLocales', 'publishSpecificLocale'] as const

function asksToPublish(args: Record<string, unknown>, query: unknown): boolean {
  const data = args.data as Record<string, unknown> | undefined
  const status: unknown = data?._status
  if (status !== undefined && status !== null && status !== 'draft') return true
  const asked = { ...(typeof query === 'object' && query !== null ? query : {}), ...args } as Record<string, unknown>
  return publishFlags.some(
    (flag) => asked[flag] !== undefined && asked[flag] !== null && asked[flag] !== false && asked[flag] !== 'false',
  )
}

const idOf = (id: unknown): string | null => (typeof id === 'string' || typeof id === 'number' ? String(id) : null)
