import { projectionFormat, type Inline, type Projection } from '../../../src/domain/content/projection'

const text = (words: string): Inline => ({ kind: 'text', text: words, marks: [] })
const paragraph = (...children: Inline[]) => ({ kind: 'paragraph' as const, children })

/** A page with a section of every kind, on a rare disease. `changes` replace whole members. */
export function aProjection(changes: Partial<Projection> = {}): Projection {
  return {
    format: projectionFormat,
    locale: 'en',
    audience: 'patient',
    tier: 2,
    slug: 'opsoclonus-myoclonus-treatment',
    label: 'Short answer',
    title: 'How is opsoclonus-myoclonus syndrome treated?',
    seo: { title: 'Treatment of OMS', description: 'What helps & what to expect.' },
    condition: {
      id: 'condition-oms',
      name: 'Opsoclonus-myoclonus syndrome',
      synonyms: [
        { term: 'OMS', kind: 'abbreviation' },
        { term: 'Dancing eye syndrome', kind: 'exact' },
      ],
      codes: [
        { system: 'ORPHA', code: '1183', relation: 'exact' },
        { system: 'MONDO', code: 'MONDO:0015247', relation: 'exact' },
        { system: 'ICD-10', code: 'G25.3', relation: 'broader' },
      ],
      specialties: ['Neurologic'],
    },
    question: { id: 'question-treatment', key: 'treatment', aspect: 'Treatments', text: 'How is it treated?' },
    tldr: [paragraph(text('Treatment calms the immune system.'), { kind: 'cite', number: 1 })],
    sections: [
      {
        kind: 'questionSection',
        anchor: 'what-comes-first',
        heading: 'What comes first?',
        aspect: 'Treatments',
        body: [paragraph(text('A search for a tumour; </script><b>then</b> immunotherapy.'))],
      },
      {
        kind: 'questionSection',
        anchor: 'how-is-it-found',
        heading: 'How is it found?',
        aspect: 'Diagnosis',
        body: [paragraph(text('By its movements.'))],
      },
      {
        kind: 'medicationList',
        anchor: 'medications',
        heading: 'Medications',
        intro: [paragraph(text('Often combined:'))],
        items: [
          {
            id: 'medication-prednisolone',
            name: 'prednisolone',
            atc: ['H02AB06'],
            rxcui: '8638',
            role: 'firstLine',
            purpose: 'calms the immune system',
            citations: [1],
          },
        ],
      },
      {
        kind: 'careTeam',
        anchor: 'care-team',
        heading: 'Who is in the care team?',
        intro: [],
        items: [{ role: 'Paediatric neurologist', why: 'leads the treatment' }],
      },
      {
        kind: 'prognosis',
        anchor: 'prognosis',
        heading: 'What is the prognosis?',
        body: [paragraph(text('It varies.'))],
        statistics: [
          {
            label: 'Lasting difficulties',
            low: '50',
            high: '70',
            unit: '%',
            population: 'children',
            timeframe: null,
            asOf: '2022',
            plainForm: 'more than half',
            citation: 1,
          },
        ],
      },
      {
        kind: 'getHelp',
        anchor: 'get-help',
        heading: 'When to get help',
        level: 'urgent',
        body: [paragraph(text('If the eyes start to dance.'))],
      },
      {
        kind: 'community',
        anchor: 'community',
        heading: 'Community',
        body: [paragraph(text('You are not alone.'))],
        provider: 'DiseaseMaps.org',
        showCount: true,
      },
      {
        kind: 'disclaimer',
        anchor: 'disclaimer',
        heading: 'Medical disclaimer',
        key: 'general',
        version: 3,
        text: 'This page does not replace a doctor.',
      },
    ],
    citations: [
      {
        number: 1,
        id: 'citation-1',
        type: 'journal',
        title: 'A consensus on opsoclonus',
        authors: ['Rossor T', 'Lim M'],
        container: 'Neurology',
        issued: '2022',
        doi: '10.1000/example',
        pmid: '12345678',
        pmcid: null,
        url: null,
      },
    ],
    credits: [
      { name: 'Ada Author', role: 'author' },
      { name: 'Edda Editor', role: 'editor' },
    ],
    ...changes,
  }
}
