import type { FieldHook } from 'payload'

import { normaliseCode } from '../../domain/identifiers/normaliseCode'

/** Codes are stored in one form, however they were pasted, so that equal codes are equal text. */
export const normaliseIdentifier: FieldHook = ({ value, siblingData }) =>
  typeof value === 'string' && typeof siblingData.system === 'string'
    ? normaliseCode(siblingData.system, value)
    : (value as unknown)
