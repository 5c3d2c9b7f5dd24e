import type { Condition, Dependencies } from './article'
import { entry } from './entry'
import { mergeInlines } from './mergeInlines'
import { nameIn } from './nameIn'
import type { OwnBlock, OwnInline, OwnList, OwnMedication, OwnSection, OwnStatistic } from './ownContent'
import type { Block, Inline, ListItem, ProjectedMedication, ProjectedSection, ProjectedStatistic } from './projection'

export interface SectionProjector {
  blocks(blocks: OwnBlock[]): Block[]
  /** `null` where the section cannot be shown at all (see `project`). */
  section(section: OwnSection, anchor: string): ProjectedSection | null
}

/** Resolves the references of sections. `numbers` are the citations' places on the page, by id. */
export function createSectionProjector(
  locale: string,
  dependencies: Dependencies,
  numbers: ReadonlyMap<string, number>,
  condition: Condition | null,
): SectionProjector {
  const number = (citation: string | null) => (citation === null ? null : (numbers.get(citation) ?? null))

  function inlines(children: OwnInline[]): Inline[] {
    return mergeInlines(
      children.flatMap((child): Inline[] => {
        if (child.kind === 'link') return [{ kind: 'link', href: child.href, children: inlines(child.children) }]
        if (child.kind !== 'cite') return [child]
        const place = number(child.citation)
        return place === null ? [] : [{ kind: 'cite', number: place }]
      }),
    )
  }

  function list({ ordered, items }: OwnList): Extract<Block, { kind: 'list' }> {
    return {
      kind: 'list',
      ordered,
      items: items.map((item): ListItem => ({ children: inlines(item.children), lists: item.lists.map(list) })),
    }
  }

  function blocks(own: OwnBlock[]): Block[] {
    return own.map((block) => (block.kind === 'list' ? list(block) : { ...block, children: inlines(block.children) }))
  }

  function medication(item: OwnMedication): ProjectedMedication[] {
    const known = entry(dependencies.medications, item.medication)
    if (!known || !item.role) return []
    const citations = [...new Set(item.citations)].flatMap((citation) => number(citation) ?? [])
    return [
      {
        id: known.id,
        name: nameIn(known.names, locale)?.name ?? '',
        atc: known.atc.map(({ code }) => code),
        rxcui: known.rxcui || null,
        role: item.role,
        purpose: item.purpose,
        citations,
      },
    ]
  }

  function statistic({ citation, ...rest }: OwnStatistic): ProjectedStatistic {
    return { ...rest, citation: number(citation) }
  }

  function section(own: OwnSection, anchor: string): ProjectedSection | null {
    switch (own.kind) {
      case 'questionSection':
        return { ...own, anchor, body: blocks(own.body) }
      case 'medicationList':
        return { ...own, anchor, intro: blocks(own.intro), items: own.items.flatMap(medication) }
      case 'careTeam':
        return { ...own, anchor, intro: blocks(own.intro) }
      case 'prognosis':
        return { ...own, anchor, body: blocks(own.body), statistics: own.statistics.map(statistic) }
      case 'getHelp':
        return own.level && { ...own, anchor, level: own.level, body: blocks(own.body) }
      case 'community': {
        const provider = condition?.community.provider || null
        return { ...own, anchor, body: blocks(own.body), provider }
      }
      case 'disclaimer': {
        const known = entry(dependencies.disclaimers, own.disclaimer)
        if (!known) return null
        const { heading, key, version, text } = known
        return { kind: 'disclaimer', anchor, heading, key, version, text }
      }
    }
  }

  return { blocks, section }
}
