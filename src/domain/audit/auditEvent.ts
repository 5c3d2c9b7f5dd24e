/**
 * `countersign.audit/1` (docs/formats.md): who did what to what, and when. Append-only, chained by hash per stream
 * (chainEvent.ts), for the people who must show later how a page came to be live. Not the debug log.
 *
 * Type names are stable: one that has been written is never renamed and its data never change their meaning. What a
 * type lacks is added as a new type, or as `countersign.audit/2` beside this one.
 *
 * Content saves are not events one by one: they move the workflow record's revision and contributors.
 */
import type { DependencyKind, Tier } from '../content/article'
import type { PolicyTerms } from '../policy/reviewPolicy'
import type { WithdrawalKind } from '../records/edition'
import type { Hash } from '../records/snapshot'

export const auditFormat = 'countersign.audit/1'

/** What each type of event says beyond actor and subject. Ids are text, instants ISO 8601 UTC with milliseconds. */
export interface AuditData {
  'article.created': { locale: string; condition: string | null; question: string | null }
  /** Written only when a content save changed the state; `content.approvalLapsed` where that ended an approval. */
  'article.edited': { from: string; to: string }
  'article.archived': { from: string }
  'article.reopened': { from: string }
  /** Something the page pulls in now reads differently, and that ended its review. */
  'article.dependencyChanged': { from: string; review: string | null; kind: DependencyKind; id: string }
  /** An edit of an approved page: the signatures no longer cover its words. */
  'content.approvalLapsed': { review: string; contentHash: Hash }
  /** `contributors` and `policy` as the review row holds them: that row may change, this cannot. */
  'review.submitted': {
    review: string
    round: number
    contentHash: Hash
    projectionHash: Hash
    tier: Tier
    policy: PolicyTerms
    contributors: string[]
    reaffirmation: boolean
    reviewBy: string | null
  }
  'review.assigned': { review: string; assignee: string }
  'review.takenBack': { review: string; from: string }
  /** `comments`: how many were raised at once. */
  'review.commented': { review: string; comments: number }
  /** By whoever raised it; `resolved: false` opens it again. */
  'review.commentResolved': { review: string; comment: string; resolved: boolean }
  'review.changesRequested': { review: string; comments: number }
  /** `revocation`: of an own signature of this review, which declining takes back. */
  'review.declined': {
    review: string
    why: 'field' | 'time' | 'conflict'
    reason: string
    revocation: { id: string; hash: Hash; revokes: string } | null
  }
  /** `hash`: SHA-256 of the signature's record, which so stands in the chain. `complete`: the policy is met by it. */
  'review.signed': { review: string; signature: string; hash: Hash; contentHash: Hash; complete: boolean }
  /** `hash`: SHA-256 of the revocation's record. */
  'review.signatureRevoked': { review: string; revocation: string; hash: Hash; revokes: string; reason: string }
  'review.reopened': { review: string }
  'edition.published': { edition: string; number: number; seq: number; hash: Hash; contentHash: Hash }
  /** `reason` is for the house; readers get the edition's notice. */
  'edition.withdrawn': {
    edition: string
    number: number
    seq: number
    hash: Hash
    kind: WithdrawalKind
    reason: string
  }
  /** Master data. `fields`: paths that changed, `[]` when created or deleted. */
  'dependency.changed': {
    kind: DependencyKind
    id: string
    change: 'created' | 'changed' | 'deleted'
    fields: string[]
  }
  'person.created': { user: string; roles: string[] }
  /** Of a user or of a reviewer's profile; `roles` where they changed. Names of fields only, no values. */
  'person.changed': { user: string; fields: string[]; roles: { from: string[]; to: string[] } | null }
  'person.deactivated': { user: string }
  'person.deleted': { user: string }
  /** `by`: the owner, who gave the current one; or an admin, for somebody else. */
  'person.passwordSet': { user: string; by: 'owner' | 'admin' | 'link' }
  'person.signedIn': { user: string }
  'policy.changed': { tier: Tier; from: PolicyTerms | null; to: PolicyTerms | null }
  /** A weaker policy that another admin is asked to confirm. */
  'policy.proposed': { tier: Tier; proposal: string; from: PolicyTerms; to: PolicyTerms }
  /** By another admin than `proposedBy` (a user's id); `to` is in force from here on. */
  'policy.confirmed': ProposedTerms
  'policy.discarded': ProposedTerms
  /** `kid`: RFC 7638 thumbprint. */
  'key.created': { kid: string }
  /** `door`: by which way it was asked, e.g. `rest`, `local`, `bulk`. `codes`: of all reasons. */
  'action.refused': { verb: string; codes: string[]; door: string | null }
}

interface ProposedTerms {
  tier: Tier
  proposal: string
  proposedBy: string
  from: PolicyTerms
  to: PolicyTerms
}

export type AuditType = keyof AuditData

/** Every type, for who reads events back; `satisfies` makes a missing one a compile error. */
export const auditTypes = Object.keys({
  'article.created': true,
  'article.edited': true,
  'article.archived': true,
  'article.reopened': true,
  'article.dependencyChanged': true,
  'content.approvalLapsed': true,
  'review.submitted': true,
  'review.assigned': true,
  'review.takenBack': true,
  'review.commented': true,
  'review.commentResolved': true,
  'review.changesRequested': true,
  'review.declined': true,
  'review.signed': true,
  'review.signatureRevoked': true,
  'review.reopened': true,
  'edition.published': true,
  'edition.withdrawn': true,
  'dependency.changed': true,
  'person.created': true,
  'person.changed': true,
  'person.deactivated': true,
  'person.deleted': true,
  'person.passwordSet': true,
  'person.signedIn': true,
  'policy.changed': true,
  'policy.proposed': true,
  'policy.confirmed': true,
  'policy.discarded': true,
  'key.created': true,
  'action.refused': true,
} satisfies Record<AuditType, true>) as AuditType[]

/** A person as they were called then, or a named part of the system (`scheduler`, `set-up`). There is no third. */
export type AuditActor = { user: string; name: string } | { system: string }

export type AuditSubjectKind = 'article' | 'user' | 'reviewer' | 'reviewPolicy' | 'key' | 'door' | DependencyKind

export interface AuditSubject {
  kind: AuditSubjectKind
  id: string
}

/** What happened, before it has its place in a chain. */
export type AuditEntry = {
  [Type in AuditType]: {
    /** UUIDv7: events of one time stand together. */
    id: string
    stream: string
    at: string
    /** Unique id of the try of an action that wrote it, to be looked up when a commit's result is unknown. */
    action: string
    actor: AuditActor
    subject: AuditSubject
    type: Type
    data: AuditData[Type]
  }
}[AuditType]

/** An entry in its place: the canonical text of this is the event's record. */
export type AuditEvent = AuditEntry & {
  format: typeof auditFormat
  /** Place in the stream, from 1, without gaps. */
  index: number
  /** Hash of the stream's event before this one. */
  previous: Hash | null
}
