/** Said in many places. */
export const general = {
  cancel: 'Cancel',
  close: 'Close',
  tryAgain: 'Try again',
  working: 'Working …',
  loading: 'Loading …',
  optional: '(optional)',
  choose: 'Choose',
  unreachable: 'The server could not be reached.',
}
