import { blocksOf } from './blocksOf'
import type { OwnBlock, OwnContent, OwnInline, OwnListItem, OwnSection } from './ownContent'
import { citeMark, splitSentences } from './splitSentences'

/** A sentence, a list item, a heading or a field: what a citation next to it vouches for. */
export interface TextUnit {
  /** As in `Finding.path`. */
  path: string
  /** Index in `sections`; `null` outside of them. */
  section: number | null
  text: string
  /** Ids of the citations within it; `null` for a mark without a source. */
  citations: (string | null)[]
  /** `plain` units have no place for a citation: headings, titles, texts for search engines, the care team. */
  kind: 'prose' | 'medication' | 'statistic' | 'plain'
}

/** All words of an article that a reader can read, in reading order, but for what it pulls in. */
export function textUnits(own: OwnContent): TextUnit[] {
  return [
    plain('title', null, own.title),
    plain('seo.title', null, own.seo.title),
    plain('seo.description', null, own.seo.description),
    ...proseUnits(own.tldr, 'tldr', null),
    ...own.sections.flatMap((section, index) => sectionUnits(section, index)),
  ].filter((unit) => unit.text.trim() !== '')
}

function plain(path: string, section: number | null, text: string): TextUnit {
  return { path, section, text, citations: [], kind: 'plain' }
}

function sectionUnits(section: OwnSection, index: number): TextUnit[] {
  if (section.kind === 'disclaimer') return []
  const path = `sections.${index}`
  const field = section.kind === 'medicationList' || section.kind === 'careTeam' ? 'intro' : 'body'
  return [
    plain(`${path}.heading`, index, section.heading),
    ...proseUnits(blocksOf(section), `${path}.${field}`, index),
    ...rowUnits(section, path, index),
  ]
}

function rowUnits(section: OwnSection, path: string, index: number): TextUnit[] {
  switch (section.kind) {
    case 'medicationList':
      return section.items.map(({ purpose, citations }, row) => ({
        path: `${path}.items.${row}`,
        section: index,
        text: purpose,
        citations,
        kind: 'medication',
      }))
    case 'careTeam':
      return section.items.map(({ role, why }, row) => plain(`${path}.items.${row}`, index, `${role}: ${why}`))
    case 'prognosis':
      return section.statistics.map((statistic, row) => {
        const { label, low, high, unit, population, timeframe, plainForm, citation } = statistic
        const value = [[low, high].filter((bound) => bound !== null).join('–'), unit].join(' ')
        return {
          path: `${path}.statistics.${row}`,
          section: index,
          text: [label, value, population, timeframe, plainForm].filter(Boolean).join('; '),
          citations: [citation],
          kind: 'statistic',
        }
      })
    default:
      return []
  }
}

function proseUnits(blocks: readonly OwnBlock[], path: string, section: number | null): TextUnit[] {
  const units: TextUnit[] = []
  const add = (text: string, citations: (string | null)[]) => {
    units.push({ path, section, text: text.replaceAll(citeMark, '').trim(), citations, kind: 'prose' })
  }
  // a list item is one unit: it often ends without a full stop
  const addItem = (item: OwnListItem) => {
    const { text, citations } = flatten(item.children)
    add(text, citations)
    item.lists.forEach((list) => list.items.forEach(addItem))
  }
  for (const block of blocks) {
    if (block.kind === 'list') {
      block.items.forEach(addItem)
      continue
    }
    const { text, citations } = flatten(block.children)
    let next = 0
    for (const sentence of splitSentences(text)) {
      const marks = sentence.split(citeMark).length - 1
      add(sentence, citations.slice(next, next + marks))
      next += marks
    }
  }
  return units
}

function flatten(inlines: readonly OwnInline[]): { text: string; citations: (string | null)[] } {
  const citations: (string | null)[] = []
  const write = (inline: OwnInline): string => {
    switch (inline.kind) {
      case 'text':
        return inline.text.replaceAll(citeMark, ' ')
      case 'lineBreak':
        return '\n'
      case 'link':
        return inline.children.map(write).join('')
      case 'cite':
        citations.push(inline.citation)
        return citeMark
    }
  }
  return { text: inlines.map(write).join(''), citations }
}
