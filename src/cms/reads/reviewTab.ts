import type { Payload } from 'payload'

import type { ComparedPart } from '../../domain/content/comparison'
import { currentRegistrations, isSpecialist } from '../../domain/people/eligibility'
import { comparePages } from '../comparison/comparePages'
import { explainWithFacts, type ExplainAnswer } from '../explain'
import { portsOf } from '../ports'
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

export interface ReviewTab {
  answer: ExplainAnswer
  /** Against `base`; empty where no review is open. */
  parts: ComparedPart[]
  base: { kind: 'signed' } | { kind: 'live'; number: number } | { kind: 'none' }
  signer: ShownSigner | null
}

/**
 * What the review tab shows this person: the dry run of every action, and what changed since they signed last, else since
 * the live edition. At most one query more than `explain`.
 *
 * @throws DomainError `not-found`, `unknown-user`.
 */
export async function readReviewTab(payload: Payload, user: string, article: string): Promise<ReviewTab> {
  const { answer, facts } = await explainWithFacts(payload, { user, article })
  const { snapshot, people } = facts
  if (!snapshot) return { answer, parts: [], base: { kind: 'none' }, signer: null }
  const { base, before } = await findBase(payload, facts)
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
  { signedBefore, lastPublication }: Facts,
): Promise<{ base: ReviewTab['base']; before: Snapshot | null }> {
  if (signedBefore) return { base: { kind: 'signed' }, before: signedBefore }
  if (!lastPublication) return { base: { kind: 'none' }, before: null }
  const { reading } = await portsOf(payload)
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
