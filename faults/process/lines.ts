/** What a server process under load tells of what it does: one JSON line each, written before anything else happens. */
import { writeSync } from 'node:fs'

export type Verb = 'edit' | 'submitForReview' | 'takeBack' | 'requestChanges' | 'sign' | 'publish' | 'withdraw'

/** `try` is written before an action, `ack` once it has answered: from then on it must never be lost. */
export type Line =
  | { says: 'ready' }
  | { says: 'try'; n: string; verb: Verb; article: string }
  | { says: 'ack'; n: string; verb: Verb; article: string; done: Done }
  | { says: 'refused'; n: string; code: string }
  | { says: 'failed'; n: string; name: string; message: string; code: string | null; retryable: boolean }

/** What an action answered with: enough to find it again. */
export interface Done {
  revision?: number
  /** Title that an edit stored. */
  title?: string
  signature?: string
  edition?: { id: string; seq: number; kind: 'publication' | 'withdrawal' }
}

/** The descriptor that the parent reads. What is written there before a SIGKILL arrives there. */
export const lineDescriptor = 3

export function tellLine(line: Line): void {
  writeSync(lineDescriptor, `${JSON.stringify(line)}\n`)
}
