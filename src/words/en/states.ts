/** Where a working copy stands, and what readers get of it. */
export const states = {
  draft: 'Draft',
  inReview: 'In review',
  changesRequested: 'Sent back',
  approved: 'Approved',
  published: 'Published',
  archived: 'Archived',
}

export const live = {
  never: 'Never live',
  live: 'Live',
  withdrawn: 'Withdrawn',
}
