import type { CollectionBeforeChangeHook } from 'payload'

/** Deactivation signs a person out everywhere, so that a later reactivation does not bring an old session back. */
export const endSessionsOfInactive: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'update' && data.active === false ? { ...data, sessions: [] } : data
