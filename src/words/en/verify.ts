/** The verification: its screen and what to do about what it finds. */
export const verify = {
  title: 'Verification',
  link: 'Verification',
  intro:
    'Recomputes every hash, signature, chain and pointer of this studio, and compares them with each other and with the checkpoint file outside the database. It only reads, and work goes on meanwhile.',
  cannotSee:
    'It cannot see records that were removed together with every checkpoint that names them, in the database and in the file. Keep a copy of the file where nobody with access to the database can write.',
  adminsOnly:
    'Only an admin can run the verification, because it reads the whole database. The History tab of an article verifies its signatures and editions for everybody.',
  start: 'Verify everything',
  again: 'Verify again',
  stop: 'Stop',
  running: 'Verifying',
  starting: 'Counting the records …',
  progress: '{{done}} of {{total}} records read',
  foundSoFar_one: '{{count}} finding so far',
  foundSoFar_other: '{{count}} findings so far',
  clean: 'Everything holds',
  cleanMore:
    'Every record is as it was written and signed, and none is missing as far as the checkpoints show. Ended {{when}}.',
  counted: 'What was read',
  broken_one: 'Not everything holds: {{count}} finding',
  broken_other: 'Not everything holds: {{count}} findings',
  brokenMore:
    'The first finding is the first broken record; later ones may follow from it. The content API serves no edition that does not verify. Change nothing by hand. Ended {{when}}.',
  more: 'Findings beyond the first {{shown}} are counted and not listed. On the server, npm run verify -- --json lists up to a thousand.',
  unfinished: 'The verification did not finish',
  unfinishedMore:
    '{{done}} of {{total}} records were read. Nothing is known of the rest, so this is no result. Run it again to have one.',
  unfinishedAtOnce: 'No record was read, so nothing is known.',
  why: {
    stopped: 'You stopped it.',
    lost: 'The connection to the studio was lost.',
    signedOut: 'Your session has ended. Sign in again in another tab, then try again.',
  },
  findings: 'Findings by record',
  findingsSoFar: 'Found before it ended',
  whatToDo: 'What to do',
  open: 'Open the record',
  openArticle: 'Open the article’s history',
  advice: {
    altered:
      'Somebody or something changed this record outside the studio. Keep the database as it is, find out who could write to it, and take the record from a backup that verifies.',
    missing:
      'A record is gone that others name. Keep the database as it is, find out who could delete from it, and restore a backup that verifies.',
    unexplained:
      'No audit event tells of this. Treat it as put there by hand: find out who could write to the database, and restore a backup that verifies.',
    rule: 'This was published against the rules as they stand in its own records. Withdraw the page from its article, then find out how it came to be there.',
    pointer:
      'Readers are pointed to something else than the newest edition. Withdraw the page from its article if readers could be harmed, and restore a backup that verifies.',
    olderCopy:
      'The checkpoint file knows more than the database: an older copy of the database was restored, or records were cut off. If nobody restored a backup, somebody removed records.',
    file: 'Restore the checkpoint file from its own copy. Without it, an older copy of the database would not show.',
    unread: 'Rows could not be read in order. Run the verification again; if it stays, restore a backup that verifies.',
  },
  kinds: {
    workflow: 'Workflow record',
    snapshots: 'Snapshot',
    reviews: 'Review',
    signatures: 'Signature',
    editions: 'Edition',
    live: 'Pointer to what is live',
    heads: 'Chain head',
    'audit-events': 'Audit event',
    checkpoints: 'Checkpoint',
    file: 'Checkpoint file',
    stream: 'Audit stream',
    other: 'Table {{kind}}',
    line: 'line {{id}}',
  },
  countedKinds: {
    workflow: 'Articles',
    snapshots: 'Snapshots',
    reviews: 'Reviews',
    signatures: 'Signatures and revocations',
    editions: 'Editions',
    live: 'Pointers to what is live',
    heads: 'Chain heads',
    events: 'Audit events',
    checkpoints: 'Checkpoints',
    streams: 'Audit streams',
    lines: 'Lines of the checkpoint file',
  },
}
