/** Everything somebody can try to do in a story, as data, and the sentence that tells it. */
import { actors, everybody, type Who } from './people'
import { pageName, papers, titles, type Words } from './world'

type Index = 0 | 1
export type Verb =
  | 'submitForReview'
  | 'assign'
  | 'takeBack'
  | 'requestChanges'
  | 'decline'
  | 'sign'
  | 'revokeSignature'
  | 'reopenReview'
  | 'publish'
  | 'withdraw'
  | 'archive'
  | 'reopen'

export const kinds = ['withdrawn', 'gone', 'moved', 'replaced', 'recalled'] as const
export const whys = ['field', 'time', 'conflict'] as const

export type Deed =
  | { does: 'edit'; page: Index; by: Who; words: Words }
  | { does: 'changePaper'; by: Who; paper: string }
  | { does: 'changePolicy'; by: Who; tier: 2 | 3; signatures: number }
  | { does: 'switchAccount'; by: Who; whose: Who; active: boolean }
  | { does: 'submitForReview'; page: Index; by: Who }
  | { does: 'assign'; page: Index; by: Who; whom: Who }
  | { does: 'takeBack'; page: Index; by: Who }
  | { does: 'requestChanges'; page: Index; by: Who; says: string }
  | { does: 'decline'; page: Index; by: Who; why: (typeof whys)[number] }
  | { does: 'sign'; page: Index; by: Who; opened: boolean; sawThis: boolean; password: boolean }
  | { does: 'revokeSignature'; page: Index; by: Who; says: string }
  | { does: 'reopenReview'; page: Index; by: Who; late: boolean }
  | { does: 'publish'; page: Index; by: Who; sawThis: boolean; late: boolean }
  | { does: 'withdraw'; page: Index; by: Who; kind: (typeof kinds)[number]; notice: string; late: boolean }
  | { does: 'archive'; page: Index; by: Who }
  | { does: 'reopen'; page: Index; by: Who }

const reviewers = ['neurologist', 'cardiologist', 'writingReviewer', 'editorsOtherAccount', 'lapsed'] as const
/** Accounts that an admin switches off and on. */
const switched = ['neurologist', 'cardiologist', 'writingReviewer', 'publisher'] as const

const yesAndNo = [true, false]
const pages: Index[] = [0, 1]

function ofPage(page: Index, by: Who): Deed[] {
  const one = { page, by }
  return [
    ...titles.flatMap((title) =>
      (['own', 'shared'] as const).map((slug): Deed => ({ does: 'edit', ...one, words: { title, slug } })),
    ),
    { does: 'submitForReview', ...one },
    ...reviewers.map((whom): Deed => ({ does: 'assign', ...one, whom })),
    { does: 'takeBack', ...one },
    ...['The source is missing.', ''].map((says): Deed => ({ does: 'requestChanges', ...one, says })),
    ...whys.map((why): Deed => ({ does: 'decline', ...one, why })),
    { does: 'sign', ...one, opened: true, sawThis: true, password: true },
    { does: 'sign', ...one, opened: false, sawThis: true, password: true },
    { does: 'sign', ...one, opened: true, sawThis: false, password: true },
    { does: 'sign', ...one, opened: true, sawThis: true, password: false },
    ...['A mistake.', ' '].map((says): Deed => ({ does: 'revokeSignature', ...one, says })),
    ...yesAndNo.map((late): Deed => ({ does: 'reopenReview', ...one, late: !late })),
    { does: 'publish', ...one, sawThis: true, late: false },
    { does: 'publish', ...one, sawThis: false, late: false },
    { does: 'publish', ...one, sawThis: true, late: true },
    ...kinds.map((kind): Deed => ({ does: 'withdraw', ...one, kind, notice: 'Being revised.', late: true })),
    { does: 'withdraw', ...one, kind: 'recalled', notice: ' ', late: false },
    { does: 'archive', ...one },
    { does: 'reopen', ...one },
  ]
}

/** All of it, in an order that puts the simple first: a story that fails is shrunk towards it. */
export const everyDeed: readonly Deed[] = [
  ...pages.flatMap((page) => everybody.flatMap((by) => ofPage(page, by))),
  ...everybody.flatMap((by) => papers.map((paper): Deed => ({ does: 'changePaper', by, paper }))),
  ...everybody.flatMap((by) =>
    ([2, 3] as const).flatMap((tier) =>
      [1, 2].map((signatures): Deed => ({ does: 'changePolicy', by, tier, signatures })),
    ),
  ),
  ...everybody.flatMap((by) =>
    switched.flatMap((whose) => yesAndNo.map((active): Deed => ({ does: 'switchAccount', by, whose, active }))),
  ),
]

/** What happened, as one would tell it. */
export function tell(deed: Deed): string {
  const who = actors[deed.by].name
  switch (deed.does) {
    case 'changePaper':
      return `${who} makes the cited paper’s title “${deed.paper}”`
    case 'changePolicy':
      return `${who} sets the policy of tier ${deed.tier} to ${deed.signatures} signature(s)`
    case 'switchAccount':
      return `${who} switches the account of ${actors[deed.whose].name.split(',')[0] ?? ''} ${deed.active ? 'on' : 'off'}`
    default:
      return `${who} ${sayOfPage(deed, pageName(deed.page))}`
  }
}

function sayOfPage(deed: Extract<Deed, { page: Index }>, page: string): string {
  const late = 'late' in deed && deed.late ? ' (having seen an older revision)' : ''
  switch (deed.does) {
    case 'edit':
      return `edits ${page}: “${deed.words.title}”, at its ${deed.words.slug} address`
    case 'submitForReview':
      return `submits ${page} for review`
    case 'assign':
      return `assigns ${actors[deed.whom].name.split(',')[0] ?? ''} to ${page}`
    case 'takeBack':
      return `takes ${page} back`
    case 'requestChanges':
      return `sends ${page} back ${deed.says ? 'with a comment' : 'without a comment'}`
    case 'decline':
      return `declines ${page} (${deed.why})`
    case 'sign':
      return `signs ${page}${deed.opened ? '' : ' without opening a section'}${deed.sawThis ? '' : ' having seen other words'}${deed.password ? '' : ' without the password'}`
    case 'revokeSignature':
      return `revokes the signature on ${page}${deed.says.trim() ? '' : ' without a reason'}`
    case 'reopenReview':
      return `reopens the review of ${page}${late}`
    case 'publish':
      return `publishes ${page}${deed.sawThis ? '' : ' having seen other words'}${late}`
    case 'withdraw':
      return `withdraws ${page} as ${deed.kind}${deed.notice.trim() ? '' : ' without a notice'}${late}`
    case 'archive':
      return `archives ${page}`
    case 'reopen':
      return `reopens ${page}`
  }
}
