import type { TransitionName } from '../domain/workflow/transitions'
import type { Action } from './act'
import { archive } from './archive'
import { assign } from './assign'
import { comment } from './comment'
import { decline } from './decline'
import { publish } from './publish'
import { reopen } from './reopen'
import { reopenReview } from './reopenReview'
import { requestChanges } from './requestChanges'
import { resolveComment } from './resolveComment'
import { revokeSignature } from './revokeSignature'
import { sign } from './sign'
import { submitForReview } from './submitForReview'
import { takeBack } from './takeBack'
import { withdraw } from './withdraw'

/** One action per row of the workflow table; a row without one does not compile. */
export const actions: Record<TransitionName, Action> = {
  submitForReview,
  assign,
  takeBack,
  comment,
  resolveComment,
  requestChanges,
  decline,
  sign,
  revokeSignature,
  reopenReview,
  publish,
  withdraw,
  archive,
  reopen,
}
