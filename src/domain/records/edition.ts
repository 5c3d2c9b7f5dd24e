/**
 * `countersign.edition/1`: an entry of an article's publication log (docs/formats.md). A publication names the
 * snapshot by content hash and carries the envelope: who signed, the dates, the policy. A withdrawal says what
 * readers get instead. Delivery reads nothing else, and only what verifies.
 */
import type { Tier } from '../content/article'
import type { PolicyTerms } from '../policy/reviewPolicy'
import type { SignedRegistration } from './signature'
import type { Hash } from './snapshot'

export const editionFormat = 'countersign.edition/1'

export const withdrawalKinds = ['withdrawn', 'gone', 'moved', 'replaced', 'recalled'] as const
export type WithdrawalKind = (typeof withdrawalKinds)[number]

interface EditionBase {
  format: typeof editionFormat
  id: string
  article: string
  /** Place in the article's log, from 1, without gaps. */
  number: number
  /** Place in the log of all editions, from 1, without gaps, in the order of commits. */
  seq: number
  locale: string
  slug: string
  condition: string
  question: string
  tier: Tier
  /** Hash of the article's edition before this one. */
  previous: Hash | null
}

export interface PublishedSigner {
  signature: string
  printedName: string
  credentials: string
  registrations: SignedRegistration[]
  specialist: boolean
  signedAt: string
}

/** UTC instants, milliseconds, but for the two review dates, which are `YYYY-MM-DD`. */
export interface EditionDates {
  firstPublished: string
  published: string
  /** When the content that readers see was first published; a reaffirmation does not move it. */
  modified: string
  /** When the last of the signatures that met the policy was given. */
  lastReviewed: string
  nextReviewDue: string
  /** From this instant on the review has lapsed: no label, no reviewers. */
  lapsesAt: string
  /** From this instant on the page is not served; `null`: never suspended. */
  suspendsAt: string | null
}

export interface PublicationBody extends EditionBase {
  kind: 'publication'
  contentHash: Hash
  projectionHash: Hash
  change: 'first' | 'content' | 'reaffirmation'
  review: string
  policy: PolicyTerms
  signers: PublishedSigner[]
  dates: EditionDates
  community: { provider: string | null; memberCount: number; asOf: string } | null
  gate: { at: string; rules: { id: string; version: number }[]; findings: { rule: string; message: string }[] }
  publishedBy: { user: string; name: string }
}

export interface WithdrawalBody extends EditionBase {
  kind: 'withdrawal'
  withdrawal: WithdrawalKind
  /** For readers. The reason is in the audit event. */
  notice: string
  successor: { article: string; locale: string; slug: string } | null
  withdrawnAt: string
  withdrawnBy: { user: string; name: string }
}

export type EditionBody = PublicationBody | WithdrawalBody

/** `countersign.live/1`: what a (locale, slug) leads to; rebuildable from the editions. */
export const liveFormat = 'countersign.live/1'
export interface LiveBody {
  format: typeof liveFormat
  locale: string
  slug: string
  article: string
  edition: string
  number: number
  seq: number
  /** Slug the article is served under; another than `slug` means this one redirects there. */
  currentSlug: string
}
