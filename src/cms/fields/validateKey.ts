/** Keys are named in code and in addresses of the API: small letters, digits, dots and hyphens. */
export function validateKey(value: string | string[] | null | undefined): true | string {
  return (
    (typeof value === 'string' && value.length <= 100 && /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(value)) ||
    'A key has small letters, digits, and dots or hyphens between them, such as treatment.first-line.'
  )
}
