/** `http(s)` addresses only: a `javascript:` link would run on every reading site. */
export function validateWebAddress(value: string | string[] | null | undefined): true | string {
  if (!value) return true
  const address = URL.canParse(String(value)) ? new URL(String(value)) : null
  return (
    (address !== null && ['http:', 'https:'].includes(address.protocol) && address.hostname.includes('.')) ||
    'Give a whole web address, such as https://example.org/page.'
  )
}
