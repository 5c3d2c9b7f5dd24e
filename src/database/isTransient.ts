/** Codes of MongoDB servers that are going away, stepping down or unreachable: nothing was stored, so asking again is safe. */
const serverIsAway = new Set([6, 7, 89, 91, 189, 9001, 10107, 11600, 11602, 13435, 13436])
/** WriteConflict and NoSuchTransaction, where the driver left the label away. */
const conflict = new Set([112, 251])

/** A socket that broke: the driver lets its error through as it is where a large message was still being written. */
const brokenSocket = new Set<unknown>(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'])

interface Shape {
  code?: unknown
  name?: unknown
  message?: unknown
  cause?: unknown
  originalError?: unknown
  hasErrorLabel?: (label: string) => boolean
}

/** Errors as Payload, drizzle and mongoose wrap them, outermost first; a chain longer than six is a loop. */
export function causesOf(error: unknown): Shape[] {
  const chain: Shape[] = []
  for (let at = error; at && typeof at === 'object' && chain.length < 6;) {
    const shape = at as Shape
    chain.push(shape)
    at = shape.cause ?? shape.originalError
  }
  return chain
}

/** Whether the same work, done again from the start, can succeed: a write conflict, a busy SQLite file, a lost primary. */
export function isTransient(error: unknown): boolean {
  const chain = causesOf(error)
  // the commit may have happened: doing the work again could do it twice
  if (chain.some((one) => one.name === 'CommitUnknown')) return false
  return chain.some(isConflict) || chain.some(isAway)
}

/** Whether the database server was away, rather than somebody else writing at the same moment. */
export function isServerAway(error: unknown): boolean {
  return causesOf(error).some(isAway)
}

/** Whether a file of SQLite can be read and stores nothing: a full disk, one that is read-only, one that fails. */
export function isNotStoring(error: unknown): boolean {
  return causesOf(error).some(({ code, message }) =>
    /SQLITE_(FULL|READONLY|IOERR|CANTOPEN)/.test(`${String(code)} ${String(message)}`),
  )
}

/** Whether nobody can know what became of what was being sent. */
export function isBrokenSocket(error: unknown): boolean {
  return causesOf(error).some(({ code }) => brokenSocket.has(code))
}

function isConflict(error: Shape): boolean {
  if (error.hasErrorLabel?.('TransientTransactionError') || error.hasErrorLabel?.('RetryableWriteError')) return true
  if (typeof error.code === 'number' && conflict.has(error.code)) return true
  return /SQLITE_BUSY|database is locked/.test(`${String(error.code)} ${String(error.message)}`)
}

function isAway(error: Shape): boolean {
  if (/^Mongo(Network|NetworkTimeout|PoolCleared|PoolClosed|ServerSelection)/.test(String(error.name))) return true
  return (typeof error.code === 'number' && serverIsAway.has(error.code)) || brokenSocket.has(error.code)
}
