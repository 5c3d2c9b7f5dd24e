import type {
  ArticleContent,
  ArticleSection,
  Audience,
  Citation,
  Condition,
  Dependencies,
  DependencyKind,
  DependencyRef,
  Disclaimer,
  Medication,
  Question,
  RichText,
  Tier,
} from '../../domain/content/article'
import type { Desk } from '../../actions/desk'
import { slugs } from '../slugs'
import { byId, type Row, type Rows } from './rows'
import { list, text, textOrNull } from './workflowStore'

type ContentStore = Pick<Desk, 'article' | 'dependencies' | 'articlesPullingIn'>

/** Working copies and what they pull in, as the domain knows them. */
export function contentStore(rows: Rows): ContentStore {
  return {
    async article(id) {
      const row = await rows.findOne(slugs.articles, byId(id))
      return row ? toArticle(row) : null
    },
    async dependencies(refs, locale) {
      const conditions = await loadAll(rows, refs, 'conditions', toCondition)
      const questions = await loadAll(rows, refs, 'questions', toQuestion)
      const citations = await loadAll(rows, refs, 'citations', toCitation)
      const medications = await loadAll(rows, refs, 'medications', toMedication)
      const disclaimers = await loadAll(rows, refs, 'disclaimers', toDisclaimer)
      return {
        conditions,
        questions,
        citations,
        medications,
        disclaimers,
        currentDisclaimers: await currentDisclaimers(rows, Object.values(disclaimers), locale),
      }
    },
    async articlesPullingIn(ref, states) {
      const found = await rows.find(
        slugs.workflow,
        {
          and: [
            { 'dependencies.ref': { equals: ref.id } },
            { 'dependencies.kind': { equals: ref.kind } },
            { state: { in: [...states] } },
          ],
        },
        { columns: { state: true } },
      )
      return found.map(({ id }) => id).sort()
    },
  }
}

async function loadAll<T>(
  rows: Rows,
  refs: readonly DependencyRef[],
  kind: DependencyKind,
  to: (row: Row) => T,
): Promise<Record<string, T>> {
  const ids = refs.filter((ref) => ref.kind === kind).map((ref) => ref.id)
  if (ids.length === 0) return {}
  // in the order of their ids: asked for another, MongoDB may go through the whole collection to spare itself a sort
  const found = await rows.find(slugs[kind], { id: { in: ids } }, { sort: 'id' })
  return Object.fromEntries(found.map((row) => [row.id, to(row)]))
}

async function currentDisclaimers(
  rows: Rows,
  used: readonly Disclaimer[],
  locale: string,
): Promise<Dependencies['currentDisclaimers']> {
  const keys = [...new Set(used.map((one) => one.key))]
  if (keys.length === 0) return {}
  const found = await rows.find(slugs.disclaimers, { and: [{ key: { in: keys } }, { locale: { equals: locale } }] })
  const newest: Record<string, number> = {}
  for (const row of found) newest[text(row.key)] = Math.max(newest[text(row.key)] ?? 0, Number(row.version))
  return newest
}

export function toArticle(row: Row): ArticleContent {
  const seo = group(row.seo)
  return {
    id: row.id,
    locale: text(row.locale),
    condition: reference(row.condition),
    question: reference(row.question),
    title: textOrNull(row.title),
    slug: textOrNull(row.slug),
    audience: textOrNull(row.audience) as Audience | null,
    raisedTier: row.raisedTier ? (Number(row.raisedTier) as Tier) : null,
    tldr: (row.tldr ?? null) as RichText | null,
    sections: list<ArticleSection>(row.sections),
    credits: list<{ name?: unknown; role?: unknown }>(row.credits).map((one) => ({
      name: textOrNull(one.name),
      role: textOrNull(one.role) as 'author' | 'editor' | null,
    })),
    seo: { title: textOrNull(seo.title), description: textOrNull(seo.description) },
  }
}

export function toCondition(row: Row): Condition {
  const community = group(row.community)
  return {
    id: row.id,
    names: list<Row>(row.names).map((one) => ({ locale: text(one.locale), preferred: text(one.preferred) })),
    synonyms: list<Row>(row.synonyms).map((one) => ({
      locale: text(one.locale),
      term: text(one.term),
      kind: text(one.kind) as Condition['synonyms'][number]['kind'],
    })),
    identifiers: list<Row>(row.identifiers).map((one) => ({
      system: text(one.system),
      code: text(one.code),
      relation: text(one.relation) as Condition['identifiers'][number]['relation'],
    })),
    specialties: list<string>(row.specialties),
    leastTier: Number(row.leastTier) as Tier,
    community: {
      provider: textOrNull(community.provider),
      memberCount: typeof community.memberCount === 'number' ? community.memberCount : null,
      asOf: textOrNull(community.asOf),
    },
  }
}

export function toQuestion(row: Row): Question {
  return {
    id: row.id,
    key: text(row.key),
    aspect: text(row.aspect) as Question['aspect'],
    leastTier: Number(row.leastTier) as Tier,
    patterns: list<Row>(row.patterns).map((one) => ({
      locale: text(one.locale),
      label: text(one.label),
      heading: text(one.heading),
      slug: text(one.slug),
    })),
  }
}

export function toCitation(row: Row): Citation {
  const retraction = group(row.retraction)
  return {
    id: row.id,
    type: text(row.type) as Citation['type'],
    title: text(row.title),
    authors: list<Row>(row.authors).map((one) => ({ name: text(one.name) })),
    container: textOrNull(row.container),
    issued: textOrNull(row.issued),
    doi: textOrNull(row.doi),
    pmid: textOrNull(row.pmid),
    pmcid: textOrNull(row.pmcid),
    url: textOrNull(row.url),
    retraction: {
      // what was never looked up is unknown, not clean
      status: (textOrNull(retraction.status) ?? 'unknown') as Citation['retraction']['status'],
      checkedAt: textOrNull(retraction.checkedAt),
      notice: textOrNull(retraction.notice),
    },
  }
}

export function toMedication(row: Row): Medication {
  return {
    id: row.id,
    names: list<Row>(row.names).map((one) => ({ locale: text(one.locale), name: text(one.name) })),
    atc: list<Row>(row.atc).map((one) => ({
      code: text(one.code),
      year: typeof one.year === 'number' ? one.year : null,
    })),
    rxcui: textOrNull(row.rxcui),
  }
}

export function toDisclaimer(row: Row): Disclaimer {
  return {
    id: row.id,
    key: text(row.key),
    locale: text(row.locale),
    version: Number(row.version),
    heading: text(row.heading),
    text: text(row.text),
  }
}

/** A relation as an id, whether the adapter gave the id or the document. */
export function reference(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'id' in value) return textOrNull(value.id)
  return textOrNull(value)
}

function group(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
