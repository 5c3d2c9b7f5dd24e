/**
 * What an article itself says, read from the editor's JSON, with references still by id. Two saves with an equal
 * `ownHash` changed nothing that is signed. Empty texts are `''`, unset choices `null`, never absent.
 */
import type { Aspect, Audience, HelpLevel, MedicationRole, Tier } from './article'
import type { Mark } from './projection'

export const ownContentFormat = 'countersign.own/1'

export type OwnInline =
  | { kind: 'text'; text: string; marks: Mark[] }
  | { kind: 'lineBreak' }
  | { kind: 'link'; href: string; children: OwnInline[] }
  /** `citation` is an id; `null` where the editor put a mark and chose no source yet. */
  | { kind: 'cite'; citation: string | null }

export type OwnList = { kind: 'list'; ordered: boolean; items: OwnListItem[] }

export type OwnBlock =
  | { kind: 'paragraph'; children: OwnInline[] }
  | { kind: 'heading'; level: 3 | 4; children: OwnInline[] }
  | OwnList
  | { kind: 'quote'; children: OwnInline[] }

export interface OwnListItem {
  children: OwnInline[]
  lists: OwnList[]
}

export interface OwnMedication {
  medication: string | null
  role: MedicationRole | null
  purpose: string
  citations: string[]
}

/** Numbers are decimal text, as `String(number)` writes them. */
export interface OwnStatistic {
  label: string
  low: string | null
  high: string | null
  unit: string
  population: string
  timeframe: string | null
  asOf: string | null
  plainForm: string | null
  citation: string | null
}

export type OwnSection =
  | { kind: 'questionSection'; heading: string; aspect: Aspect | null; body: OwnBlock[] }
  | { kind: 'medicationList'; heading: string; intro: OwnBlock[]; items: OwnMedication[] }
  | { kind: 'careTeam'; heading: string; intro: OwnBlock[]; items: { role: string; why: string }[] }
  | { kind: 'prognosis'; heading: string; body: OwnBlock[]; statistics: OwnStatistic[] }
  | { kind: 'getHelp'; heading: string; level: HelpLevel | null; body: OwnBlock[] }
  | { kind: 'community'; heading: string; body: OwnBlock[]; showCount: boolean }
  | { kind: 'disclaimer'; disclaimer: string | null }

export interface OwnContent {
  format: typeof ownContentFormat
  locale: string
  condition: string | null
  question: string | null
  title: string
  slug: string
  audience: Audience | null
  raisedTier: Tier | null
  tldr: OwnBlock[]
  sections: OwnSection[]
  credits: { name: string; role: 'author' | 'editor' | null }[]
  seo: { title: string; description: string }
}
