/** Said in many places. */
export const general = {
  cancel: 'Cancel',
  close: 'Close',
  tryAgain: 'Try again',
  working: 'Working …',
  cannotShow: 'This cannot be shown',
  newThing: 'New {{thing}}',
  untitledThing: '{{thing}} without a title',
  language: 'Language',
  webAddress: 'Web address',
  dayForm: 'YYYY-MM-DD.',
}

/** Names for parts of Payload's screens that have none. */
export const stock = {
  previousPage: 'Previous page',
  nextPage: 'Next page',
  copyOrPaste: 'Copy or paste all of them',
  row: 'Actions for this row',
  move: 'Move',
  more: 'Document menu',
  clear: 'Clear',
  choices: 'Show the choices',
  format: 'Format',
  edit: 'Edit',
  remove: 'Remove',
  head: 'Title and tabs',
}

/** Where a session ended while somebody was at work. */
export const signInAgain = {
  title: 'Sign in again',
  password: 'Password of {{email}}',
  button: 'Sign in',
  ended: 'Your session has ended, and nothing was done. Sign in again here: what you typed stays.',
  again: 'You are signed in again. Now do it once more.',
  noAnswer: 'The server cannot be reached. Try again in a moment.',
  otherTab: 'Sign in in another tab, then try again here',
}
