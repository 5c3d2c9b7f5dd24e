/** Something a caller did that cannot be done, with a stable `code` for machines. Refusals of actions are values, not these. */
export class DomainError extends Error {
  override name = 'DomainError'
  readonly code: string
  readonly details: Record<string, unknown>

  constructor(code: string, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.code = code
    this.details = details
  }
}
