/** Where the working copy stands. */
export const states = ['draft', 'inReview', 'changesRequested', 'approved', 'published', 'archived'] as const
export type State = (typeof states)[number]

/** What readers get. */
export const liveStates = ['never', 'live', 'withdrawn'] as const
export type LiveState = (typeof liveStates)[number]
