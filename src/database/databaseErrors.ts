import { APIError } from 'payload'

/** An error of this folder as the API may show it: the sentence, a stable `code` and nothing from inside. */
export class DatabaseRefusal extends APIError<{ code: string } & Record<string, unknown>> {
  constructor(code: string, message: string, status: number, details: Record<string, unknown> = {}) {
    super(message, status, { ...details, code }, true)
    this.name = 'DatabaseRefusal'
  }
}

/** The transaction of an action was rolled back while the action went on; nothing it does afterwards may be stored. */
export class TransactionClosed extends Error {
  override name = 'TransactionClosed'
}

/** The server did not say whether the commit happened. Only a look-up of the action's id can tell. */
export class CommitUnknown extends APIError<{ code: string }> {
  constructor(cause: unknown) {
    super(
      'The database did not confirm whether this was saved. Reload the page to see what is stored.',
      503,
      { code: 'commit-unknown' },
      true,
    )
    this.name = 'CommitUnknown'
    this.cause = cause
  }
}

/** SQLite did not store what it was asked to commit. */
export class CommitFailed extends APIError<{ code: string; cause: string }> {
  constructor(cause: unknown) {
    super(
      'The database could not store this. Nothing was changed.',
      503,
      { code: 'commit-failed', cause: cause instanceof Error ? cause.message : 'unknown' },
      true,
    )
    this.name = 'CommitFailed'
    this.cause = cause
  }
}

/** Every try of a transaction within its time limit met a conflict or a server that was away. `cause` is the last one. */
export class TransactionTimeout extends Error {
  override name = 'TransactionTimeout'
}

/** The database is not one that Countersign can run on; the message says what to do. */
export class UnsuitableDatabase extends Error {
  override name = 'UnsuitableDatabase'
}
