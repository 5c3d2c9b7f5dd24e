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
    signedOut: 'Your session has ended. Sign in again here, and what you typed is saved.',
    signIn: 'Sign in and save',
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
  whoElse: {
    lately: 'Since then it was worked on by {{names}}.',
    ever: 'Others who have written in it: {{names}}.',
  },
  kept: {
    title: 'You typed something here that is not saved',
    what: 'It is from {{when}}, when your session ended or the page was left before it could be saved. It is kept in this browser tab only.',
    moved:
      'The page has changed since: you typed it into revision {{before}}, and the page is at revision {{now}} now.',
    movedUnknown: 'The page may have changed since.',
    words: 'What you typed',
    store: 'Save it now',
    over: 'Save mine over it',
    throwAway: 'Throw it away',
    throwAwayNow: 'Really throw it away',
    offline: 'The server cannot be reached. Try again in a moment; it is still kept.',
    signedOut: 'Your session has ended. Load the page again and sign in; it is still kept.',
    stale:
      'The article was saved since then, by you or by somebody else. What was saved is in the form below. Copy your text, or save it over that: what is there now stays in the history.',
    frozen: 'The article cannot be edited now: it was submitted or archived. Copy your text; it is still kept.',
  },
}
