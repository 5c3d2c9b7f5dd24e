import { DomainError } from '../errors'

const longest = 2048
const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i
// Browsers drop tabs and line ends inside an address and read `\` as `/`: "java\nscript:" and "/\evil" must not pass.
const disguise = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\\]/u

/**
 * Address of a link: `http`, `https`, `mailto`, or relative to the site. Taken as written.
 * @throws DomainError `unsafe-link` for any other scheme, `//host` (leaves the site without saying so), hidden
 * characters, an address that cannot be parsed, and none at all
 */
export function readHref(href: string, path: string): string {
  const refuse = (why: string) => new DomainError('unsafe-link', `${path}: the link ${why}.`, { path })
  if (href === '') throw refuse('has no address')
  if (href.length > longest) throw refuse(`is longer than ${longest} characters`)
  if (disguise.test(href)) throw refuse('holds spaces, control characters or backslashes')
  if (href.startsWith('//')) throw refuse('names a host without https:')
  const protocol = scheme.exec(href)?.[1]?.toLowerCase()
  if (protocol === undefined) {
    if (/^[^/?#]*:/.test(href)) throw refuse('has a scheme that cannot be read')
    return href
  }
  if (protocol === 'mailto') return href
  if (protocol !== 'http' && protocol !== 'https') throw refuse(`leads to ${protocol}:, not to http, https or mailto`)
  if (!/^https?:\/\/[^/?#]/i.test(href) || !URL.canParse(href)) throw refuse('cannot be parsed')
  return href
}
