/** Slug of every collection, by its name in code. The table or collection in the database has `_` for `-`. */
export const slugs = {
  users: 'users',
  reviewers: 'reviewers',
  conditions: 'conditions',
  questions: 'questions',
  citations: 'citations',
  medications: 'medications',
  disclaimers: 'disclaimers',
  reviewPolicies: 'review-policies',
  articles: 'articles',
  workflow: 'workflow',
  snapshots: 'snapshots',
  reviews: 'reviews',
  signatures: 'signatures',
  editions: 'editions',
  live: 'live',
  heads: 'heads',
  auditEvents: 'audit-events',
  checkpoints: 'checkpoints',
} as const

/** Written by actions alone, through `payload.db` with leave; no role can write them, admins included. */
export const systemSlugs = [
  slugs.workflow,
  slugs.snapshots,
  slugs.reviews,
  slugs.signatures,
  slugs.editions,
  slugs.live,
  slugs.heads,
  slugs.auditEvents,
  slugs.checkpoints,
] as const

/** What the database itself guards (src/database/guardWrites.ts, installGuards.ts). */
export const guardedCollections = {
  articles: slugs.articles,
  systemWritten: systemSlugs,
  appendOnly: [slugs.snapshots, slugs.signatures, slugs.editions, slugs.auditEvents, slugs.checkpoints],
} as const
