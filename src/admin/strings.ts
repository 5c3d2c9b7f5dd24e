import type { ArticleSection } from '../domain/content/article'
import type { DeclineReason, ReviewRecord } from '../domain/workflow/facts'
import type { Mender } from '../domain/workflow/reasons'
import type { LiveState, State } from '../domain/workflow/states'
import type { TransitionName } from '../domain/workflow/transitions'
import type { WithdrawalKind } from '../domain/records/edition'

const stateNames: Record<State, string> = {
  draft: 'Draft',
  inReview: 'In review',
  changesRequested: 'Sent back',
  approved: 'Approved',
  published: 'Published',
  archived: 'Archived',
}

const liveNames: Record<LiveState, string> = {
  never: 'Never live',
  live: 'Live',
  withdrawn: 'Withdrawn',
}

const outcomes: Record<NonNullable<ReviewRecord['outcome']>, string> = {
  takenBack: 'Ended: taken back',
  changesRequested: 'Ended: sent back',
  published: 'Ended: published',
  dependencyChanged: 'Ended: something the page pulls in changed',
  edited: 'Ended: the page was edited',
  withdrawn: 'Ended: the page was withdrawn',
}

const declineWhys: Record<DeclineReason, string> = {
  field: 'Not my field',
  time: 'No time',
  conflict: 'Conflict of interest',
}

const sectionNames: Record<ArticleSection['blockType'], string> = {
  questionSection: 'Question and answer',
  medicationList: 'List of medications',
  careTeam: 'Care team',
  prognosis: 'Prognosis',
  getHelp: 'When to get help',
  community: 'Community',
  disclaimer: 'Disclaimer',
}

const withdrawalKindNames: Record<WithdrawalKind, string> = {
  withdrawn: 'Withdrawn, for now',
  gone: 'Gone for good',
  moved: 'Moved to another article',
  replaced: 'Replaced by another article',
  recalled: 'Recalled, because it was wrong',
}

const menders: Record<Mender, string | null> = {
  editor: 'An editor can mend this.',
  medicalReviewer: 'A medical reviewer can mend this.',
  publisher: 'A publisher can mend this.',
  admin: 'An admin can mend this.',
  you: 'You can mend this.',
  somebodyElse: 'Somebody else has to do it.',
  nobody: null,
}

/** One sentence per action: what pressing the button does. */
const consequences: Record<TransitionName, string> = {
  submitForReview:
    'Freezes the page as it is now and asks medical reviewers to read it. It cannot be edited meanwhile.',
  assign: 'Puts this review on the desk of one reviewer.',
  takeBack: 'Ends the review, so that the page can be edited again. Signatures given in it no longer count.',
  requestChanges: 'Ends the review and sends the page back to its editors with your comments.',
  decline:
    'Takes this review off your desk. A signature of yours in it is revoked; after a conflict you cannot sign it.',
  sign: 'Your signature covers the whole page, exactly as frozen in this review.',
  revokeSignature: 'Takes your signature out of this review.',
  reopenReview: 'Goes back to collecting signatures on the same words. Signatures already given stay.',
  publish: 'Makes the signed page live. Readers see it at once.',
  withdraw: 'Takes the page away from readers at once. They see your notice instead.',
  archive: 'Puts the article away. It can be reopened later.',
  reopen: 'Takes the article out of the archive, as a draft.',
}

const done: Record<TransitionName, string> = {
  submitForReview: 'Submitted for review.',
  assign: 'Reviewer assigned.',
  takeBack: 'Taken back.',
  requestChanges: 'Sent back.',
  decline: 'Declined.',
  sign: 'Signed.',
  revokeSignature: 'Signature revoked.',
  reopenReview: 'Review reopened.',
  publish: 'Published. The page is live.',
  withdraw: 'Withdrawn.',
  archive: 'Archived.',
  reopen: 'Reopened.',
}

/** Every word of the house's own parts of the admin. */
export const strings = {
  stateNames,
  liveNames,
  outcomes,
  declineWhys,
  sectionNames,
  withdrawalKindNames,
  menders,
  consequences,
  done,
  panel: {
    title: 'Workflow',
    loading: 'Asking where this article stands …',
    unsaved: 'Save this article first. Then you see here where it stands and what you can do with it.',
    failed: 'Where this article stands could not be loaded.',
    unreachable: 'The server could not be reached.',
    tryAgain: 'Try again',
    savesFirst: 'Your latest changes are not saved yet. Submitting waits for them.',
    lockedInReview: 'The page is frozen while it is in review: changes are refused. Take it back to edit it.',
    behind: 'Something this page pulls in has changed since it was published. Readers still see the older words.',
    unreadable: 'The content cannot be read',
  },
  summary: {
    state: 'State',
    live: 'Readers get',
    page: 'live page',
    edition: (number: number) => `edition ${number}`,
    tier: 'Tier',
    noTier: 'not known yet',
    tierNames: { 1: '1, the strictest', 2: '2', 3: '3' },
    revision: 'Revision',
    nextReviewDue: 'Next review due',
    contributors: 'Contributors since the last publication',
    noContributors: 'nobody',
  },
  review: {
    title: (round: number) => `Review, round ${round}`,
    submitted: 'Submitted',
    reviewBy: 'Due',
    reaffirmation: 'The content equals the live page: this review renews its dates.',
    open: 'Open',
    ended: 'Ended',
    policy: (signatures: number, specialists: number) =>
      `Asks for ${signatures} medical ${signatures === 1 ? 'signature' : 'signatures'}` +
      (specialists > 0 ? `, ${specialists} of them by a specialist.` : '.'),
    assignees: 'Assigned to',
    signatures: 'Signatures',
    noSignatures: 'None yet.',
    specialist: 'specialist',
    revoked: (when: string) => `revoked ${when}`,
    comments: 'Comments',
    wholePage: 'Whole page',
    declined: (name: string, why: string) => `${name} declined: ${why}.`,
    contentHash: 'Fingerprint',
  },
  findings: {
    title: 'Content checks',
    hard: 'Must be mended',
    soft: 'Worth a look',
    show: 'Show',
    showWhere: (where: string) => `Show ${where} in the form`,
  },
  actions: {
    title: 'What you can do',
    nothing: 'Nothing, as things stand.',
    notNow: (count: number) => `Not now (${count})`,
    checksFail: (count: number) =>
      count === 1
        ? 'One content check must be mended, see below.'
        : `${count} content checks must be mended, see below.`,
    refused: 'This was refused:',
    unreachable: 'The server could not be reached. Nothing is known to have changed.',
    working: 'Working …',
    cancel: 'Cancel',
  },
  forms: {
    optional: '(optional)',
    reviewBy: 'Review wanted by',
    reviewer: 'Reviewer',
    chooseReviewer: 'Choose a reviewer',
    noCandidates: 'Nobody can sign this page now.',
    specialist: (name: string) => `${name} (specialist)`,
    why: 'Why',
    choose: 'Choose',
    reason: 'Reason',
    reasonHint: 'For the record. Staff see it.',
    notice: 'Notice to readers',
    noticeHint: 'Everybody who opens the page sees it.',
    kind: 'What happened',
    successor: 'Article that takes its place',
    successorSearch: 'Find a live article by its title',
    successorNone: 'No live article in this language with such a title.',
  },
  shortcut: {
    label: 'Workflow',
  },
} as const
