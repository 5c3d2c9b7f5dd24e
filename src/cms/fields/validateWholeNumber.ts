/** A whole number within the field's own bounds; missing only where the field may be. */
export function validateWholeNumber(
  value: number | number[] | null | undefined,
  { required, min = 0, max = Number.MAX_SAFE_INTEGER }: { required?: boolean; min?: number; max?: number },
): true | string {
  if (value === null || value === undefined) return !required || 'Give a number.'
  return (
    (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) ||
    (max === Number.MAX_SAFE_INTEGER
      ? `Give a whole number, ${min} or more.`
      : `Give a whole number from ${min} to ${max}.`)
  )
}
