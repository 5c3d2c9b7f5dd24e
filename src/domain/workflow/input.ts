/** What a person gives with an action. Each guard asks for what its transition needs; types are checked at the door. */
export interface ActionInput {
  contentHash?: string | null
  /** comment, requestChanges */
  comments?: { section: string | null; body: string }[]
  /** resolveComment: its id, and whether it is settled or open again */
  comment?: string
  resolved?: boolean
  /** assign: user id */
  user?: string
  /** decline */
  why?: string
  /** decline, revokeSignature, withdraw */
  reason?: string
  /** sign */
  sectionsOpened?: string[]
  nextReviewBy?: string | null
  /** sign: set by the server after it has asked for the password. */
  authentication?: { method: 'password'; at: string } | null
  /** submitForReview: `YYYY-MM-DD` by which the round should be done. */
  reviewBy?: string | null
  /** withdraw */
  kind?: string
  notice?: string
  successor?: string | null
  /** withdraw: set by the server when `successor` is live. */
  resolvedSuccessor?: { article: string; locale: string; slug: string } | null
}
