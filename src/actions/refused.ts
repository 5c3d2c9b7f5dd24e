import { DomainError } from '../domain/errors'
import { refusalStatus, type Reason } from '../domain/workflow/reasons'
import type { TransitionName } from '../domain/workflow/transitions'

/** An action that may not happen. Nothing has changed; one audit event will say that it was asked for. */
export class Refused extends DomainError {
  override name = 'Refused'
  readonly reasons: readonly Reason[]
  readonly transition: TransitionName
  readonly article: string
  readonly user: string

  constructor(transition: TransitionName, article: string, user: string, reasons: readonly Reason[]) {
    super(reasons[0]?.code ?? 'wrong-role', reasons.map((one) => one.message).join(' ') || 'Refused.', { reasons })
    this.reasons = reasons
    this.transition = transition
    this.article = article
    this.user = user
  }

  get status(): 403 | 409 | 422 {
    return refusalStatus(this.reasons)
  }
}
