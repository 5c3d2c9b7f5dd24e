import { matchAtNumbers } from '../../content/numbersInText'
import { createRule } from '../checkRule'

const unit = '(?:mg|mcg|µg|μg|ug|ng|g|mL|ml|IU|U|units?|mmol|mEq|micrograms?|milligrams?|grams?)'
/** A unit that ends here and is not a laboratory value's ("5.0 mmol/L" is how laboratories report). */
const doseUnit = `[ \\u00A0\\u202F-]{0,2}${unit}(?![\\p{L}\\p{Nd}])(?!\\s?\\/\\s?(?:dL|dl|L|l)(?!\\p{L}))`
const standsAlone = (abbreviations: string) => `(?<![\\p{L}\\p{Nd}.])(?:${abbreviations})(?![\\p{L}\\p{Nd}])`

interface Format {
  pattern: RegExp
  what: string
  hint: string
}

/** ISMP list of error-prone abbreviations, symbols and dose designations; Joint Commission "Do Not Use" list. */
const formats: Format[] = [
  {
    pattern: new RegExp(`(?<![\\p{Nd}.,])[.,]\\p{Nd}{1,6}${doseUnit}`, 'gu'),
    what: 'has no zero before its decimal point',
    hint: 'Write 0.5, not .5: the point is easily missed.',
  },
  {
    // with a comma three digits are thousands ("5,000 mg")
    pattern: new RegExp(`(?<![\\p{Nd}.,])\\p{Nd}{1,6}[.,]\\p{Nd}?0${doseUnit}`, 'gu'),
    what: 'ends in a zero behind the decimal point',
    hint: 'Write 5, not 5.0: without the point it reads as ten times as much.',
  },
  {
    pattern: new RegExp(`(?<![\\p{Nd}.,])\\p{Nd}{5,12}${doseUnit}`, 'gu'),
    what: 'is a large number without separators',
    hint: 'Group the digits by three, as in 100,000.',
  },
  {
    pattern: new RegExp(
      `\\p{Nd}[ \\u00A0\\u202F]?(?:IU|I\\.U\\.|iu|U|u)(?![\\p{L}\\p{Nd}]|\\.[SK])(?!\\s?\\/\\s?m?[Ll])`,
      'gu',
    ),
    what: 'abbreviates units',
    hint: 'Write "units" or "international units": U and IU are read as 0, 4, IV or 10.',
  },
  {
    pattern: /\p{Nd}[ \u00A0\u202F]?[µμ]g(?![\p{L}\p{Nd}])(?!\s?\/\s?d?[Ll])/gu,
    what: 'uses µg',
    hint: 'Write "micrograms" or mcg: µg is read as mg.',
  },
  {
    pattern: new RegExp(standsAlone('Q\\.?D\\.?|q\\.?d\\.?|Q\\.?O\\.?D\\.?|q\\.?o\\.?d\\.?'), 'gu'),
    what: 'abbreviates how often',
    hint: 'Write "daily" or "every other day".',
  },
  {
    pattern: new RegExp(standsAlone('MSO4|MSO₄|MgSO4|MgSO₄'), 'gu'),
    what: 'abbreviates a drug name',
    hint: 'Write "morphine sulfate" or "magnesium sulfate": the two are confused.',
  },
  {
    // MS alone is multiple sclerosis: only beside a dose is it morphine or magnesium
    pattern: new RegExp(`\\p{Nd}${doseUnit} MS(?![\\p{L}\\p{Nd}])|(?<!\\p{L})MS \\p{Nd}{1,4}${doseUnit}`, 'gu'),
    what: 'abbreviates a drug name',
    hint: 'Write "morphine sulfate" or "magnesium sulfate": the two are confused.',
  },
]

const anyDose = /\p{Nd}{1,9}(?:[.,]\p{Nd}{1,6})?[ \u00A0\u202F-]{0,2}[\p{L}µ]/uy
const anyAbbreviation = /q\.?o?\.?d|MSO|MgSO/i

/** C03: a dose written in a way that is known to be misread. */
export const doseFormat = createRule('C03', 1, ({ units }, report) => {
  for (const { text, path, section } of units) {
    // nearly no sentence has either, and searching for all formats takes long
    if (matchAtNumbers(text, [anyDose]).length === 0 && !anyAbbreviation.test(text)) continue
    for (const { pattern, what, hint } of formats) {
      for (const found of text.match(pattern) ?? []) {
        const message = `"${found.trim()}" ${what}.`
        report({ severity: 'hard', path, section, excerpt: text, message, hint })
      }
    }
  }
})
