/** Stored evidence that does not hold together: nothing of it is served. `reason` is for the log, never for readers. */
export class EvidenceBroken extends Error {
  override name = 'EvidenceBroken'
  readonly reason: string
  readonly row: string

  constructor(row: string, reason: string) {
    super(`${row}: ${reason}`)
    this.row = row
    this.reason = reason
  }
}
