import type { LabelFunction, NumberField } from 'payload'

/** Risk tier, 1 the strictest. A number, as everywhere else, so that "stricter" is a comparison. */
export function tierField(name: string, label: LabelFunction, description: LabelFunction): NumberField {
  return {
    name,
    type: 'number',
    label,
    min: 1,
    max: 3,
    validate: validateTier,
    typescriptSchema: [() => ({ type: 'integer', enum: [1, 2, 3] })],
    admin: { description, step: 1, width: '33%' },
  }
}

export function validateTier(
  value: number | null | undefined | number[],
  { required }: { required?: boolean },
): true | string {
  if (value === null || value === undefined) return required ? 'Give a tier: 1, 2 or 3.' : true
  return value === 1 || value === 2 || value === 3 || 'A tier is 1 (strictest), 2 or 3.'
}
