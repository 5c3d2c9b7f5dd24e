/** What a server process under load tells of what it does: one JSON line each, written before anything else happens. */
import { writeSync } from 'node:fs'

export type Verb = 'edit' | 'submitForReview' | 'takeBack' | 'requestChanges' | 'sign' | 'publish' | 'withdraw'

/**
 * `try` is written before an action, `ack` once it has answered: from then on it must never be lost. `refused` is what
 * the rules of the house say, `failed` what the product answers where its database does not do what it should; `why` is
 * the error behind that, which no client sees.
 */
export type Line =
  | { says: 'ready' }
  | { says: 'try'; n: string; verb: Verb; article: string }
  | { says: 'ack'; n: string; verb: Verb; article: string; done: Done }
  | { says: 'refused'; n: string; code: string }
  | { says: 'failed'; n: string; code: string; status: number; title: string | null; why: string }

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
