import type { RelationshipFieldSingleValidation } from 'payload'

/**
 * That a reference has the form of one. Whether it leads anywhere is asked once for each that is new
 * (hooks/refuseUnknownReferences.ts): in rich text Payload would look each of them up again at every save.
 */
export const validateReference: RelationshipFieldSingleValidation = (value) =>
  value === undefined || value === null || typeof value === 'string' || 'This is not the id of a document.'
