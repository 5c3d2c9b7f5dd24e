import type { Payload } from 'payload'

import type { ComparedPart } from '../../domain/content/comparison'
import { currentRegistrations, isSpecialist } from '../../domain/people/eligibility'
import { comparePages } from '../comparison/comparePages'
import { explainWithFacts, type ExplainAnswer } from '../explain'
import { portsOf } from '../ports'
import { slugs } from '../slugs'
import { toReview } from '../stores/reviewStore'
import { rowsOf } from '../stores/rows'
import type { Person } from '../../domain/people/person'
import type { Snapshot } from '../../domain/records/snapshot'
import type { Facts } from '../../domain/workflow/facts'

/** As it will stand in the signature. */
export interface ShownSigner {
  printedName: string
  credentials: string
  registrations: { body: string; number: string; country: string }[]
  specialist: boolean
}

/** What the page is compared with: what this person signed or commented on last, or what readers have. */
export type ReviewBase =
  { kind: 'signed' } | { kind: 'commented'; round: number } | { kind: 'live'; number: number } | { kind: 'none' }

export interface ReviewTab {
  answer: ExplainAnswer
  /** Against `base`; empty where no review is open. */
  parts: ComparedPart[]
  base: ReviewBase
  signer: ShownSigner | null
}

/**
 * What the review tab shows this person: the dry run of every action, and what changed since they signed last, else since
 * the round they commented on last, else since the live edition. At most two queries more than `explain`.
 *
 * @throws DomainError `not-found`, `unknown-user`.
 */
export async function readReviewTab(payload: Payload, user: string, article: string): Promise<ReviewTab> {
  const { answer, facts } = await explainWithFacts(payload, { user, article })
  const { snapshot, people } = facts
  if (!snapshot) return { answer, parts: [], base: { kind: 'none' }, signer: null }
  const { base, before } = await findBase(payload, user, facts)
  const person = people.find((one) => one.user === user)
  return {
    answer,
    base,
    parts: comparePages(before?.body.projection ?? null, snapshot.body.projection),
    signer: person ? signerOf(person, snapshot) : null,
  }
}

async function findBase(
  payload: Payload,
  user: string,
  { workflow, review, signedBefore, lastPublication }: Facts,
): Promise<{ base: ReviewBase; before: Snapshot | null }> {
  if (signedBefore) return { base: { kind: 'signed' }, before: signedBefore }
  const { reading } = await portsOf(payload)
  const rounds = (
    await rowsOf(payload).find(slugs.reviews, { article: { equals: workflow.article } }, { sort: '-round' })
  ).map(toReview)
  const commented = rounds.find(
    ({ id, round, comments }) =>
      id !== review?.id && comments.some((comment) => comment.by.user === user && comment.round === round),
  )
  if (commented)
    return {
      base: { kind: 'commented', round: commented.round },
      before: await reading.snapshot(commented.snapshot),
    }
  if (!lastPublication) return { base: { kind: 'none' }, before: null }
  return {
    base: { kind: 'live', number: lastPublication.number },
    before: await reading.snapshot(lastPublication.contentHash),
  }
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
