import type { CollectionBeforeValidateHook } from 'payload'

/**
 * The only way to make a user over REST without being signed in is Payload's first-register, open while there is none.
 * Whatever was sent, that account is an active admin and nothing else: it can then make the others.
 */
export const makeFirstUserAdmin: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  operation === 'create' && !req.user && req.payloadAPI !== 'local' ? { ...data, roles: ['admin'], active: true } : data
