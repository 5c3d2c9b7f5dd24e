/**
 * `countersign.projection/1`: the signed content of a page as our own document tree, resolved and ordered.
 * It holds all that a reader can read or a machine can extract, and nothing of the editor's JSON. Equal
 * projections (by hash) are equal content. Optional things are present as `null` or `[]`, never absent, so that
 * one content has one canonical form. See docs/formats.md.
 */
import type { Aspect, Audience, CitationType, HelpLevel, MedicationRole, Tier } from './article'

export const projectionFormat = 'countersign.projection/1'

export type Mark = 'strong' | 'emphasis' | 'underline' | 'strikethrough' | 'code' | 'subscript' | 'superscript'

export type Inline =
  | { kind: 'text'; text: string; marks: Mark[] }
  | { kind: 'lineBreak' }
  | { kind: 'link'; href: string; children: Inline[] }
  /** `number` is the citation's place in `Projection.citations`, from 1. */
  | { kind: 'cite'; number: number }

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 3 | 4; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | { kind: 'quote'; children: Inline[] }

export interface ListItem {
  children: Inline[]
  /** Lists nested below this item. */
  lists: Extract<Block, { kind: 'list' }>[]
}

export interface ProjectedStatistic {
  label: string
  /** Decimal text, as `String(number)` writes it: numbers of a projection are safe integers or text. */
  low: string | null
  high: string | null
  unit: string
  population: string
  timeframe: string | null
  asOf: string | null
  plainForm: string | null
  citation: number | null
}

export interface ProjectedMedication {
  id: string
  name: string
  atc: string[]
  rxcui: string | null
  role: MedicationRole
  purpose: string
  citations: number[]
}

/** `anchor` is made from the heading and unique on the page. */
export type ProjectedSection =
  | { kind: 'questionSection'; anchor: string; heading: string; aspect: Aspect | null; body: Block[] }
  | { kind: 'medicationList'; anchor: string; heading: string; intro: Block[]; items: ProjectedMedication[] }
  | { kind: 'careTeam'; anchor: string; heading: string; intro: Block[]; items: { role: string; why: string }[] }
  | { kind: 'prognosis'; anchor: string; heading: string; body: Block[]; statistics: ProjectedStatistic[] }
  | { kind: 'getHelp'; anchor: string; heading: string; level: HelpLevel; body: Block[] }
  /** The number of members is envelope; whether it is shown is signed. */
  | { kind: 'community'; anchor: string; heading: string; body: Block[]; provider: string | null; showCount: boolean }
  | {
      kind: 'disclaimer'
      anchor: string
      heading: string
      key: string
      version: number
      text: string
    }

export interface ProjectedCitation {
  number: number
  id: string
  type: CitationType
  title: string
  authors: string[]
  container: string | null
  issued: string | null
  doi: string | null
  pmid: string | null
  pmcid: string | null
  url: string | null
}

export interface Projection {
  format: typeof projectionFormat
  locale: string
  audience: Audience
  tier: Tier
  slug: string
  /** First part of the label line, e.g. `Short answer`. */
  label: string
  title: string
  seo: { title: string; description: string }
  condition: {
    id: string
    name: string
    synonyms: { term: string; kind: string }[]
    codes: { system: string; code: string; relation: string }[]
    specialties: string[]
  } | null
  question: { id: string; key: string; aspect: Aspect; text: string } | null
  tldr: Block[]
  sections: ProjectedSection[]
  /** In the order of their first mention. */
  citations: ProjectedCitation[]
  credits: { name: string; role: 'author' | 'editor' }[]
}
