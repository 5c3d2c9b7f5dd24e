import { createRule } from '../checkRule'
import { findNumbers } from '../findNumbers'

const fewestWords = 25
const mostWords = 90
const mostSentences = 4
/** Languages that do not put spaces between words: their words cannot be counted so. */
const unspaced = /^(?:zh|ja|th|lo|km|my|yue)(?:-|$)/i

/** C13: a summary too short or long (soft), or with a number that the body does not have (hard). */
export const summary = createRule('C13', 1, ({ article, units }, report) => {
  const sentences = units.filter((unit) => unit.path === 'tldr')
  if (sentences.length === 0) return
  const text = sentences.map((sentence) => sentence.text).join(' ')
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{Nd}]/u.test(word)).length
  if (!unspaced.test(article.locale) && (words < fewestWords || words > mostWords)) {
    report({
      severity: 'soft',
      path: 'tldr',
      excerpt: text,
      message: `The summary has ${words} words.`,
      hint: `Aim for ${fewestWords} to ${mostWords}.`,
    })
  }
  if (sentences.length > mostSentences) {
    report({
      severity: 'soft',
      path: 'tldr',
      excerpt: text,
      message: `The summary has ${sentences.length} sentences.`,
      hint: `Aim for ${mostSentences} at most.`,
    })
  }
  const inBody = new Set(
    units.filter((unit) => unit.section !== null).flatMap((unit) => findNumbers(bounds(unit.text))),
  )
  for (const sentence of sentences) {
    const strange = findNumbers(bounds(sentence.text)).find((value) => !inBody.has(value))
    if (strange === undefined) continue
    report({
      severity: 'hard',
      path: 'tldr',
      excerpt: sentence.text,
      message: `The summary says ${strange}, which occurs nowhere in the sections.`,
      hint: 'Say it in a section as well, with its source, or correct the number.',
    })
  }
})

/** Sets the two ends of a range apart: "50-70" holds 50 and 70. */
function bounds(text: string): string {
  return text.replace(/[-‐‑–—]/g, ' – ')
}
