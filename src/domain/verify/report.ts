/** What `verify` found. Codes are stable: scripts may ask for them. */
export type ProblemCode =
  /** Does not parse, is not the canonical text of what it says, or is of a format this version does not know. */
  | 'record-unreadable'
  | 'hash-mismatch'
  /** No known key made this JWS over this record. */
  | 'jws-invalid'
  | 'column-mismatch'
  | 'duplicate'
  | 'snapshot-missing'
  | 'review-missing'
  | 'signature-missing'
  | 'edition-missing'
  | 'number-gap'
  | 'seq-gap'
  | 'previous-mismatch'
  | 'chain-gap'
  | 'head-mismatch'
  | 'policy-not-met'
  | 'signature-not-valid'
  /** A row without the audit event that should tell of it. */
  | 'event-missing'
  /** An audit event that tells of a row otherwise, or twice. */
  | 'event-mismatch'
  | 'pointer-missing'
  | 'pointer-behind'
  | 'workflow-missing'
  | 'workflow-mismatch'
  | 'checkpoint-gap'
  | 'checkpoint-head-missing'
  | 'file-missing'
  | 'file-line-unreadable'
  | 'file-line-unknown'
  | 'rows-unread'

export interface Problem {
  code: ProblemCode
  /** Table or collection, `file` for the file outside the database. */
  kind: string
  id: string
  message: string
}

export interface VerifyReport {
  ok: boolean
  counted: Record<string, number>
  /** In the order found; the first names the first broken row. At most `problemLimit`. */
  problems: Problem[]
  /** How many more there were. */
  more: number
}

export const problemLimit = 1000

/** Takes a problem down. */
export type Say = (code: ProblemCode, kind: string, id: string, message: string) => void
