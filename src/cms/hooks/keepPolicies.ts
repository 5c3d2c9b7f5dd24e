import type { CollectionBeforeDeleteHook } from 'payload'

import { slugs } from '../slugs'
import { refuse } from './refuse'

/** A tier without its policy could neither be reviewed nor published, and made anew it could ask for less. */
export const keepPolicies: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuse(req, {
    status: 409,
    code: 'policy-stays',
    message: 'The review policy of a tier is changed, never deleted.',
    kind: slugs.reviewPolicies,
    id: String(id),
    attempt: 'delete',
  })
