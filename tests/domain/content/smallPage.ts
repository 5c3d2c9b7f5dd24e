import type { ArticleContent, Dependencies, EditorNode, RichText } from '../../../src/domain/content/article'

export const bold = 1

export function doc(...children: EditorNode[]): RichText {
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } }
}

export function p(...children: (string | EditorNode)[]): EditorNode {
  return { type: 'paragraph', version: 1, children: children.map(asNode) }
}

export function heading(tag: string, text: string): EditorNode {
  return { type: 'heading', version: 1, tag, children: [words(text)] }
}

export function list(listType: string, ...items: EditorNode[][]): EditorNode {
  return { type: 'list', version: 1, listType, children: items.map((children) => ({ type: 'listitem', children })) }
}

export function link(url: string, ...children: (string | EditorNode)[]): EditorNode {
  return {
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', url, newTab: false },
    children: children.map(asNode),
  }
}

export function words(text: string, format = 0): EditorNode {
  return { type: 'text', version: 1, text, format, mode: 'normal', style: '', detail: 0 }
}

export function cite(citation: unknown): EditorNode {
  return { type: 'inlineBlock', version: 1, fields: { id: '66', blockType: 'cite', blockName: '', citation } }
}

function asNode(item: string | EditorNode): EditorNode {
  return typeof item === 'string' ? words(item) : item
}

/** A page with one section of each kind, small enough to check by eye; it has nothing wrong with it. */
export function smallArticle(changes: Partial<ArticleContent> = {}): ArticleContent {
  return {
    id: 'article-1',
    locale: 'en',
    condition: 'oms',
    question: 'treatments',
    title: 'Treatments for OMS',
    slug: 'oms-treatments',
    audience: 'carer',
    raisedTier: null,
    tldr: doc(p('Treatment calms the immune system.')),
    sections: [
      {
        blockType: 'questionSection',
        heading: 'What comes first?',
        aspect: 'Treatments',
        body: doc(
          p('Steroids ', words('first', bold), cite('second'), '.'),
          list('bullet', [words('early')], [words('firmly')]),
        ),
      },
      {
        blockType: 'medicationList',
        heading: 'Medicines',
        intro: null,
        items: [{ medication: 'pred', role: 'firstLine', purpose: 'Calms inflammation.', citations: ['first'] }],
      },
      {
        blockType: 'careTeam',
        heading: 'Care team',
        intro: doc(p('They work together.')),
        items: [{ role: 'Neurologist', why: 'Leads the treatment.' }],
      },
      {
        blockType: 'prognosis',
        heading: 'Outlook',
        body: doc(p('It varies.')),
        statistics: [
          {
            label: 'Lasting difficulties',
            low: 50,
            high: 70,
            unit: '%',
            population: 'children with OMS',
            timeframe: null,
            asOf: '2011',
            plainForm: 'more than half',
            citation: 'second',
          },
        ],
      },
      { blockType: 'getHelp', heading: 'When to call', level: 'urgent', body: doc(p('Call if signs return.')) },
      { blockType: 'community', heading: 'Others', body: doc(p('Families meet online.')), showCount: true },
      { blockType: 'disclaimer', disclaimer: 'general' },
    ],
    credits: [{ name: 'Elif Marsh', role: 'author' }],
    seo: { title: 'OMS treatments', description: 'How OMS is treated.' },
    ...changes,
  }
}

export function smallDependencies(changes: Partial<Dependencies> = {}): Dependencies {
  return {
    conditions: {
      oms: {
        id: 'oms',
        names: [
          { locale: 'en', preferred: 'opsoclonus-myoclonus syndrome' },
          { locale: 'de', preferred: 'Opsoklonus-Myoklonus-Syndrom' },
        ],
        synonyms: [
          { locale: 'en', term: 'OMS', kind: 'abbreviation' },
          { locale: 'de', term: 'Kinsbourne-Syndrom', kind: 'exact' },
        ],
        identifiers: [{ system: 'ORPHA', code: '1183', relation: 'exact' }],
        specialties: ['Pediatric', 'Neurologic'],
        leastTier: 3,
        community: { provider: 'DiseaseMaps.org', memberCount: 7, asOf: '2026-04-07' },
      },
    },
    questions: {
      treatments: {
        id: 'treatments',
        key: 'treatments.first-line',
        aspect: 'Treatments',
        leastTier: 3,
        patterns: [
          {
            locale: 'en',
            label: 'Short answer',
            heading: 'What are the treatments for {condition}?',
            slug: '{condition}-treatments',
          },
        ],
      },
    },
    citations: {
      first: citation('first', 'A trial', { doi: '10.1000/one' }),
      second: citation('second', 'A cohort', { pmid: '22' }),
    },
    medications: {
      pred: {
        id: 'pred',
        names: [{ locale: 'en', name: 'prednisolone' }],
        atc: [{ code: 'H02AB06', year: 2026 }],
        rxcui: '8638',
      },
    },
    disclaimers: {
      general: {
        id: 'general',
        key: 'general',
        locale: 'en',
        version: 2,
        heading: 'Medical disclaimer',
        text: 'This page informs.\nAsk your doctor.',
      },
    },
    currentDisclaimers: { general: 2 },
    ...changes,
  }
}

export function citation(
  id: string,
  title: string,
  changes: Partial<Dependencies['citations'][string]> = {},
): Dependencies['citations'][string] {
  return {
    id,
    type: 'journal',
    title,
    authors: [{ name: 'Doe J' }],
    container: 'A Journal',
    issued: '2022',
    doi: null,
    pmid: null,
    pmcid: null,
    url: null,
    retraction: { status: 'none', checkedAt: '2026-01-01', notice: null },
    ...changes,
  }
}
