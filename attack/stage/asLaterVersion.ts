/**
 * Plays something as a later version of the house would write it. How a page is rendered and where its anchors come from
 * is in functions that nothing can replace from outside; what they replace characters by can be altered, and with it
 * every word that they write.
 *
 * @param pattern source of the regular expression whose results are written otherwise.
 */
export async function asLaterVersion<T>(
  { pattern, write }: { pattern: string; write: (text: string) => string },
  play: () => Promise<T>,
): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(String.prototype, 'replace')
  if (!own) throw new Error('A text has no way to replace anything.')
  const replace = own.value as (this: string, ...given: unknown[]) => string
  // the one place where every text passes that is not closed: put back below, in a process that is thrown away
  // oxlint-disable-next-line no-extend-native
  Object.defineProperty(String.prototype, 'replace', {
    ...own,
    value(this: string, ...given: unknown[]) {
      const written = replace.apply(this, given)
      return given[0] instanceof RegExp && given[0].source === pattern ? write(written) : written
    },
  })
  try {
    return await play()
  } finally {
    // oxlint-disable-next-line no-extend-native
    Object.defineProperty(String.prototype, 'replace', own)
  }
}

/** Of `escapeHtml`, through which every text of a page goes. */
export const otherHtml = { pattern: `[&<>"']`, write: (text: string) => text.toUpperCase() }

/** Of `slugify`, which makes the anchors of sections. */
export const otherAnchors = { pattern: '[^a-z0-9]+', write: (text: string) => `v2-${text}` }
