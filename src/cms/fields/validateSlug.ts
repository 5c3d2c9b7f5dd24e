/** A slug may be missing in a draft; one that is there is a slug. */
export function validateSlug(value: string | null | undefined | string[]): true | string {
  if (value === null || value === undefined || value === '') return true
  if (typeof value !== 'string' || value.length > 200) return 'A slug has at most 200 characters.'
  return (
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ||
    'A slug has small letters a to z, digits and single hyphens between them, such as oms-first-line-treatments.'
  )
}
