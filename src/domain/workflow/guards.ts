import { findContributor } from '../contributors/contributors'
import { isSpecialist, whyNotEligible, type EligibilitySubject } from '../people/eligibility'
import type { Person } from '../people/person'
import { personKeys } from '../people/personKeys'
import { meetPolicy, type PolicyAnswer } from '../policy/meetPolicy'
import type { PolicyTerms } from '../policy/reviewPolicy'
import { strictestTerms } from '../policy/strictestTerms'
import { whoCouldSign, whyPolicyCannotBeMet } from '../policy/whoCouldMeet'
import { withdrawalKinds } from '../records/edition'
import { addMonths, isDate } from '../time'
import { everyContributor } from './everyContributor'
import { declineReasons, isOpenComment, type Facts } from './facts'
import type { ActionInput } from './input'
import { reason, type Reason } from './reasons'
import { sectionsToOpen } from './sectionsToOpen'

export interface GuardQuestion {
  facts: Facts
  actor: Person
  input: ActionInput
  /** ISO instant, UTC, milliseconds. */
  now: string
}

const hasWords = ({ comments }: ActionInput) => (comments ?? []).some(({ body }) => body.trim() !== '')

type Guard = (question: GuardQuestion) => Reason[]

/** Each looks at one thing and gives every reason why not; none allows by default. */
export const guards = {
  contentReadable: ({ facts }) =>
    facts.working ? [] : [reason('content-unreadable', facts.unreadable ?? 'The content cannot be read.', 'editor')],

  hardChecksPass: ({ facts }) =>
    (facts.working?.findings ?? [])
      .filter((finding) => finding.severity === 'hard')
      .map((finding) =>
        reason('content-check', `${finding.rule}: ${finding.message} ${finding.hint}`, 'editor', finding.path),
      ),

  slugFree: ({ facts }) =>
    facts.slugOwner === null || facts.slugOwner === facts.workflow.article
      ? []
      : [
          reason(
            'slug-taken',
            `The slug “${facts.working?.projection.slug ?? ''}” belongs to another article that was live in this language.`,
            'editor',
            'slug',
          ),
        ],

  policyCanBeMet: (question) => {
    const { facts, actor, now } = question
    if (!facts.working) return []
    if (!facts.policy)
      return [reason('policy-missing', `There is no review policy for tier ${facts.working.projection.tier}.`, 'admin')]
    // the one who submits becomes a contributor by it
    const contributors = [
      ...everyContributor(facts),
      { user: actor.user, name: actor.name, keys: personKeys(actor), at: now },
    ]
    const candidates = whoCouldSign(facts.people, subjectOf(facts), contributors, now)
    return whyPolicyCannotBeMet(facts.policy, candidates, specialtiesOf(facts))
  },

  reviewOpen: ({ facts }) =>
    facts.review?.state === 'open' && facts.snapshot
      ? []
      : [reason('review-missing', 'There is no open review of this article.', 'editor')],

  assigneeEligible: ({ facts, input, now }) => {
    const person = facts.people.find((one) => one.user === input.user)
    if (!person) return [reason('assignee-unknown', 'Choose an active medical reviewer.', 'you')]
    const reasons = whyNotEligible(person, subjectOf(facts), now)
    if (findContributor(everyContributor(facts), personKeys(person)))
      reasons.push(
        reason('contributor', `${person.name} contributed to this page and cannot review it.`, 'somebodyElse'),
      )
    return reasons.map((one) => reason('assignee-not-eligible', one.message, one.mend.who))
  },

  commentWritten: ({ input }) =>
    hasWords(input) ? [] : [reason('comment-missing', 'Write the comment first.', 'you', 'comments')],

  commentGiven: ({ facts, input }) =>
    hasWords(input) || (facts.review?.comments ?? []).some(isOpenComment)
      ? []
      : [reason('comment-missing', 'Say what should change: at least one comment is needed.', 'you', 'comments')],

  // whoever raised it knows whether it is settled; once they are no reviewer any more, the others decide
  commentIsTheirs: ({ facts, actor, input }) => {
    const comment = facts.review?.comments.find(({ id }) => id === input.comment)
    if (!comment) return [reason('comment-unknown', 'There is no such comment on this page.', 'you', 'comment')]
    const { user, name } = comment.by
    return user === actor.user || !facts.people.some((one) => one.user === user && one.active)
      ? []
      : [reason('not-the-commenter', `${name} raised this comment, and decides whether it is settled.`, 'somebodyElse')]
  },

  assignedToActor: ({ facts, actor }) =>
    facts.review?.assignees.includes(actor.user)
      ? []
      : [reason('not-assigned', 'This review is not assigned to you.', 'editor')],

  declineReasonGiven: ({ input }) => {
    const reasons: Reason[] = []
    if (!declineReasons.some((one) => one === input.why))
      reasons.push(reason('kind-unknown', `Say why: ${declineReasons.join(', ')}.`, 'you', 'why'))
    if (!input.reason?.trim()) reasons.push(reason('reason-missing', 'Give a reason in a sentence.', 'you', 'reason'))
    return reasons
  },

  notContributor: ({ facts, actor }) =>
    findContributor(everyContributor(facts), personKeys(actor))
      ? [reason('contributor', 'You contributed to this content, so somebody else must sign it.', 'somebodyElse')]
      : [],

  actorEligible: ({ facts, actor, now }) => whyNotEligible(actor, subjectOf(facts), now),

  notSignedYet: ({ facts, actor }) =>
    facts.signatures.some(
      ({ body, revokedAt }) => revokedAt === null && findContributor([asContributor(body)], personKeys(actor)) !== null,
    )
      ? [reason('already-signed', 'You have signed this page in this review.', 'nobody')]
      : [],

  contentAsSeen: ({ facts, input }) =>
    facts.snapshot && input.contentHash === facts.snapshot.contentHash
      ? []
      : [reason('stale-content', 'What you saw is not what is under review now. Reload and look again.', 'you')],

  contentUnchanged: ({ facts }) =>
    facts.snapshot && facts.working?.projectionHash === facts.snapshot.projectionHash
      ? []
      : [
          reason(
            'stale-content',
            'The page or something it pulls in reads differently from what is under review. Take it back and submit it again.',
            'editor',
          ),
        ],

  sectionsOpened: ({ facts, input }) => {
    if (!facts.snapshot) return []
    const opened = new Set(input.sectionsOpened ?? [])
    return sectionsToOpen(facts.snapshot, facts.signedBefore, facts.review?.reaffirmation ?? false)
      .filter((anchor) => !opened.has(anchor))
      .map((anchor) => reason('sections-not-opened', `Open the section “${anchor}” before signing.`, 'you', anchor))
  },

  nextReviewDateValid: ({ facts, input, now }) => {
    if (input.nextReviewBy === undefined || input.nextReviewBy === null) return []
    const latest = facts.review ? addMonths(now, facts.review.policy.intervalMonths).slice(0, 10) : ''
    return isDate(input.nextReviewBy) && input.nextReviewBy > now.slice(0, 10) && input.nextReviewBy <= latest
      ? []
      : [reason('date-invalid', `The next review must lie between tomorrow and ${latest}.`, 'you', 'nextReviewBy')]
  },

  passwordConfirmed: ({ input, now }) => {
    const at = input.authentication?.at
    const age = at ? Date.parse(now) - Date.parse(at) : Number.NaN
    return age >= 0 && age <= 5 * 60_000
      ? []
      : [
          reason(
            'password-not-confirmed',
            'Your password was not confirmed. Enter it to sign; after too many wrong ones you wait for ten minutes.',
            'you',
            'password',
          ),
        ]
  },

  signedByActor: ({ facts, actor }) =>
    ownSignature(facts, actor)
      ? []
      : [reason('not-the-signer', 'You have no standing signature in this review.', 'nobody')],

  reasonGiven: ({ input }) =>
    input.reason?.trim() ? [] : [reason('reason-missing', 'Give a reason in a sentence.', 'you', 'reason')],

  signaturesMeetPolicy: (question) => {
    if (!question.facts.policy) return [reason('policy-missing', 'There is no review policy for this tier.', 'admin')]
    const answer = askPolicy(question.facts, question.now)
    return answer.met ? [] : answer.reasons
  },

  isOrWasLive: ({ facts }) =>
    facts.workflow.live === 'never' ? [reason('not-live', 'This article has never been live.', 'nobody')] : [],

  withdrawalComplete: ({ input, facts }) => {
    const reasons: Reason[] = []
    if (!withdrawalKinds.some((kind) => kind === input.kind))
      reasons.push(reason('kind-unknown', `Choose what happened: ${withdrawalKinds.join(', ')}.`, 'you', 'kind'))
    if (!input.reason?.trim())
      reasons.push(reason('reason-missing', 'Give the reason, for the record.', 'you', 'reason'))
    if (!input.notice?.trim())
      reasons.push(reason('notice-missing', 'Write the notice that readers will see.', 'you', 'notice'))
    if (input.kind === 'moved' || input.kind === 'replaced') {
      if (!input.successor)
        reasons.push(reason('successor-missing', 'Name the article that takes its place.', 'you', 'successor'))
      else if (!input.resolvedSuccessor || input.resolvedSuccessor.article === facts.workflow.article)
        reasons.push(
          reason('successor-not-live', 'The successor must be another article that is live.', 'you', 'successor'),
        )
    }
    return reasons
  },

  isNotLive: ({ facts }) =>
    facts.workflow.live === 'live'
      ? [reason('still-live', 'This article is live. Withdraw it first.', 'publisher')]
      : [],
} as const satisfies Record<string, Guard>

export type GuardName = keyof typeof guards

export function subjectOf(facts: Facts): EligibilitySubject {
  const projection = facts.snapshot?.body.projection ?? facts.working?.projection ?? null
  return {
    condition: projection?.condition?.id ?? null,
    medications:
      projection?.sections.flatMap((section) =>
        section.kind === 'medicationList' ? section.items.map((item) => item.id) : [],
      ) ?? [],
    // of this review: a round that has ended is kept only for its comments
    declinedForConflict: (facts.review?.state === 'open' ? facts.review.declined : [])
      .filter((one) => one.why === 'conflict')
      .map((one) => one.user),
  }
}

export function specialtiesOf(facts: Facts): readonly string[] {
  return (facts.snapshot?.body.projection ?? facts.working?.projection)?.condition?.specialties ?? []
}

export function signsAsSpecialist(facts: Facts, actor: Person): boolean {
  return isSpecialist(actor, specialtiesOf(facts))
}

/** The policy a running review must meet: as it was at submit and as it is now. */
export function termsOf(facts: Facts): PolicyTerms | null {
  if (!facts.review || !facts.policy) return null
  return strictestTerms(facts.review.policy, facts.policy)
}

export function askPolicy(facts: Facts, now: string): PolicyAnswer {
  const terms = termsOf(facts)
  if (!terms || !facts.review || !facts.snapshot)
    return { met: false, reasons: [reason('review-missing', 'There is no open review of this article.', 'editor')] }
  return meetPolicy({
    terms,
    review: facts.review.id,
    contentHash: facts.snapshot.contentHash,
    specialties: specialtiesOf(facts),
    signatures: facts.signatures,
    people: facts.people,
    subject: subjectOf(facts),
    contributors: everyContributor(facts),
    now,
  })
}

export function ownSignature(facts: Facts, actor: Person) {
  return facts.signatures.find(({ body, revokedAt }) => revokedAt === null && body.signer.user === actor.user) ?? null
}

function asContributor(body: {
  signer: { user: string; printedName: string; personKeys: string[] }
  signedAt: string
}) {
  return { user: body.signer.user, name: body.signer.printedName, keys: body.signer.personKeys, at: body.signedAt }
}
