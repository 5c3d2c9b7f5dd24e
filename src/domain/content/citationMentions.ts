import { blocksOf } from './blocksOf'
import { forEachInline } from './forEachInline'
import type { OwnBlock, OwnContent } from './ownContent'

export interface CitationMention {
  citation: string
  /** Index in `sections`; `null` in the summary. */
  section: number | null
}

/** Every mention of a citation in reading order: summary, then each section's text, then its medications or statistics. */
export function citationMentions(own: OwnContent): CitationMention[] {
  const mentions: CitationMention[] = []
  const add = (citation: string | null, section: number | null) => {
    if (citation !== null) mentions.push({ citation, section })
  }
  const inText = (blocks: readonly OwnBlock[], section: number | null) =>
    forEachInline(blocks, (inline) => {
      if (inline.kind === 'cite') add(inline.citation, section)
    })
  inText(own.tldr, null)
  own.sections.forEach((section, index) => {
    inText(blocksOf(section), index)
    if (section.kind === 'medicationList') {
      section.items.forEach((item) => item.citations.forEach((citation) => add(citation, index)))
    }
    if (section.kind === 'prognosis') section.statistics.forEach((statistic) => add(statistic.citation, index))
  })
  return mentions
}
