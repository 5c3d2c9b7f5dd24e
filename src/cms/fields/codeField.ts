import type { LabelFunction, TextField, TextFieldValidation } from 'payload'

import { normaliseCode } from '../../domain/identifiers/normaliseCode'
import { validateCode } from '../../domain/identifiers/validateCode'

/** A code of one system, stored in its normal form and refused where its check digit is wrong. */
export function codeField(name: string, system: string, label: LabelFunction, description: LabelFunction): TextField {
  const validate: TextFieldValidation = (value) =>
    typeof value !== 'string' || value === '' ? true : (validateCode(system, value) ?? true)
  return {
    name,
    type: 'text',
    label,
    maxLength: 400,
    validate,
    hooks: {
      beforeValidate: [
        ({ value }: { value?: unknown }) => (typeof value === 'string' ? normaliseCode(system, value) || null : value),
      ],
    },
    admin: { description },
  }
}
