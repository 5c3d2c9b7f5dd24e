import { blocksText } from './blocksText'
import type { ProjectedCitation, Projection } from './projection'
import { sectionText } from './sectionText'

/** The whole page as plain text: title, summary, sections, references. Paragraphs are set apart by an empty line. */
export function toPlainText(projection: Projection): string {
  const sections = projection.sections.map((section) =>
    `${section.heading}\n${sectionText(section, projection.locale)}`.trim(),
  )
  const references = projection.citations.map(referenceText).join('\n')
  return [projection.title, blocksText(projection.tldr), ...sections, references]
    .filter((part) => part.trim() !== '')
    .join('\n\n')
}

function referenceText({
  number,
  title,
  authors,
  container,
  issued,
  doi,
  pmid,
  pmcid,
  url,
}: ProjectedCitation): string {
  const parts = [
    authors.join(', '),
    title,
    container,
    issued,
    doi && `doi:${doi}`,
    pmid && `PMID ${pmid}`,
    pmcid,
    url,
  ].filter(Boolean)
  return `[${number}] ${parts.join('. ')}`
}
