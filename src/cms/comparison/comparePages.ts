import { lineLabels, type ComparedLine, type ComparedPart } from '../../domain/content/comparison'
import type { Projection } from '../../domain/content/projection'
import { compareLines, wordsInCommon } from './compareLines'
import { pageParts, type PagePart } from './pageParts'

/** A section under another heading is taken for the same one from this share of common words on. */
const sameSection = 0.6

/**
 * What changed from one version of a page to another, part by part in the order of the newer one; what is gone comes
 * last. Everything is new where there is nothing to compare with.
 */
export function comparePages(before: Projection | null, now: Projection): ComparedPart[] {
  const parts = pageParts(now)
  const former = before ? pageParts(before, now.citations) : []
  const partner = matchParts(former, parts)
  const moved = movedParts(former, parts, partner)
  const gone = former.filter((one) => ![...partner.values()].includes(one))
  return [
    ...parts.map((part) => comparePart(partner.get(part) ?? null, part, moved.has(part))),
    ...gone.map((part): ComparedPart => ({
      ...{ anchor: part.anchor, heading: part.heading, formerHeading: null, change: 'gone' },
      lines: compareLabelled(part, null),
    })),
  ]
}

function comparePart(before: PagePart | null, now: PagePart, moved: boolean): ComparedPart {
  const lines = compareLabelled(before, now)
  const formerHeading = before && before.heading !== now.heading ? before.heading : null
  const changed = formerHeading !== null || lines.some(({ kind }) => kind !== 'same')
  return {
    ...{ anchor: now.anchor, heading: now.heading, formerHeading, lines },
    change: !before ? 'new' : changed ? 'changed' : moved ? 'moved' : 'same',
  }
}

/** Under each label what stood there before, so that a title is never taken for a search title. */
function compareLabelled(before: PagePart | null, now: PagePart | null): ComparedLine[] {
  return [...lineLabels, null].flatMap((label) => {
    const under = (part: PagePart | null) =>
      (part?.lines ?? []).filter((line) => line.label === label).map(({ text }) => text)
    const lines = compareLines(under(before), under(now))
    return label === null ? lines : lines.map((line) => ({ ...line, label }))
  })
}

/** By anchor; what is left over by kind and words, for a section whose heading was rewritten. */
function matchParts(former: readonly PagePart[], parts: readonly PagePart[]): Map<PagePart, PagePart> {
  const partner = new Map<PagePart, PagePart>()
  const free = new Set(former)
  const pair = (part: PagePart, other: PagePart | undefined) => {
    if (!other) return
    partner.set(part, other)
    free.delete(other)
  }
  for (const part of parts)
    pair(
      part,
      [...free].find((one) => one.anchor === part.anchor && one.kind === part.kind),
    )
  for (const part of parts.filter((one) => !partner.has(one)))
    pair(
      part,
      [...free].find((one) => one.kind === part.kind && wordsInCommon(wordsOf(one), wordsOf(part)) >= sameSection),
    )
  return partner
}

const wordsOf = ({ lines }: PagePart) => lines.map(({ text }) => text).join(' ')

/** Parts that stand after one that they used to stand before. */
function movedParts(
  former: readonly PagePart[],
  parts: readonly PagePart[],
  partner: ReadonlyMap<PagePart, PagePart>,
): Set<PagePart> {
  const placed = parts.flatMap((part) => {
    const other = partner.get(part)
    return other ? [{ part, place: former.indexOf(other) }] : []
  })
  return new Set(
    placed
      .filter(({ place }, index) => placed.slice(0, index).some((earlier) => earlier.place > place))
      .map(({ part }) => part),
  )
}
