/**
 * What readers get of a publication, made by `present(edition, snapshot, now)`: the one shape that REST and GraphQL
 * both answer with, field for field (docs/api.md).
 */
import type { Audience, Aspect, HelpLevel, MedicationRole, Tier } from '../content/article'
import type { EditionDates } from '../records/edition'
import type { Hash } from '../records/snapshot'

export interface CitationView {
  number: number
  type: string
  title: string
  authors: string[]
  container: string | null
  issued: string | null
  doi: string | null
  pmid: string | null
  pmcid: string | null
  url: string | null
}

export interface MedicationView {
  name: string
  atc: string[]
  rxcui: string | null
  role: MedicationRole
  purpose: string
  citations: number[]
}

export interface StatisticView {
  label: string
  low: string | null
  high: string | null
  unit: string
  population: string
  timeframe: string | null
  asOf: string | null
  plainForm: string | null
  citation: number | null
}

/** One shape for all kinds; what a kind does not have is `null` or `[]`. */
export interface SectionView {
  kind: 'questionSection' | 'medicationList' | 'careTeam' | 'prognosis' | 'getHelp' | 'community' | 'disclaimer'
  anchor: string
  heading: string
  aspect: Aspect | null
  html: string
  text: string
  medications: MedicationView[]
  careTeam: { role: string; why: string }[]
  statistics: StatisticView[]
  level: HelpLevel | null
  community: { provider: string | null; memberCount: number | null; asOf: string | null } | null
  disclaimer: { key: string; version: number } | null
}

export interface ReviewerView {
  name: string
  credentials: string
  registrations: { body: string; number: string; country: string }[]
  specialist: boolean
  signedAt: string
}

export interface ArticleView {
  id: string
  locale: string
  slug: string
  /** Absolute address of the page on the site, from the site's base URL. */
  url: string
  label: string
  /** `Short answer · Medically reviewed summary · Last updated: 2026-04-07`. */
  labelLine: string
  title: string
  audience: Audience
  tier: Tier
  seo: { title: string; description: string }
  condition: {
    id: string
    name: string
    synonyms: string[]
    codes: { system: string; code: string; relation: string }[]
  }
  question: { id: string; key: string; aspect: Aspect; text: string }
  tldr: { html: string; text: string }
  sections: SectionView[]
  citations: CitationView[]
  credits: { name: string; role: string }[]
  review: {
    state: 'reviewed' | 'lapsed'
    statement: string
    /** Empty once the review has lapsed. */
    reviewers: ReviewerView[]
    /** `null` once the review has lapsed. */
    lastReviewed: string | null
    nextReviewDue: string
  }
  dates: Omit<EditionDates, 'lastReviewed'> & { lastReviewed: string | null }
  edition: { id: string; number: number; seq: number; change: string }
  contentHash: Hash
  /** Enough to check, with the keys of `/.well-known/jwks.json`, that this edition was signed by the server. */
  attestation: { record: string; jws: string; snapshot: string; keys: string }
  /** schema.org graph (docs/api.md). */
  jsonLd: Record<string, unknown>
}
