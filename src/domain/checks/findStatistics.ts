const number = String.raw`(?:\p{Nd}{1,3}(?:[ .,'’\u00A0\u202F]\p{Nd}{3}){1,4}|\p{Nd}{1,9})(?:[.,]\p{Nd}{1,6})?`
const range = String.raw`(?:${number}\s?(?:[-‐‑–—]|to|bis|à|a)\s?)?${number}`
/** Not within a word; in scripts that put no spaces a letter may stand right before a figure. */
const before = String.raw`(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}])`
const after = String.raw`(?!\p{L})`

const percent = String.raw`${before}${range}\s?(?:[%‰٪％]|(?:per ?cent|percent|prozent|pour ?cent|por ciento|por cento|per cento|procent)${after})`

/** "1 in 5", "7 of 10", "1 von 5", "1 sur 5", "1 de cada 5" …; not "step 1 of 3". */
const place = '(?<!(?:step|part|page|phase|stage|type|figure|fig\\.|table|day|week|chapter|grade|box) )'
const joiner = '(?:in(?: every)?|of(?: every)?|out of(?: every)?|von|sur|su|op|de cada|em cada|w|na)'
const ratio = `${before}${place}${number} ${joiner} ${number}${after}(?!\\s?(?:%|mg|ml))`
const small = 'one|two|three|four|five|six|seven|eight|nine'
const large = 'two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|(?:a )?hundred|(?:a )?thousand|(?:a )?million'
const spelledRatio = `${before}(?:${small}) (?:in|out of)(?: every)? (?:${large}|${number})${after}`

/** "12 per 100 000". */
const perMany = String.raw`(?:per|pro|por|pour|par)\s(?:1[ .,\u00A0\u202F]?000(?:[ .,\u00A0\u202F]?000)?|100(?:[ .,\u00A0\u202F]?000)?|10[ .,\u00A0\u202F]?000|million|millón|milhão)${after}`

/** "Survival is about 90": a rate word, then a number that is not a time, an age or a year. */
const rateWord =
  '(?:survival|mortality|fatality|incidence|prevalence|remission|relapse|recurrence|response) ?(?:rates?)?'
const time = String.raw`\s?(?:-|to|–)?\s?(?:\p{Nd}{1,4}\s?)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)`
const rate = `${before}${rateWord}[^.;!?]{0,40}?\\b(?:is|are|was|were|of|about|around|approximately|=) ?${range}(?![\\p{L}\\p{Nd}]|[.,]\\p{Nd})(?!${time})`

const patterns = [percent, ratio, spelledRatio, perMany, rate].map((source) => new RegExp(source, 'giu'))

/**
 * Numeric statements of frequency in a text, as written: percentages, "1 in N", "N of M", "per 100 000", rates with a
 * number. Percent signs and figures in any language, words in the ones named above. "About half" and "two thirds" are
 * no numbers, and are left to the reviewer. Every quantifier is bounded.
 */
export function findStatistics(text: string): string[] {
  // nearly every sentence has no digit and no such word: the patterns need not run
  if (!/\p{Nd}|(?:in|out of) /u.test(text)) return []
  return patterns.flatMap((pattern) => text.match(pattern) ?? [])
}
