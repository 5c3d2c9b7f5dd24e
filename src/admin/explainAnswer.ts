import type { Finding } from '../domain/checks/finding'
import type { Tier } from '../domain/content/article'
import type { ProjectedCitation } from '../domain/content/projection'
import type { PolicyTerms } from '../domain/policy/reviewPolicy'
import type { ReviewComment, ReviewRecord } from '../domain/workflow/facts'
import type { Reason } from '../domain/workflow/reasons'
import type { LiveState, State } from '../domain/workflow/states'
import type { TransitionName } from '../domain/workflow/transitions'
import type { Place, Turn } from '../domain/workflow/turn'

export interface ExplainedAction {
  verb: TransitionName
  allowed: boolean
  reasons: Reason[]
  place: Place
}

/** What readers would get by publishing now. */
export interface NextEdition {
  number: number
  change: 'first' | 'content' | 'reaffirmation'
  slug: string
  signers: string[]
  /** `YYYY-MM-DD`. */
  nextReviewDue: string
  replaces: { number: number; publishedAt: string } | null
}

export interface ShownSignature {
  id: string
  user: string
  printedName: string
  credentials: string
  specialist: boolean
  /** ISO instant, as all times here. */
  signedAt: string
  revokedAt: string | null
}

export interface ShownComment extends ReviewComment {
  /** Of its section; `null` for the whole page and for what is no section any more. */
  heading: string | null
  /** Its path in the form; `null` for the same, and for what has no field of its own. */
  field: string | null
  /** Whether this person may settle it or open it again. */
  settleable: boolean
}

export interface ShownReview extends Pick<
  ReviewRecord,
  'id' | 'round' | 'state' | 'outcome' | 'submittedAt' | 'reviewBy' | 'reaffirmation' | 'assignees' | 'declined'
> {
  policy: PolicyTerms
  comments: ShownComment[]
  signatures: ShownSignature[]
}

export interface SnapshotPart {
  anchor: string
  heading: string
  /** Written by our own renderer, everything escaped; empty where the section is counted when served. */
  html: string
}

/**
 * What `GET /api/articles/:id/explain` answers. Restated here since the browser's part imports nothing of the CMS;
 * tests/browser/workflowPanel.test.ts does not compile when the two drift apart.
 */
export interface ExplainAnswer {
  article: string
  workflow: {
    state: State
    live: LiveState
    revision: number
    tier: Tier | null
    locale: string
    title: string
    slug: string | null
    editionNumber: number
    nextReviewDue: string | null
    contributors: { user: string; name: string; at: string }[]
    /** Live, and what it pulls in reads differently since. */
    behind: boolean
  }
  /** Of the snapshot under review or approved. */
  contentHash: string | null
  findings: Finding[]
  /** Why the stored content cannot be read, if it cannot. */
  unreadable: string | null
  review: ShownReview | null
  turn: Turn
  actions: ExplainedAction[]
  /** `null` where publishing is barred. */
  nextEdition: NextEdition | null
  /** Who could sign the page now. */
  candidates: { user: string; name: string; specialist: boolean }[]
  /** Of the snapshot, all; the summary first, as `tldr`. */
  sections: SnapshotPart[]
  sectionsToOpen: SnapshotPart[]
  sources: ProjectedCitation[]
  seo: { title: string; description: string } | null
  statement: { version: number; text: string }
}
