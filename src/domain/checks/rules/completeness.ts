import type { Dependencies } from '../../content/article'
import { blocksOf } from '../../content/blocksOf'
import { entry } from '../../content/entry'
import { nameIn } from '../../content/nameIn'
import type { OwnContent } from '../../content/ownContent'
import { slugLength } from '../../content/slugify'
import { createRule, type Report } from '../checkRule'
import { reportIncompleteRows } from './incompleteRows'
import { reportMissingSources } from './missingSources'

/** C00: something that a page must have is missing, or what it pulls in does not exist (in its language). */
export const completeness = createRule('C00', 1, ({ article, dependencies }, report) => {
  reportPage(article, report)
  reportSubject(article, dependencies, report)
  reportSections(article, dependencies, report)
  reportIncompleteRows(article, dependencies, report)
  reportMissingSources(article, dependencies, report)
})

function reportPage(article: OwnContent, report: Report): void {
  const missing = (path: string, message: string, hint: string) => report({ severity: 'hard', path, message, hint })
  if (article.locale === '') missing('locale', 'The page has no language.', 'Choose the language.')
  if (article.title.trim() === '') missing('title', 'The page has no title.', 'Write a title.')
  if (!isSlug(article.slug)) {
    report({
      severity: 'hard',
      path: 'slug',
      excerpt: article.slug,
      message: article.slug === '' ? 'The page has no slug.' : 'The slug cannot be used as an address.',
      hint: `Use small letters a-z, digits and single hyphens, at most ${slugLength} characters.`,
    })
  }
  if (!article.audience) missing('audience', 'Nobody is named as audience.', 'Choose for whom the page is written.')
  if (article.tldr.length === 0) missing('tldr', 'The page has no summary.', 'Write the summary in a few sentences.')
  article.credits.forEach(({ name, role }, index) => {
    if (name.trim() !== '' && role) return
    missing(`credits.${index}`, 'A credit lacks its name or role.', 'Complete the credit or remove it.')
  })
}

function isSlug(slug: string): boolean {
  return slug.length <= slugLength && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)
}

function reportSubject(article: OwnContent, dependencies: Dependencies, report: Report): void {
  const { locale } = article
  const subject = (path: 'condition' | 'question', message: string, hint: string) =>
    report({ severity: 'hard', path, message, hint })
  const condition = entry(dependencies.conditions, article.condition)
  if (!article.condition) subject('condition', 'The page has no condition.', 'Choose the condition it is about.')
  else if (!condition) subject('condition', 'The condition of the page does not exist.', 'Choose another condition.')
  else if (!nameIn(condition.names, locale)?.preferred.trim()) {
    subject('condition', `The condition has no name in ${locale}.`, 'Add the name to the condition.')
  }
  const question = entry(dependencies.questions, article.question)
  const pattern = nameIn(question?.patterns, locale)
  if (!article.question) subject('question', 'The page has no question.', 'Choose the question it answers.')
  else if (!question) subject('question', 'The question of the page does not exist.', 'Choose another question.')
  else if (!pattern?.heading.trim() || !pattern.label.trim()) {
    subject('question', `The question has no label or heading in ${locale}.`, 'Add them to the question.')
  }
}

function reportSections(article: OwnContent, dependencies: Dependencies, report: Report): void {
  if (article.sections.every((section) => section.kind === 'disclaimer')) {
    report({
      severity: 'hard',
      path: 'sections',
      message: 'The page has no section.',
      hint: 'Add at least one section that answers the question.',
    })
  }
  article.sections.forEach((section, index) => {
    const missing = (message: string, hint: string) =>
      report({ severity: 'hard', path: `sections.${index}`, section: index, message, hint })
    if (section.kind === 'disclaimer') {
      if (!section.disclaimer) missing('No disclaimer is chosen.', 'Choose the current disclaimer.')
      else if (!entry(dependencies.disclaimers, section.disclaimer)) {
        missing('The disclaimer does not exist.', 'Choose the current disclaimer.')
      }
      return
    }
    if (section.heading.trim() === '') missing('A section has no heading.', 'Write its heading, best as a question.')
    if (section.kind === 'getHelp' && !section.level) {
      missing('It is not said how urgent it is.', 'Choose non-urgent, urgent or emergency.')
    }
    const rows = section.kind === 'medicationList' || section.kind === 'careTeam' ? section.items.length : 0
    const statistics = section.kind === 'prognosis' ? section.statistics.length : 0
    if (section.kind === 'medicationList' || section.kind === 'careTeam') {
      if (rows === 0) missing('A list has no entries.', 'Add entries, or remove the section.')
    } else if (section.kind !== 'community' && blocksOf(section).length === 0 && statistics === 0) {
      missing('A section has no text.', 'Write its text, or remove the section.')
    }
  })
}
