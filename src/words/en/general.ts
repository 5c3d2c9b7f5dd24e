/** Said in many places. */
export const general = {
  cancel: 'Cancel',
  close: 'Close',
  tryAgain: 'Try again',
  working: 'Working …',
}
