import type { TextField } from 'payload'

/** Text id of a person-written collection; the value comes from hooks/keepServerIds, so no form carries one. */
export const idField: TextField = { name: 'id', type: 'text', admin: { hidden: true } }

/** Id of a system-written row: the action that writes it says which. */
export const recordIdField: TextField = { name: 'id', type: 'text', admin: { readOnly: true } }
