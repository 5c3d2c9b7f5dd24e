/** Source of a pattern for a figure: grouped by three or not, with decimals or not, in the digits of any script. */
export const numberSource = String.raw`(?:\p{Nd}{1,3}(?:[ .,'’\u00A0\u202F]\p{Nd}{3}){1,4}|\p{Nd}{1,9})(?:[.,]\p{Nd}{1,6})?`

/** Not within a word; in scripts that put no spaces a letter may stand right before a figure. */
export const outsideWord = String.raw`(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}])`

const digits = /\p{Nd}+/gu

/**
 * What sticky patterns match where a figure begins, as written. A page has few figures: trying the patterns only
 * there is many times faster than searching with them.
 */
export function matchAtNumbers(text: string, patterns: readonly RegExp[]): string[] {
  const starts = Array.from(text.matchAll(digits), (match) => match.index)
  return patterns.flatMap((pattern) => {
    const found: string[] = []
    let end = 0
    for (const start of starts) {
      if (start < end) continue
      pattern.lastIndex = start
      const match = pattern.exec(text)
      if (!match) continue
      found.push(match[0])
      end = start + match[0].length
    }
    return found
  })
}
