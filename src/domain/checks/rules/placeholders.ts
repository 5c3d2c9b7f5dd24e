import type { Condition } from '../../content/article'
import { entry } from '../../content/entry'
import { nameIn } from '../../content/nameIn'
import { createRule, type CheckInput } from '../checkRule'

const fillers = [
  /lorem ipsum/giu,
  /\{\{[^{}]{0,80}\}\}/gu,
  /(?<!\{)\$?\{[\p{L}_][\p{L}\p{Nd}_.]{0,40}\}/gu,
  /\[(?:insert|add|fill in|name|date|number|source|citation needed|placeholder|tk)[^\]]{0,60}\]/giu,
  /(?<![\p{L}\p{Nd}])(?:FIXME|XXXX+|TK TK|PLACEHOLDER)(?![\p{L}\p{Nd}])/gu,
  /\?{3,6}/gu,
]
/** "TBC" is tuberculosis in several languages, and "TODO" is "all" in Spanish and Portuguese. */
const toDo = /(?<![\p{L}\p{Nd}])TODO(?![\p{L}\p{Nd}])/gu
const toDoColon = /(?<![\p{L}\p{Nd}])TODO(?=\s?[:(])/gu
const toBe = /(?<![\p{L}\p{Nd}])(?:TBC|TBD|TBA)(?![\p{L}\p{Nd}])/gu
const romance = /^(?:es|pt|gl)(?:-|$)/i
const english = /^en(?:-|$)/i

/** From this many mentions on, and more than of its own condition, a page reads as another condition's. */
const strangeMentions = 3

/** C14: filler left in the text, an unresolved variable, or another condition's name where the page's own should be. */
export const placeholders = createRule('C14', 1, (input, report) => {
  const { article, units, dependencies } = input
  const patterns = [
    ...fillers,
    romance.test(article.locale) ? toDoColon : toDo,
    ...(english.test(article.locale) ? [toBe] : []),
  ]
  for (const { text, path, section } of units) {
    for (const found of patterns.flatMap((pattern) => text.match(pattern) ?? [])) {
      report({
        severity: 'hard',
        path,
        section,
        excerpt: text,
        message: `"${found}" is a placeholder.`,
        hint: 'Replace it by what it stands for, or remove it.',
      })
    }
  }
  const own = entry(dependencies.conditions, article.condition)
  if (!own) return
  const ownMentions = countNames(input, namesOf(own, article.locale))
  for (const other of Object.values(dependencies.conditions)) {
    const name = nameIn(other.names, article.locale)?.preferred
    if (other.id === own.id || !name) continue
    const mentions = countNames(input, [name])
    if (mentions < strangeMentions || mentions <= ownMentions) continue
    report({
      severity: 'hard',
      path: 'condition',
      excerpt: name,
      message: `The page names ${name} ${mentions} times and its own condition ${ownMentions} times.`,
      hint: 'Check that the text belongs to this condition.',
    })
  }
})

function namesOf(condition: Condition, locale: string): string[] {
  const terms = condition.synonyms.filter((synonym) => synonym.locale === locale).map((synonym) => synonym.term)
  return [nameIn(condition.names, locale)?.preferred ?? '', ...terms]
}

function countNames({ units }: CheckInput, names: string[]): number {
  const wanted = names.map((name) => name.toLowerCase()).filter((name) => name !== '')
  return units.reduce((sum, { text }) => {
    const lower = text.toLowerCase()
    return sum + wanted.reduce((count, name) => count + lower.split(name).length - 1, 0)
  }, 0)
}
