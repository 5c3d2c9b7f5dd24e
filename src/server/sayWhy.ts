/**
 * What a start that failed tells the person at the terminal: the sentence, and the stack only where it is not one that
 * was meant for people.
 */
export function sayWhy(error: unknown): string {
  if (!(error instanceof Error)) return `Countersign did not start: ${String(error)}`
  const meant = error.name === 'Error' || 'code' in error
  return `Countersign did not start.\n${meant ? error.message : (error.stack ?? error.message)}`
}
