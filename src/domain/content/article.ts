/**
 * The working copy of a page and everything it pulls in, as plain data: what the projection starts from.
 * The CMS loads these shapes (Payload documents at depth 0); nothing here knows where they were stored.
 */

/** Risk tier of a page, 1 is the strictest (docs/adr: tiers and policies). */
export const tiers = [1, 2, 3] as const
export type Tier = (typeof tiers)[number]

export const audiences = ['patient', 'carer', 'clinician'] as const
export type Audience = (typeof audiences)[number]

/**
 * What a page or section is about. All but `Diagnosis` are members of schema.org's HealthAspectEnumeration, without its
 * `HealthAspect` suffix; that one has none there, so JSON-LD leaves it out.
 */
export const aspects = [
  'Overview',
  'Causes',
  'Symptoms',
  'Diagnosis',
  'Treatments',
  'Prognosis',
  'LivingWith',
  'SeeDoctor',
  'SelfCare',
  'Screening',
  'Prevention',
  'Pregnancy',
  'UsageOrSchedule',
  'SideEffects',
] as const
export type Aspect = (typeof aspects)[number]

/** A node of the editor's JSON. Only its known types are read; an unknown one is refused by name. */
export interface EditorNode {
  type: string
  [key: string]: unknown
}
/** Lexical's serialised state as Payload stores it: `{ root: { children: [...] } }`. */
export interface RichText {
  root: EditorNode
}

export const medicationRoles = ['firstLine', 'secondLine', 'adjunct', 'symptomatic', 'rescue'] as const
export type MedicationRole = (typeof medicationRoles)[number]

export const helpLevels = ['nonUrgent', 'urgent', 'emergency'] as const
export type HelpLevel = (typeof helpLevels)[number]

/** A section block of an article; ids in relation fields are those of the pulled-in documents. */
export type ArticleSection =
  | { blockType: 'questionSection'; heading?: string | null; aspect?: Aspect | null; body?: RichText | null }
  | {
      blockType: 'medicationList'
      heading?: string | null
      intro?: RichText | null
      items?: {
        medication?: string | null
        role?: MedicationRole | null
        purpose?: string | null
        citations?: string[] | null
      }[]
    }
  | {
      blockType: 'careTeam'
      heading?: string | null
      intro?: RichText | null
      items?: { role?: string | null; why?: string | null }[]
    }
  | {
      blockType: 'prognosis'
      heading?: string | null
      body?: RichText | null
      statistics?: {
        label?: string | null
        low?: number | null
        high?: number | null
        unit?: string | null
        population?: string | null
        timeframe?: string | null
        asOf?: string | null
        plainForm?: string | null
        citation?: string | null
      }[]
    }
  | { blockType: 'getHelp'; heading?: string | null; level?: HelpLevel | null; body?: RichText | null }
  | { blockType: 'community'; heading?: string | null; body?: RichText | null; showCount?: boolean | null }
  | { blockType: 'disclaimer'; disclaimer?: string | null }

export interface ArticleContent {
  id: string
  locale: string
  condition: string | null
  question: string | null
  title: string | null
  slug: string | null
  audience: Audience | null
  /** Raises the computed tier; can never lower it. */
  raisedTier: Tier | null
  tldr: RichText | null
  sections: ArticleSection[]
  credits: { name: string | null; role: 'author' | 'editor' | null }[]
  seo: { title: string | null; description: string | null }
}

export interface Condition {
  id: string
  names: { locale: string; preferred: string }[]
  synonyms: { locale: string; term: string; kind: 'exact' | 'related' | 'abbreviation' }[]
  identifiers: { system: string; code: string; relation: 'exact' | 'broader' | 'narrower' | 'close' | 'related' }[]
  /** schema.org MedicalSpecialty members, e.g. `Neurologic`. */
  specialties: string[]
  leastTier: Tier
  /** Changes by itself, so it is envelope: printed with its date, not signed. */
  community: { provider: string | null; memberCount: number | null; asOf: string | null }
}

export interface Question {
  id: string
  key: string
  aspect: Aspect
  leastTier: Tier
  /** One per language. `label` opens the label line; `{condition}` in heading and slug is replaced. */
  patterns: { locale: string; label: string; heading: string; slug: string }[]
}

export const retractionStates = ['none', 'concern', 'corrected', 'retracted', 'reinstated', 'unknown'] as const
export type RetractionState = (typeof retractionStates)[number]

export const citationTypes = [
  'journal',
  'guideline',
  'systematicReview',
  'label',
  'registry',
  'textbook',
  'web',
  'expertConsensus',
] as const
export type CitationType = (typeof citationTypes)[number]

export interface Citation {
  id: string
  type: CitationType
  title: string
  authors: { name: string }[]
  container: string | null
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  issued: string | null
  doi: string | null
  pmid: string | null
  pmcid: string | null
  url: string | null
  /** Not signed: asked as it is now by check C08. */
  retraction: { status: RetractionState; checkedAt: string | null; notice: string | null }
}

export interface Medication {
  id: string
  /** International nonproprietary name per language. */
  names: { locale: string; name: string }[]
  atc: { code: string; year: number | null }[]
  rxcui: string | null
}

export interface Disclaimer {
  id: string
  key: string
  locale: string
  version: number
  heading: string
  text: string
}

/** Everything an article pulls in, by id. A missing id is missing here too; the checks say so. */
export interface Dependencies {
  conditions: Record<string, Condition>
  questions: Record<string, Question>
  citations: Record<string, Citation>
  medications: Record<string, Medication>
  disclaimers: Record<string, Disclaimer>
  /** Highest version of each disclaimer key in the article's language: `key` → version. */
  currentDisclaimers: Record<string, number>
}

export type DependencyKind = 'conditions' | 'questions' | 'citations' | 'medications' | 'disclaimers'
export interface DependencyRef {
  kind: DependencyKind
  id: string
}
