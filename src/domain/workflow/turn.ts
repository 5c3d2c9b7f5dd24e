import type { Person } from '../people/person'
import type { Role } from '../people/roles'
import { addDays } from '../time'
import type { Facts } from './facts'
import type { Reason, ReasonCode } from './reasons'
import { transitionNamed, type TransitionName } from './transitions'

/** Who is expected to act next on an article. */
export interface Turn {
  /** The role that acts; `null` where the page is as it should be, or put away. */
  role: Exclude<Role, 'admin'> | null
  /** People it waits for by name, as far as that is known; empty: anybody with the role. */
  names: string[]
  /** Whether the one who asks is among them. */
  you: boolean
}

/** How long before a live page's review ends its renewal becomes the next thing to do, in days. */
export const dueWithinDays = 60

/** Whose turn it is, as far as it does not depend on who asks. */
export type Waiting = Pick<Turn, 'role' | 'names'>

type WaitingFacts = Pick<Facts, 'workflow' | 'working' | 'review' | 'signatures'>

/**
 * Whose turn it is (product.md, "workflow"). A draft waits for those who wrote on it, a review for the assigned that
 * have not signed, else for whoever could sign; an approved page for a publisher. A live page waits for nobody until it
 * is behind what it pulls in or its review ends soon; then for editors.
 *
 * @param nameOf of a user who was assigned.
 * @param now ISO instant.
 */
export function waitsFor(facts: WaitingFacts, nameOf: (user: string) => string, now: string): Waiting {
  const { workflow } = facts
  switch (workflow.state) {
    case 'draft':
    case 'changesRequested':
      return { role: 'editor', names: [...new Set(workflow.contributors.map(({ name }) => name))] }
    case 'inReview':
      return { role: 'medicalReviewer', names: assignedOf(facts).map(nameOf) }
    case 'approved':
      return { role: 'publisher', names: [] }
    case 'published':
      return { role: isToBeRenewed(facts, now) ? 'editor' : null, names: [] }
    case 'archived':
      return { role: null, names: [] }
  }
}

/**
 * The same, and whether the one who asks is among them.
 *
 * @param candidates who could sign now.
 */
export function whoseTurn(facts: Facts, actor: Person, candidates: readonly Person[], now: string): Turn {
  const nameOf = (user: string) => facts.people.find((one) => one.user === user)?.name ?? user
  const waiting = waitsFor(facts, nameOf, now)
  const has = waiting.role !== null && actor.active && actor.roles.includes(waiting.role)
  if (waiting.role !== 'medicalReviewer') return { ...waiting, you: has }
  const assigned = assignedOf(facts)
  const meant = assigned.length > 0 ? assigned.includes(actor.user) : candidates.some(({ user }) => user === actor.user)
  return { ...waiting, you: has && meant && !signersOf(facts).has(actor.user) }
}

/** Who was asked to review and has not signed. */
function assignedOf(facts: Pick<Facts, 'review' | 'signatures'>): string[] {
  const signed = signersOf(facts)
  return (facts.review?.assignees ?? []).filter((user) => !signed.has(user))
}

function signersOf({ signatures }: Pick<Facts, 'signatures'>): Set<string> {
  return new Set(signatures.filter(({ revokedAt }) => !revokedAt).map(({ body }) => body.signer.user))
}

/** Live, and something it shows has changed since: readers see the older words. */
export function isBehind({ workflow, working }: Pick<Facts, 'workflow' | 'working'>): boolean {
  return (
    workflow.live === 'live' &&
    workflow.state === 'published' &&
    working !== null &&
    working.projectionHash !== workflow.publishedProjectionHash
  )
}

function isToBeRenewed(facts: Pick<Facts, 'workflow' | 'working'>, now: string): boolean {
  const { nextReviewDue } = facts.workflow
  return (
    isBehind(facts) ||
    (nextReviewDue !== null && nextReviewDue.slice(0, 10) <= addDays(now, dueWithinDays).slice(0, 10))
  )
}

/**
 * Where an action stands on the screen: `next` is the one that moves the article on, `menu` the others that this person
 * can do or that something mendable bars, `away` what is not theirs or not of this state and says little about the page.
 */
export type Place = 'next' | 'menu' | 'away'

const farOff: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'wrong-role',
  'inactive-user',
  'no-such-transition',
  'not-live',
  'not-assigned',
  'not-the-signer',
])

/** @param reasons of a refusal; empty where the action is allowed. */
export function placeOf(verb: TransitionName, reasons: readonly Reason[], facts: Facts, now: string): Place {
  // made beside the words they are about, on the review tab
  if (transitionNamed(verb).remark) return 'away'
  if (reasons.length > 0 && reasons.every(({ code }) => farOff.has(code))) return 'away'
  if (verb !== nextOf(facts, now)) return 'menu'
  // done already: what is next is somebody else's
  return reasons.some(({ code }) => code === 'already-signed') ? 'menu' : 'next'
}

function nextOf(facts: Facts, now: string): TransitionName | null {
  switch (facts.workflow.state) {
    case 'draft':
    case 'changesRequested':
      return 'submitForReview'
    case 'published':
      return isToBeRenewed(facts, now) ? 'submitForReview' : null
    case 'inReview':
      return 'sign'
    case 'approved':
      return 'publish'
    case 'archived':
      return 'reopen'
  }
}
