import { z } from 'zod'

import { DomainError } from '../../domain/errors'
import type { TransitionName } from '../../domain/workflow/transitions'

const words = (most: number) => z.string().max(most)
const id = z.string().min(1).max(100)
const base = { revision: z.number().int().nonnegative(), contentHash: z.string().max(100).nullish() }
const comments = z
  .array(z.strictObject({ section: words(200).nullable().default(null), body: words(10_000) }))
  .max(200)
  .default([])

/** What each action takes besides revision and content hash. Anything else is refused by name. */
export const actionBodies = {
  submitForReview: z.strictObject({ ...base, reviewBy: words(10).nullish() }),
  assign: z.strictObject({ ...base, user: id }),
  takeBack: z.strictObject(base),
  comment: z.strictObject({ ...base, revision: base.revision.optional(), comments }),
  resolveComment: z.strictObject({
    ...base,
    revision: base.revision.optional(),
    comment: id,
    resolved: z.boolean().default(true),
  }),
  requestChanges: z.strictObject({ ...base, comments }),
  decline: z.strictObject({ ...base, why: words(20).default(''), reason: words(2_000).default('') }),
  sign: z.strictObject({
    ...base,
    password: words(1_000).default(''),
    sectionsOpened: z.array(words(200)).max(500).default([]),
    nextReviewBy: words(10).nullish(),
  }),
  revokeSignature: z.strictObject({ ...base, reason: words(2_000).default('') }),
  reopenReview: z.strictObject(base),
  publish: z.strictObject(base),
  withdraw: z.strictObject({
    ...base,
    revision: base.revision.optional(),
    kind: words(20).default(''),
    reason: words(2_000).default(''),
    notice: words(2_000).default(''),
    successor: id.nullish(),
  }),
  archive: z.strictObject(base),
  reopen: z.strictObject(base),
} as const satisfies Record<TransitionName, z.ZodType>

/** Far above any real one: the longest holds review comments. */
const maxBytes = 200_000

/**
 * @param text the request's body; absent and empty count as `{}`.
 * @throws DomainError `too-large`, `invalid-json` or `invalid-input` with the fields that are wrong.
 */
export function parseActionBody(verb: TransitionName, text: string | undefined) {
  if (text !== undefined && Buffer.byteLength(text) > maxBytes)
    throw new DomainError('too-large', `The request is larger than ${maxBytes} bytes.`)
  let json: unknown
  try {
    json = JSON.parse(text?.trim() ? text : '{}')
  } catch {
    throw new DomainError('invalid-json', 'The request is not JSON.')
  }
  const parsed = actionBodies[verb].safeParse(json)
  if (!parsed.success)
    throw new DomainError('invalid-input', parsed.error.issues.map(say).join(' '), {
      fields: parsed.error.issues.map((issue) => issue.path.join('.') || '(whole)'),
    })
  const { revision, contentHash, ...rest } = parsed.data
  const { password, ...input } = rest as typeof rest & { password?: string }
  return {
    ...(revision === undefined ? {} : { revision }),
    contentHash,
    input,
    ...(password === undefined ? {} : { password }),
  }
}

function say(issue: { path: PropertyKey[]; message: string }): string {
  return `${issue.path.join('.') || 'The request'}: ${issue.message}.`
}
