import type { Dependencies, Tier } from '../content/article'
import type { OwnContent } from '../content/readArticle'
import type { Projection } from '../content/projection'
import type { Contributor } from '../contributors/contributors'
import type { Finding } from '../checks/finding'
import type { Person } from '../people/person'
import type { GivenSignature } from '../policy/meetPolicy'
import type { PolicyTerms } from '../policy/reviewPolicy'
import type { PublicationBody } from '../records/edition'
import type { Hash, Snapshot } from '../records/snapshot'
import type { LiveState, State } from './states'

/** One row per article, not versioned, no part of the content: where it stands. */
export interface WorkflowRecord {
  article: string
  locale: string
  title: string
  condition: string | null
  question: string | null
  state: State
  live: LiveState
  /** Goes up by one with every action and every content save. */
  revision: number
  tier: Tier | null
  /** Since the last publication. */
  contributors: Contributor[]
  review: string | null
  /** The snapshot under review or approved; with a publication, the published one. */
  snapshot: Hash | null
  /** Of the working copy with references unresolved: tells whether a save changed signed content. */
  ownHash: Hash | null
  publishedOwnHash: Hash | null
  publishedProjectionHash: Hash | null
  /** Of the last publication, for its reaffirmation. */
  publishedContributors: Contributor[]
  /** Id of the last publication. */
  publication: string | null
  /** Id, number and hash of the last edition of either kind. */
  edition: string | null
  editionNumber: number
  editionHash: Hash | null
  /** Changes of what the page pulls in count as contributions from here on. */
  startedAt: string
  lastPublishedAt: string | null
  nextReviewDue: string | null
  reviewBy: string | null
  auditIndex: number
  auditHash: Hash | null
}

export interface ReviewComment {
  id: string
  /** Anchor of the section, `tldr`, or `null` for the whole page. */
  section: string | null
  body: string
  by: { user: string; name: string }
  at: string
  /** In which it was raised: what is open when a page is submitted again goes with it into the new round. */
  round: number
  resolved: { by: { user: string; name: string }; at: string } | null
}

export const isOpenComment = ({ resolved }: Pick<ReviewComment, 'resolved'>) => resolved === null

export const declineReasons = ['field', 'time', 'conflict'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** One round over one snapshot. */
export interface ReviewRecord {
  id: string
  article: string
  snapshot: Hash
  round: number
  state: 'open' | 'ended'
  outcome: 'takenBack' | 'changesRequested' | 'published' | 'dependencyChanged' | 'edited' | 'withdrawn' | null
  submittedBy: string
  submittedAt: string
  reviewBy: string | null
  tier: Tier
  /** As it was at submit. */
  policy: PolicyTerms
  assignees: string[]
  declined: { user: string; name: string; why: DeclineReason; reason: string; at: string }[]
  comments: ReviewComment[]
  reaffirmation: boolean
  /** As they were at submit. */
  contributors: Contributor[]
}

/** The working copy as it reads now. */
export interface WorkingCopy {
  own: OwnContent
  ownHash: Hash
  dependencies: Dependencies
  projection: Projection
  projectionHash: Hash
  findings: Finding[]
}

/** Everything a decision is made from, loaded inside the action's transaction. */
export interface Facts {
  workflow: WorkflowRecord
  /** `null` with the reason where the stored content cannot be read. */
  working: WorkingCopy | null
  unreadable: string | null
  review: ReviewRecord | null
  snapshot: Snapshot | null
  /** Of the current review, revoked ones too. */
  signatures: GivenSignature[]
  /** In force for the tier in question; `null` where no policy row exists. */
  policy: PolicyTerms | null
  /** All who could have a say: active medical reviewers, and the signers whatever they are now. */
  people: Person[]
  /** Who changed signed fields of what the page pulls in, since its last publication. */
  dependencyContributors: Contributor[]
  /** Article to which the working copy's slug belongs in this language, if any. */
  slugOwner: string | null
  lastPublication: PublicationBody | null
  /** What this actor signed last on this page and did not take back: for the sections to open. */
  signedBefore: Snapshot | null
}
