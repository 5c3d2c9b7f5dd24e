import { entry } from '../../content/entry'
import { createRule } from '../checkRule'

/** C11: no disclaimer, an outdated one, or one in another language. */
export const currentDisclaimer = createRule('C11', 1, ({ article, dependencies }, report) => {
  const found = article.sections.flatMap((section, index) =>
    section.kind === 'disclaimer' ? [{ index, disclaimer: entry(dependencies.disclaimers, section.disclaimer) }] : [],
  )
  if (found.length === 0) {
    report({
      severity: 'hard',
      path: 'sections',
      message: 'The page has no medical disclaimer.',
      hint: 'Add a disclaimer section and choose the current disclaimer.',
    })
  }
  for (const { index, disclaimer } of found) {
    // that none was chosen, or one that is gone, is C00's to say
    if (!disclaimer) continue
    const place = { severity: 'hard', path: `sections.${index}`, section: index, excerpt: disclaimer.heading } as const
    if (disclaimer.locale !== article.locale) {
      report({
        ...place,
        message: `The disclaimer is written in ${disclaimer.locale}, the page in ${article.locale}.`,
        hint: 'Choose the disclaimer of the same language.',
      })
      continue
    }
    const current = entry(dependencies.currentDisclaimers, disclaimer.key)
    if (current === disclaimer.version) continue
    report({
      ...place,
      message:
        current === null
          ? `It is not known which version of the disclaimer is current; the page has ${disclaimer.version}.`
          : `The disclaimer is version ${disclaimer.version}, the current one is ${current}.`,
      hint: 'Choose the current version of the disclaimer.',
    })
  }
})
