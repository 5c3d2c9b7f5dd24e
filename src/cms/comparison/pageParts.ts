import { blocksText } from '../../domain/content/blocksText'
import type { ProjectedCitation, ProjectedSection, Projection } from '../../domain/content/projection'
import { sectionText } from '../../domain/content/sectionText'
import { hashJson } from '../../domain/canonical/hash'
import { linesAround, linesOfSection, type PartLine } from './labelledLines'
import { spellOut } from './spellOut'

export interface PagePart {
  anchor: string
  kind: string
  heading: string
  lines: PartLine[]
}

/** Far above the number of sources of any page: marks a source that the newer version no longer has. */
const former = 100_000

/**
 * The page in the parts that people read it in: what stands around the text, the summary, each section, the sources.
 *
 * @param numbering citations by whose numbers sources are called, so that a renumbering is no change; the page's own if
 *   not given.
 */
export function pageParts(page: Projection, numbering: readonly ProjectedCitation[] = page.citations): PagePart[] {
  const numbers = new Map(numbering.map((citation) => [contentOf(citation), citation.number]))
  const called = new Map(
    page.citations.map((citation) => [citation.number, numbers.get(contentOf(citation)) ?? former + citation.number]),
  )
  const numbered = renumber(page, called)
  return [
    { anchor: 'page', kind: 'page', heading: '', lines: linesAround(page) },
    { anchor: 'tldr', kind: 'tldr', heading: 'TL;DR', lines: linesOf(blocksText(spellOut(numbered.tldr))) },
    ...numbered.sections.map((section) => ({
      anchor: section.anchor,
      kind: section.kind,
      heading: section.heading,
      lines: [...linesOfSection(section, page.locale), ...linesOf(sectionText(spelled(section), page.locale))],
    })),
    {
      anchor: 'sources',
      kind: 'sources',
      heading: '',
      lines: page.citations.map((citation) => unlabelled(calledLine(citation, called))),
    },
  ]
}

const unlabelled = (text: string): PartLine => ({ text, label: null })

function linesOf(text: string): PartLine[] {
  return text
    .replace(/\[1(\d{5})\]/g, (_, number: string) => `[former ${Number(number)}]`)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(unlabelled)
}

/** Its running text with everything written out. */
function spelled(section: ProjectedSection): ProjectedSection {
  switch (section.kind) {
    case 'questionSection':
    case 'prognosis':
    case 'getHelp':
    case 'community':
      return { ...section, body: spellOut(section.body) }
    case 'medicationList':
    case 'careTeam':
      return { ...section, intro: spellOut(section.intro) }
    case 'disclaimer':
      return section
  }
}

/** A source with the number that the text calls it by, and what kind of source it is said to be. */
function calledLine(citation: ProjectedCitation, called: ReadonlyMap<number, number>): string {
  const number = called.get(citation.number) ?? citation.number
  const name = number > former ? `[former ${number - former}]` : `[${number}]`
  return `${name} ${sourceLine(citation)} (${citation.type})`
}

/** A source as it stands in a list of them. */
export function sourceLine(citation: ProjectedCitation): string {
  const { authors, title, container, issued, doi, pmid, pmcid, url } = citation
  return [authors.join(', '), title, container, issued, doi && `doi:${doi}`, pmid && `PMID ${pmid}`, pmcid, url]
    .flatMap((part) => (part ? [part.replace(/\.$/, '')] : []))
    .join('. ')
}

function contentOf({ number: _place, ...citation }: ProjectedCitation): string {
  return hashJson(citation)
}

/** The same tree with other numbers of sources. */
function renumber<Tree>(tree: Tree, called: ReadonlyMap<number, number>): Tree {
  const number = (value: number) => called.get(value) ?? value
  const walk = (value: unknown, key: string, kind: unknown): unknown => {
    if (typeof value === 'number')
      return key === 'citation' || (key === 'number' && kind === 'cite') ? number(value) : value
    if (key === 'citations' && Array.isArray(value) && value.every((one) => typeof one === 'number'))
      return value.map(number)
    if (Array.isArray(value)) return value.map((item) => walk(item, '', null))
    if (value === null || typeof value !== 'object') return value
    const node = value as Record<string, unknown>
    return Object.fromEntries(Object.entries(node).map(([name, item]) => [name, walk(item, name, node.kind)]))
  }
  return walk(tree, '', null) as Tree
}
