/**
 * The ports of the actions. A desk is everything one action may read and write, bound to its transaction: all of it
 * commits together or not at all.
 */
import type { AuditEntry } from '../domain/audit/auditEvent'
import type { ArticleContent, Dependencies, DependencyRef, Tier } from '../domain/content/article'
import type { Contributor } from '../domain/contributors/contributors'
import type { Person } from '../domain/people/person'
import type { GivenSignature } from '../domain/policy/meetPolicy'
import type { PolicyTerms } from '../domain/policy/reviewPolicy'
import type { EditionBody, LiveBody } from '../domain/records/edition'
import type { RevocationBody, SignatureBody, SignedRecord } from '../domain/records/signature'
import type { RecordSigner } from '../domain/records/signing'
import type { Hash, Snapshot } from '../domain/records/snapshot'
import type { ReviewRecord, WorkflowRecord } from '../domain/workflow/facts'
import type { State } from '../domain/workflow/states'

export interface ReadingDesk {
  workflow(article: string): Promise<WorkflowRecord | null>
  article(id: string): Promise<ArticleContent | null>
  dependencies(refs: readonly DependencyRef[], locale: string): Promise<Dependencies>
  person(user: string): Promise<Person | null>
  /** All who hold the role of medical reviewer, and the users named, whatever they are now. */
  reviewersAnd(users: readonly string[]): Promise<Person[]>
  policy(tier: Tier): Promise<PolicyTerms | null>
  review(id: string): Promise<ReviewRecord | null>
  /** The article's last round, open or ended. */
  lastReview(article: string): Promise<ReviewRecord | null>
  snapshot(hash: Hash): Promise<Snapshot | null>
  /** Of one review, in the order given. */
  signatures(review: string): Promise<GivenSignature[]>
  /** The snapshot this user signed last on this article, in whatever review, and did not take back. */
  signedBefore(article: string, user: string): Promise<Snapshot | null>
  edition(id: string): Promise<EditionBody | null>
  /** Pointers of one article, old slugs too. */
  liveRows(article: string): Promise<LiveBody[]>
  slugOwner(locale: string, slug: string): Promise<string | null>
  /** Who changed signed fields of these documents after `since`. */
  /** Articles that pull this document in and are in one of these states. */
  articlesPullingIn(ref: DependencyRef, states: readonly State[]): Promise<string[]>
  dependencyContributors(refs: readonly DependencyRef[], since: string): Promise<Contributor[]>
}

export interface Desk extends ReadingDesk {
  /**
   * First line of every action: raises the revision, so that two actions on one article always conflict
   * (docs/adr/0004). Returns the record with the raised revision.
   */
  touch(article: string): Promise<WorkflowRecord | null>
  /**
   * Stores the changes; an event is chained to the article's stream in the same write of the record. `record` is as
   * `touch` returned it: its revision stands, unless a remark gives back the one before.
   */
  conclude(record: WorkflowRecord, changes: Partial<WorkflowRecord>, entry: AuditEntry | null): Promise<WorkflowRecord>
  createWorkflow(record: WorkflowRecord): Promise<void>
  /** What the article pulls in, so that it can be found when one of them changes. Written only where it differs. */
  storeDependencies(article: string, refs: readonly DependencyRef[]): Promise<void>
  createReview(review: ReviewRecord): Promise<void>
  saveReview(id: string, changes: Partial<ReviewRecord>): Promise<void>
  /** Stored under its hash; storing it twice is storing it once. */
  storeSnapshot(snapshot: Snapshot): Promise<void>
  appendSignature(signed: SignedRecord<SignatureBody>): Promise<void>
  appendRevocation(signed: SignedRecord<RevocationBody>): Promise<void>
  /** Next place in the log of all editions. */
  nextSeq(): Promise<number>
  appendEdition(signed: SignedRecord<EditionBody>, hash: Hash): Promise<void>
  pointLive(signed: SignedRecord<LiveBody>, edition: EditionBody): Promise<void>
}

export interface Ports {
  /**
   * Queued per article (and for editions: all together) in this process, repeated on write conflicts. `action` is a
   * unique id for the audit event, by which a commit whose result is unknown is looked up.
   */
  inTransaction<T>(
    article: string,
    work: (desk: Desk, action: string) => Promise<T>,
    options?: { edition?: boolean },
  ): Promise<T>
  reading: ReadingDesk
  signer: RecordSigner
  newId(): string
  /** ISO instant, UTC, milliseconds. */
  now(): string
}
