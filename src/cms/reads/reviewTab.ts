import type { Payload } from 'payload'

import type { ComparedPart } from '../../domain/content/comparison'
import { currentRegistrations, isSpecialist } from '../../domain/people/eligibility'
import { comparePages } from '../comparison/comparePages'
import { explain, type ExplainAnswer } from '../explain'
import { portsOf } from '../ports'
import type { Person } from '../../domain/people/person'
import type { Snapshot } from '../../domain/records/snapshot'
import type { ReadingDesk } from '../../actions/desk'

/** As it will stand in the signature. */
export interface ShownSigner {
  printedName: string
  credentials: string
  registrations: { body: string; number: string; country: string }[]
  specialist: boolean
}

export interface ReviewTab {
  answer: ExplainAnswer
  /** Against `base`; empty where no review is open. */
  parts: ComparedPart[]
  base: { kind: 'signed' } | { kind: 'live'; number: number } | { kind: 'none' }
  signer: ShownSigner | null
}

/**
 * What the review tab shows this person: the dry run of every action, and what changed since they signed last, else since
 * the live edition. Ten queries more than `explain`, whatever the size of the database.
 *
 * @throws DomainError `not-found`, `unknown-user`.
 */
export async function readReviewTab(payload: Payload, user: string, article: string): Promise<ReviewTab> {
  const answer = await explain(payload, { user, article })
  const desk = (await portsOf(payload)).reading
  const workflow = await desk.workflow(article)
  const person = await desk.person(user)
  const review = workflow?.review ? await desk.review(workflow.review) : null
  const snapshot = review?.state === 'open' ? await desk.snapshot(review.snapshot) : null
  if (!workflow || !snapshot) return { answer, parts: [], base: { kind: 'none' }, signer: null }
  const { base, before } = await findBase(desk, { article, user, publication: workflow.publication })
  return {
    answer,
    base,
    parts: comparePages(before?.body.projection ?? null, snapshot.body.projection),
    signer: person && signerOf(person, snapshot),
  }
}

async function findBase(
  desk: ReadingDesk,
  { article, user, publication }: { article: string; user: string; publication: string | null },
): Promise<{ base: ReviewTab['base']; before: Snapshot | null }> {
  const signed = await desk.signedBefore(article, user)
  if (signed) return { base: { kind: 'signed' }, before: signed }
  const edition = publication ? await desk.edition(publication) : null
  const live = edition?.kind === 'publication' ? await desk.snapshot(edition.contentHash) : null
  if (edition && live) return { base: { kind: 'live', number: edition.number }, before: live }
  return { base: { kind: 'none' }, before: null }
}

function signerOf(person: Person, snapshot: Snapshot): ShownSigner | null {
  const { reviewer } = person
  if (!reviewer) return null
  return {
    printedName: reviewer.printedName,
    credentials: reviewer.credentials,
    registrations: currentRegistrations(person, new Date().toISOString()).map(({ body, number, country }) => ({
      ...{ body, number, country },
    })),
    specialist: isSpecialist(person, snapshot.body.projection.condition?.specialties ?? []),
  }
}
