/** The article's form: whether what is typed is stored. */
export const form = {
  save: {
    saved: 'Saved',
    savedAt: 'Saved at {{time}}',
    unsaved: 'Not saved yet',
    saving: 'Saving …',
    failed: 'Not saved',
    now: 'Save now',
    whatToDo: 'What to do',
  },
  notSaved: {
    title: 'Your latest changes are not saved',
    kept: 'Everything you typed is still in the form. Keep this page open.',
    offline: 'The server cannot be reached. It is tried again by itself every few seconds.',
    signedOut: 'Your session has ended. Sign in again in another tab, then come back here and try again.',
    signIn: 'Sign in in another tab',
    stale:
      'Somebody else has saved this article since you opened it. Nothing of theirs was overwritten, and nothing of yours is lost.',
    seeTheirs: 'See what they saved, in another tab',
    overwrite: 'Save mine over theirs',
    overwriteWhy: 'Their version stays in the history and can be restored from there.',
    takeTheirs: 'Drop mine and load theirs',
    frozen:
      'The article was submitted or archived meanwhile and cannot be edited now. Copy what you typed, then load the page again: it says who has it and how to take it back.',
    refused: 'The server did not take it: {{message}}',
    copy: 'Copy my text',
    copied: 'Copied.',
  },
}
