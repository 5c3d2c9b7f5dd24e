/** What actions write and nobody edits: what each kind of row is called, and its columns. */
export const records = {
  workflow: {
    singular: 'Workflow record',
    plural: 'Workflow records',
    description: 'One row per article: where it stands. Changed by actions only.',
    ownHash: 'Own hash',
    publishedOwnHash: 'Published own hash',
    publishedProjectionHash: 'Published projection hash',
    publishedContributors: 'Published contributors',
    editionNumber: 'Edition number',
    editionHash: 'Edition hash',
    lastPublishedAt: 'Last published at',
    nextReviewDue: 'Next review due',
    reviewBy: 'Review by',
    auditIndex: 'Audit index',
    auditHash: 'Audit hash',
    startedAt: 'Started at',
  },
  reviews: {
    singular: 'Review',
    plural: 'Reviews',
    description: 'Rounds of review: the policy as it was at submit, who was asked, what came of it.',
    submittedBy: 'Submitted by',
    submittedAt: 'Submitted at',
    reviewBy: 'Review by',
  },
  signatures: {
    singular: 'Signature',
    plural: 'Signatures',
    description:
      'This person, this meaning, these words, this moment. Never changed: a revocation is a row of its own.',
  },
  snapshots: {
    singular: 'Snapshot',
    plural: 'Snapshots',
    description: 'Frozen pages that reviewers read and sign, under their content hash. Never changed.',
    projectionHash: 'Projection hash',
  },
  editions: {
    singular: 'Edition',
    plural: 'Editions',
    description: 'The publication log, which is all that readers are served from. Never changed.',
  },
  live: {
    singular: 'Live page',
    plural: 'Live pages',
    description: 'Which edition an address leads to. Can be made again from the editions.',
    currentSlug: 'Current slug',
  },
  heads: {
    singular: 'Head',
    plural: 'Heads',
    description: 'Where each chain of records ends.',
  },
  auditEvents: {
    singular: 'Audit event',
    plural: 'Audit events',
    description: 'Who did what to what, and when; each event holds the hash of the one before. Never changed.',
  },
  checkpoints: {
    singular: 'Checkpoint',
    plural: 'Checkpoints',
    description: 'Signed lists of where all chains ended at a moment, so that a missing row shows. Never changed.',
  },
  seq: 'Place in the log',
  jws: 'JWS',
}
