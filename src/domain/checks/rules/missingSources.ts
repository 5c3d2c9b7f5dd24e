import type { Dependencies } from '../../content/article'
import { blocksOf } from '../../content/blocksOf'
import { citationMentions } from '../../content/citationMentions'
import { entry } from '../../content/entry'
import { forEachInline } from '../../content/forEachInline'
import type { OwnBlock, OwnContent } from '../../content/ownContent'
import type { Report } from '../checkRule'

/** The part of C00 about citation marks that name no source, or one that does not exist. */
export function reportMissingSources(article: OwnContent, dependencies: Dependencies, report: Report): void {
  const missing = (section: number | null, message: string) =>
    report({
      severity: 'hard',
      path: section === null ? 'tldr' : `sections.${section}`,
      section,
      message,
      hint: 'Choose the source of this mark, or remove the mark.',
    })
  const marks = (blocks: readonly OwnBlock[], section: number | null) =>
    forEachInline(blocks, (inline) => {
      if (inline.kind === 'cite' && inline.citation === null) missing(section, 'A citation mark names no source.')
    })
  marks(article.tldr, null)
  article.sections.forEach((section, index) => marks(blocksOf(section), index))
  const reported = new Set<string>()
  for (const { citation, section } of citationMentions(article)) {
    if (entry(dependencies.citations, citation) || reported.has(citation)) continue
    reported.add(citation)
    missing(section, 'A cited source does not exist.')
  }
}
