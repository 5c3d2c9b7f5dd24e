import type { Role } from '../people/roles'
import type { GuardName } from './guards'
import { states, type LiveState, type State } from './states'

export interface Transition {
  /** What a person presses. */
  label: string
  from: readonly State[]
  /** The state afterwards; a sentence where it depends. */
  to: State | 'same' | { either: readonly State[]; rule: string }
  live?: LiveState
  by: readonly Role[]
  /** Works whatever happened since the person looked, and whatever state the content is in. */
  unconditional?: true
  /**
   * Says something about a review and changes nothing that anybody decides from: works whatever happened since the
   * person looked, and leaves the revision, so that no signature or edit in the making becomes stale by it.
   */
  remark?: true
  /** Asked in this order once role and state allow. All answers are given, not the first. */
  guards: readonly GuardName[]
}

/**
 * The workflow. Buttons, API answers and the diagram of docs/workflow.md are made from this table; what is not in it
 * does not exist. No transition can be forced.
 */
export const transitions = {
  submitForReview: {
    label: 'Submit for review',
    from: ['draft', 'changesRequested', 'published'],
    to: 'inReview',
    by: ['editor'],
    guards: ['contentReadable', 'hardChecksPass', 'slugFree', 'policyCanBeMet'],
  },
  assign: {
    label: 'Assign a reviewer',
    from: ['inReview'],
    to: 'same',
    by: ['editor', 'publisher'],
    guards: ['reviewOpen', 'assigneeEligible'],
  },
  takeBack: {
    label: 'Take back',
    from: ['inReview', 'approved'],
    to: { either: ['draft', 'published'], rule: 'published if the content equals the live publication’s' },
    by: ['editor'],
    guards: [],
  },
  comment: {
    label: 'Comment',
    from: ['inReview'],
    to: 'same',
    by: ['medicalReviewer'],
    remark: true,
    guards: ['reviewOpen', 'contentAsSeen', 'commentWritten'],
  },
  resolveComment: {
    label: 'Resolve a comment',
    from: ['inReview', 'changesRequested', 'approved'],
    to: 'same',
    by: ['medicalReviewer'],
    remark: true,
    guards: ['commentIsTheirs'],
  },
  requestChanges: {
    label: 'Send back',
    from: ['inReview'],
    to: 'changesRequested',
    by: ['medicalReviewer'],
    guards: ['reviewOpen', 'commentGiven'],
  },
  decline: {
    label: 'Decline',
    from: ['inReview'],
    to: 'same',
    by: ['medicalReviewer'],
    guards: ['reviewOpen', 'assignedToActor', 'declineReasonGiven'],
  },
  sign: {
    label: 'Sign',
    from: ['inReview'],
    to: { either: ['inReview', 'approved'], rule: 'approved once the policy is met' },
    by: ['medicalReviewer'],
    guards: [
      'reviewOpen',
      'notContributor',
      'actorEligible',
      'notSignedYet',
      'contentAsSeen',
      'contentUnchanged',
      'sectionsOpened',
      'nextReviewDateValid',
      'passwordConfirmed',
    ],
  },
  revokeSignature: {
    label: 'Revoke my signature',
    from: ['inReview', 'approved'],
    to: 'inReview',
    by: ['medicalReviewer'],
    guards: ['reviewOpen', 'signedByActor', 'reasonGiven'],
  },
  reopenReview: {
    label: 'Reopen the review',
    from: ['approved'],
    to: 'inReview',
    by: ['editor', 'publisher'],
    guards: ['reviewOpen'],
  },
  publish: {
    label: 'Publish',
    from: ['approved'],
    to: 'published',
    live: 'live',
    by: ['publisher'],
    guards: ['reviewOpen', 'contentAsSeen', 'contentUnchanged', 'slugFree', 'hardChecksPass', 'signaturesMeetPolicy'],
  },
  withdraw: {
    label: 'Withdraw',
    from: states,
    to: { either: states, rule: 'published, in review and approved become draft; else as it was' },
    live: 'withdrawn',
    by: ['publisher', 'medicalReviewer', 'admin'],
    unconditional: true,
    guards: ['isOrWasLive', 'withdrawalComplete'],
  },
  archive: {
    label: 'Archive',
    from: ['draft', 'changesRequested'],
    to: 'archived',
    by: ['editor', 'admin'],
    guards: ['isNotLive'],
  },
  reopen: {
    label: 'Reopen',
    from: ['archived'],
    to: 'draft',
    by: ['editor', 'admin'],
    guards: [],
  },
} as const satisfies Record<string, Transition>

export type TransitionName = keyof typeof transitions
export const transitionNames = Object.keys(transitions) as TransitionName[]

export function transitionNamed(name: TransitionName): Transition {
  return transitions[name]
}

/** What happens by itself, when the working copy or something it pulls in changes. For the diagram and the hooks. */
export const automaticTransitions = {
  edit: {
    label: 'Edit',
    allowedIn: ['draft', 'changesRequested', 'approved', 'published'],
    rule: 'approved and published become draft if the signed content differs; a draft that equals the live publication again becomes published',
  },
  dependencyChanged: {
    label: 'Something the page pulls in changed',
    from: ['inReview', 'approved'],
    to: 'draft',
  },
} as const satisfies Record<
  string,
  { label: string; allowedIn?: readonly State[]; from?: readonly State[]; to?: State; rule?: string }
>
