import { blocksText } from '../../domain/content/blocksText'
import { lineLabels, type LineLabel } from '../../domain/content/comparison'
import type { ProjectedCitation, Projection } from '../../domain/content/projection'
import { sectionText } from '../../domain/content/sectionText'
import { hashJson } from '../../domain/canonical/hash'

export interface PagePart {
  anchor: string
  kind: string
  heading: string
  lines: PartLine[]
}

interface PartLine {
  text: string
  /** `null` for what is text of the page. */
  label: LineLabel | null
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
    { anchor: 'page', kind: 'page', heading: '', lines: aroundText(page) },
    { anchor: 'tldr', kind: 'tldr', heading: 'TL;DR', lines: linesOf(blocksText(numbered.tldr)) },
    ...numbered.sections.map((section) => ({
      anchor: section.anchor,
      kind: section.kind,
      heading: section.heading,
      lines: linesOf(sectionText(section, page.locale)),
    })),
    { anchor: 'sources', kind: 'sources', heading: '', lines: page.citations.map(sourceLine).map(unlabelled) },
  ]
}

function aroundText({ title, seo, tier, audience, credits, condition, label }: Projection): PartLine[] {
  const said: Record<LineLabel, readonly string[]> = {
    title: [title],
    label: [label],
    condition: [condition?.name ?? ''],
    searchTitle: [seo.title],
    searchDescription: [seo.description],
    tier: [String(tier)],
    audience: [audience],
    credit: credits.map(({ name, role }) => `${name} (${role})`),
  }
  return lineLabels.flatMap((name) =>
    said[name].filter((text) => text !== '').map((text): PartLine => ({ text, label: name })),
  )
}

const unlabelled = (text: string): PartLine => ({ text, label: null })

function linesOf(text: string): PartLine[] {
  return text
    .replace(/\[1(\d{5})\]/g, (_, number: string) => `[former ${Number(number)}]`)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(unlabelled)
}

/** A source as it stands in a list of them. */
export function sourceLine({ authors, title, container, issued, doi, pmid, url }: ProjectedCitation): string {
  return [authors.join(', '), title, container, issued, doi && `doi:${doi}`, pmid && `PMID ${pmid}`, url]
    .filter(Boolean)
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
