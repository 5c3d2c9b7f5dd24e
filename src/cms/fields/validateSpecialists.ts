import { validateWholeNumber } from './validateWholeNumber'

/** Asking for more specialists than signatures would be a policy nobody can meet. */
export function validateSpecialists(
  value: number | number[] | null | undefined,
  options: { required?: boolean; min?: number; max?: number; siblingData?: Partial<{ signatures?: unknown }> },
): true | string {
  const whole = validateWholeNumber(value, options)
  if (whole !== true) return whole
  return Number(value) <= Number(options.siblingData?.signatures) || 'There cannot be more specialists than signatures.'
}
