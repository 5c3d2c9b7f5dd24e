import type { TransitionName } from '../domain/workflow/transitions'

/** The steps on the way from a draft to a live page: shown first, and as the main button. */
export function isForward(verb: TransitionName): boolean {
  return verb === 'submitForReview' || verb === 'sign' || verb === 'publish'
}
