import { audiences, aspects, helpLevels, medicationRoles, tiers, type ArticleContent } from './article'
import { createContentReader, isRecord, malformed, type ContentReader } from './contentReader'
import { ownContentFormat, type OwnContent, type OwnMedication, type OwnSection, type OwnStatistic } from './ownContent'
import { readRichText } from './readRichText'
import { unknownNode } from './readInlines'

export type { OwnContent } from './ownContent'

/**
 * What an article itself says, as plain data with references by id, from whatever the editor or the database hold.
 * Reads known node and block types only; relations may be ids or populated documents.
 * @throws DomainError `unknown-node`, `malformed-content`, `unsafe-link`, `content-too-large`, each with `details.path`
 */
export function readArticle(article: ArticleContent): OwnContent {
  const source: unknown = article
  if (!isRecord(source)) throw malformed('article', 'an object is expected here')
  const reader = createContentReader()
  const seo = isRecord(source.seo) ? source.seo : {}
  return {
    format: ownContentFormat,
    locale: reader.text(source.locale, 'locale'),
    condition: reader.relation(source.condition, 'condition'),
    question: reader.relation(source.question, 'question'),
    title: reader.text(source.title, 'title'),
    slug: reader.text(source.slug, 'slug'),
    audience: reader.oneOf(audiences, source.audience, 'audience'),
    raisedTier: readTier(source.raisedTier, reader),
    tldr: readRichText(source.tldr, 'tldr', reader),
    sections: rows(source.sections, 'sections', reader, (section, path) => readSection(section, path, reader)),
    credits: rows(source.credits, 'credits', reader, (credit, path) => ({
      name: reader.text(credit.name, `${path}.name`),
      role: reader.oneOf(['author', 'editor'] as const, credit.role, `${path}.role`),
    })),
    seo: {
      title: reader.text(seo.title, 'seo.title'),
      description: reader.text(seo.description, 'seo.description'),
    },
  }
}

/** A select in the admin stores the number as text. */
function readTier(value: unknown, reader: ContentReader) {
  return reader.oneOf(tiers, typeof value === 'string' && value !== '' ? Number(value) : value, 'raisedTier')
}

function rows<Row>(
  value: unknown,
  path: string,
  reader: ContentReader,
  read: (row: Record<string, unknown>, path: string) => Row,
): Row[] {
  return reader.list(value, path).map((row, index) => {
    reader.node(`${path}.${index}`)
    return read(row, `${path}.${index}`)
  })
}

function readSection(section: Record<string, unknown>, path: string, reader: ContentReader): OwnSection {
  const heading = () => reader.text(section.heading, `${path}.heading`)
  const richText = (field: 'body' | 'intro') => readRichText(section[field], `${path}.${field}`, reader)
  switch (section.blockType) {
    case 'questionSection': {
      const aspect = reader.oneOf(aspects, section.aspect, `${path}.aspect`)
      return { kind: 'questionSection', heading: heading(), aspect, body: richText('body') }
    }
    case 'medicationList': {
      const items = rows(section.items, `${path}.items`, reader, (row, at) => readMedication(row, at, reader))
      return { kind: 'medicationList', heading: heading(), intro: richText('intro'), items }
    }
    case 'careTeam': {
      const items = rows(section.items, `${path}.items`, reader, (row, at) => ({
        role: reader.text(row.role, `${at}.role`),
        why: reader.text(row.why, `${at}.why`),
      }))
      return { kind: 'careTeam', heading: heading(), intro: richText('intro'), items }
    }
    case 'prognosis': {
      const statistics = rows(section.statistics, `${path}.statistics`, reader, (row, at) =>
        readStatistic(row, at, reader),
      )
      return { kind: 'prognosis', heading: heading(), body: richText('body'), statistics }
    }
    case 'getHelp': {
      const level = reader.oneOf(helpLevels, section.level, `${path}.level`)
      return { kind: 'getHelp', heading: heading(), level, body: richText('body') }
    }
    case 'community': {
      const showCount = reader.oneOf([true, false], section.showCount, `${path}.showCount`) ?? false
      return { kind: 'community', heading: heading(), body: richText('body'), showCount }
    }
    case 'disclaimer':
      return { kind: 'disclaimer', disclaimer: reader.relation(section.disclaimer, `${path}.disclaimer`) }
    default:
      throw unknownNode(section.blockType, path)
  }
}

function readMedication(row: Record<string, unknown>, path: string, reader: ContentReader): OwnMedication {
  if (row.citations !== undefined && row.citations !== null && !Array.isArray(row.citations)) {
    throw malformed(`${path}.citations`, 'a list is expected here')
  }
  const citations = (row.citations ?? []) as unknown[]
  return {
    medication: reader.relation(row.medication, `${path}.medication`),
    role: reader.oneOf(medicationRoles, row.role, `${path}.role`),
    purpose: reader.text(row.purpose, `${path}.purpose`),
    citations: citations.flatMap((value, index) => {
      reader.node(`${path}.citations.${index}`)
      return reader.relation(value, `${path}.citations.${index}`) ?? []
    }),
  }
}

function readStatistic(row: Record<string, unknown>, path: string, reader: ContentReader): OwnStatistic {
  const number = (value: unknown, at: string): string | null => {
    if (value === undefined || value === null) return null
    if (typeof value !== 'number' || !Number.isFinite(value)) throw malformed(at, 'a number is expected here')
    return String(value)
  }
  return {
    label: reader.text(row.label, `${path}.label`),
    low: number(row.low, `${path}.low`),
    high: number(row.high, `${path}.high`),
    unit: reader.text(row.unit, `${path}.unit`),
    population: reader.text(row.population, `${path}.population`),
    timeframe: reader.optionalText(row.timeframe, `${path}.timeframe`),
    asOf: reader.optionalText(row.asOf, `${path}.asOf`),
    plainForm: reader.optionalText(row.plainForm, `${path}.plainForm`),
    citation: reader.relation(row.citation, `${path}.citation`),
  }
}
