import { hashJson } from '../canonical/hash'
import type { ProjectedCitation } from '../content/projection'
import type { Snapshot } from '../records/snapshot'

/**
 * Anchors a reviewer must have opened before signing: all of them at a first signature and at a reaffirmation; else
 * those that read differently from what they signed last. `tldr` stands for the summary.
 */
export function sectionsToOpen(snapshot: Snapshot, signedBefore: Snapshot | null, reaffirmation: boolean): string[] {
  const parts = partsOf(snapshot)
  if (!signedBefore || reaffirmation) return parts.map((part) => part.anchor)
  const known = new Set(partsOf(signedBefore).map((part) => part.hash))
  return parts.filter((part) => !known.has(part.hash)).map((part) => part.anchor)
}

function partsOf({ body: { projection } }: Snapshot) {
  const part = (anchor: string, content: unknown) => ({
    anchor,
    hash: hashJson({ anchor, content: withSources(content, projection.citations) }),
  })
  return [part('tldr', projection.tldr), ...projection.sections.map((section) => part(section.anchor, section))]
}

/** Puts each source in place of its number: renumbering is no change of a section, another text behind a number is. */
function withSources(content: unknown, citations: readonly ProjectedCitation[]): unknown {
  const source = (number: unknown) => {
    const { number: _place, ...rest } = citations.find((one) => one.number === number) ?? { number: null }
    return rest
  }
  const walk = (value: unknown, key: string, kind: unknown): unknown => {
    if (key === 'citation' && typeof value === 'number') return source(value)
    if (key === 'number' && kind === 'cite') return source(value)
    if (key === 'citations' && Array.isArray(value)) return value.map(source)
    if (Array.isArray(value)) return value.map((item) => walk(item, '', null))
    if (value === null || typeof value !== 'object') return value
    const node = value as Record<string, unknown>
    return Object.fromEntries(Object.entries(node).map(([name, item]) => [name, walk(item, name, node.kind)]))
  }
  return walk(content, '', null)
}
