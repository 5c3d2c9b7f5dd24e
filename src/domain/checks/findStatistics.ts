import { matchAtNumbers, numberSource as number, outsideWord as before } from '../content/numbersInText'

const range = String.raw`(?:${number}\s?(?:[-‐‑–—]|to|bis|à|a)\s?)?${number}`
const after = String.raw`(?!\p{L})`

const percent = String.raw`${before}${range}\s?[%‰٪％]`
const percentWord = String.raw`${before}${range}\s?(?:per ?cent|prozent|pour ?cent|por ciento|por cento|per cento|procent)${after}`

/** "1 in 5", "7 of 10", "1 von 5", "1 sur 5", "1 de cada 5" …; not "step 1 of 3". */
const place =
  '(?<!(?:[Ss]tep|[Pp]art|[Pp]age|[Pp]hase|[Ss]tage|[Tt]ype|[Ff]igure|[Ff]ig\\.|[Tt]able|[Dd]ay|[Ww]eek|[Cc]hapter|[Gg]rade|[Bb]ox) )'
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

// without `i`: folding the case of whole scripts is what takes the time
const atNumbers = [percent, ratio].map((source) => new RegExp(source, 'yu'))
const wordCue = /cent|ciento|prozent/i
const atNumbersInWords = [new RegExp(percentWord, 'yiu')]
const spelledCue = /(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) /i
const spelled = new RegExp(spelledRatio, 'giu')
/** Each is searched for only beside a figure and where its cue occurs, which nearly no sentence has. */
const besideFigures = [
  { cue: /(?:per|pro|por|pour|par)\s(?:1|mil)/i, pattern: new RegExp(perMany, 'giu') },
  { cue: /surviv|mortal|fatal|inciden|prevalen|remiss|relaps|recurren|respons/i, pattern: new RegExp(rate, 'giu') },
]

/**
 * Numeric statements of frequency in a text, as written: percentages, "1 in N", "N of M", "per 100 000", rates with a
 * number. Percent signs and figures in any language, words in the ones named above. "About half" and "two thirds" are
 * no numbers, and are left to the reviewer. Every quantifier is bounded.
 */
export function findStatistics(text: string): string[] {
  const inWords = spelledCue.test(text) ? (text.match(spelled) ?? []) : []
  if (!/\p{Nd}/u.test(text)) return inWords
  return [
    ...matchAtNumbers(text, atNumbers),
    ...(wordCue.test(text) ? matchAtNumbers(text, atNumbersInWords) : []),
    ...inWords,
    ...besideFigures.flatMap(({ cue, pattern }) => (cue.test(text) ? (text.match(pattern) ?? []) : [])),
  ]
}
