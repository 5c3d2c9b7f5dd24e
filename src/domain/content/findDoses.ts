import { matchAtNumbers, numberSource as number, outsideWord as before } from './numbersInText'

const gap = String.raw`[ \u00A0\u202F\u2011-]{0,2}`
/** "12 g/dL" or "40 IU/L" is a laboratory value: no dose. */
const notLaboratory = String.raw`(?!\s?(?:\/\s?(?:dL|dl|L|l)|per (?:deci)?lit(?:re|er))(?!\p{L}))`
const after = String.raw`(?![\p{L}\p{Nd}])` + notLaboratory

/** Symbols, written as they must be: `g` is a gram, `G` is not. */
const symbols = [
  'mg|MG|Mg|mcg|MCG|µg|μg|ug|ng|g|mL|ml|ML|cc|IU|I\\.U\\.|UI|IE|U(?!\\.[SK])|mmol|mEq|MBq',
  'мг|мкг|мл|МЕ|ЕД|ملغ|ملجم|مغ',
].join('|')
/** Units of scripts without spaces: what follows is the next word. */
const unspaced = '毫克|微克|毫升|ミリグラム|มิลลิกรัม|มก'
/** Words, in English, Spanish, French, German, Italian, Portuguese and Dutch. */
const words = [
  '(?:milli|mili|micro|mikro|nano)?gram(?!-)(?:s|me|mes|m|mi|mo|os|as|a)?|mill?i?lit(?:er|re|ers|res|ros|ro|ri)',
  'units?|unidad(?:es)?|unités?|einheiten|eenheden|unità',
  '(?:tablet|capsule|pill|puff|drop|sachet|ampoule|suppository|suppositorie)s?',
  'comprimidos?|cápsulas?|comprimés?|gélules?|gotas|gouttes|gocce|tabletten?|kapseln?|tropfen|compress[ae]|druppels',
].join('|')
const spelled = 'half an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve'
const spelledUnits = '(?:tablet|capsule|pill|puff|drop|sachet|ampoule)s?|(?:milli|micro)?grams?|millilit(?:re|er)s?'

const times = String.raw`\p{Nd}{1,2}`
/** How often: phrases of the same seven languages. */
const schedules = [
  `(?:once|twice|thrice|(?:one|two|three|four|five|six|${times}) times)(?: (?:a|an|per|each|every) |[ -])(?:day|daily|night|nightly|hour|week|weekly|month|monthly)`,
  `every (?:other|second|${times}|two|three|four|six|eight|twelve)[ -](?:hour|day|week)s?|${times}-hourly`,
  `(?:una|uma|dos|duas|tres|três|cuatro|quatro|${times}) (?:vez|veces|vezes) (?:al|por|ao|a la|à) (?:día|dia|semana)`,
  `cada ${times} (?:horas|días|dias|semanas)`,
  `(?:une|deux|trois|quatre|${times}) fois par (?:jour|semaine)|toutes les ${times} heures`,
  `(?:einmal|zweimal|dreimal|viermal|${times}[- ]?mal) (?:täglich|am tag|pro tag|wöchentlich|pro woche)|alle ${times} stunden`,
  `(?:una volta|(?:due|tre|quattro|${times}) volte) (?:al giorno|alla settimana)|ogni ${times} ore`,
  `(?:één|een|eenmaal|tweemaal|driemaal|(?:twee|drie|vier|${times}) ?(?:keer|maal)) (?:per dag|daags|per week)|elke ${times} uur`,
].join('|')

const atNumbers = [
  new RegExp(`${before}${number}${gap}(?:${symbols})${after}`, 'yu'),
  new RegExp(`${number}${gap}(?:${unspaced})`, 'yu'),
]
const wordsCue =
  /gram|lit(?:er|re|ro)|unit|unidad|einheit|eenhed|tablet|[ck]apsul|cápsul|pill|puff|drop|sachet|ampoule|supposit|comprim|gélul|gota|goutte|gocce|kapsel|tropfen|compress|druppel/i
const numbersWithWords = [new RegExp(`${before}${number}${gap}(?:${words})${after}`, 'yiu')]
/** Each is searched for only where its cue occurs, which nearly no sentence has. */
const inWords = [
  {
    cue: /tablet|capsule|pill|puff|drop|sachet|ampoule|gram|millilit/i,
    pattern: new RegExp(`${before}(?:${spelled})${gap}(?:${spelledUnits})${after}`, 'giu'),
  },
  {
    cue: /once|twice|thrice| times|every |hourly|vez|vece|cada |fois |toutes |mal |mal-|alle |volt[ae] |ogni |keer|maal|elke /i,
    pattern: new RegExp(`${before}(?:${schedules})(?!\\p{L})`, 'giu'),
  },
  {
    cue: /BID|TID|QID|i\.d\./,
    pattern: new RegExp(`${before}(?:b\\.i\\.d\\.|t\\.i\\.d\\.|q\\.i\\.d\\.|BID|TID|QID)(?!\\p{L})`, 'gu'),
  },
]

/**
 * Doses (number and unit) and schedules ("twice a day") in a text, as written. Units are recognised in any language
 * that uses their symbols, words and schedules in seven languages. Every quantifier is bounded.
 */
export function findDoses(text: string): string[] {
  return [
    ...matchAtNumbers(text, atNumbers),
    ...(wordsCue.test(text) ? matchAtNumbers(text, numbersWithWords) : []),
    ...inWords.flatMap(({ cue, pattern }) => (cue.test(text) ? (text.match(pattern) ?? []) : [])),
  ]
}
