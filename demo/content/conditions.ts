/**
 * Real conditions. Codes of MONDO, Orphanet, MeSH, the ICD-11 foundation, ICD-10-CM and GARD as in Mondo's exact mappings
 * of 2026-08 (GARD: cross-references); those that differ for opsoclonus-myoclonus syndrome as Orphanet prints them.
 */
import type { DemoCondition } from './types'

const nobody = { provider: null, memberCount: null, asOf: null }

export const conditions: DemoCondition[] = [
  {
    key: 'oms',
    names: [
      { locale: 'en', preferred: 'opsoclonus-myoclonus syndrome' },
      { locale: 'de', preferred: 'Opsoklonus-Myoklonus-Syndrom' },
    ],
    synonyms: [
      { locale: 'en', term: 'OMS', kind: 'abbreviation' },
      { locale: 'en', term: 'dancing eye syndrome', kind: 'exact' },
      { locale: 'en', term: 'dancing eye-dancing feet syndrome', kind: 'exact' },
      { locale: 'en', term: 'Kinsbourne syndrome', kind: 'exact' },
      { locale: 'en', term: 'opsoclonus-myoclonus-ataxia syndrome', kind: 'exact' },
      { locale: 'en', term: 'paraneoplastic opsoclonus-myoclonus-ataxia syndrome', kind: 'related' },
    ],
    identifiers: [
      { system: 'ORPHA', code: '1183', relation: 'exact' },
      { system: 'MONDO', code: 'MONDO:0015247', relation: 'exact' },
      { system: 'ICD-10', code: 'G25.3', relation: 'broader' },
      { system: 'ICD-11', code: '9C85.02', relation: 'exact' },
      { system: 'MeSH', code: 'D053578', relation: 'exact' },
      { system: 'UMLS', code: 'C0393626', relation: 'exact' },
      { system: 'SNOMED CT', code: '230350000', relation: 'exact' },
      { system: 'GARD', code: 'GARD:0010009', relation: 'related' },
    ],
    specialties: ['Neurologic', 'Pediatric', 'Oncologic'],
    leastTier: 3,
    community: { provider: 'DiseaseMaps.org', memberCount: 7, asOf: '2026-04-07' },
  },
  {
    key: 'wilson',
    names: [
      { locale: 'en', preferred: 'Wilson disease' },
      { locale: 'de', preferred: 'Morbus Wilson' },
    ],
    synonyms: [
      { locale: 'en', term: 'WD', kind: 'abbreviation' },
      { locale: 'en', term: 'hepatolenticular degeneration', kind: 'exact' },
      { locale: 'en', term: 'Westphal-Strumpell syndrome', kind: 'related' },
      { locale: 'de', term: 'hepatolentikuläre Degeneration', kind: 'exact' },
    ],
    identifiers: [
      { system: 'ORPHA', code: '905', relation: 'exact' },
      { system: 'MONDO', code: 'MONDO:0010200', relation: 'exact' },
      { system: 'ICD-10-CM', code: 'E83.01', relation: 'exact' },
      { system: 'ICD-11 foundation', code: '468161208', relation: 'exact' },
      { system: 'MeSH', code: 'D006527', relation: 'exact' },
      { system: 'GARD', code: 'GARD:0007893', relation: 'related' },
    ],
    specialties: ['Gastroenterologic', 'Genetic', 'Neurologic'],
    leastTier: 3,
    community: nobody,
  },
  {
    key: 'dravet',
    names: [
      { locale: 'en', preferred: 'Dravet syndrome' },
      { locale: 'de', preferred: 'Dravet-Syndrom' },
    ],
    synonyms: [{ locale: 'en', term: 'severe myoclonic epilepsy of infancy', kind: 'exact' }],
    identifiers: [
      { system: 'MONDO', code: 'MONDO:0100135', relation: 'exact' },
      { system: 'ICD-10-CM', code: 'G40.83', relation: 'exact' },
      { system: 'ICD-11 foundation', code: '1255654700', relation: 'exact' },
      { system: 'GARD', code: 'GARD:0010430', relation: 'related' },
    ],
    specialties: ['Neurologic', 'Pediatric', 'Genetic'],
    leastTier: 3,
    community: nobody,
  },
  {
    key: 'duchenne',
    names: [
      { locale: 'en', preferred: 'Duchenne muscular dystrophy' },
      { locale: 'de', preferred: 'Duchenne-Muskeldystrophie' },
    ],
    synonyms: [
      { locale: 'en', term: 'DMD', kind: 'abbreviation' },
      { locale: 'en', term: 'severe dystrophinopathy, Duchenne type', kind: 'exact' },
    ],
    identifiers: [
      { system: 'ORPHA', code: '98896', relation: 'exact' },
      { system: 'MONDO', code: 'MONDO:0010679', relation: 'exact' },
      { system: 'ICD-11 foundation', code: '1479561744', relation: 'exact' },
      { system: 'MeSH', code: 'D020388', relation: 'exact' },
      { system: 'GARD', code: 'GARD:0006291', relation: 'related' },
    ],
    specialties: ['Neurologic', 'Pediatric', 'Musculoskeletal', 'Cardiovascular'],
    leastTier: 3,
    community: nobody,
  },
  {
    key: 'pku',
    names: [
      { locale: 'en', preferred: 'phenylketonuria' },
      { locale: 'de', preferred: 'Phenylketonurie' },
    ],
    synonyms: [
      { locale: 'en', term: 'PKU', kind: 'abbreviation' },
      { locale: 'en', term: 'phenylalanine hydroxylase deficiency', kind: 'exact' },
      { locale: 'en', term: 'PAH deficiency', kind: 'exact' },
    ],
    identifiers: [
      { system: 'ORPHA', code: '716', relation: 'exact' },
      { system: 'MONDO', code: 'MONDO:0009861', relation: 'exact' },
      { system: 'ICD-11 foundation', code: '444122923', relation: 'exact' },
      { system: 'MeSH', code: 'D010661', relation: 'exact' },
      { system: 'GARD', code: 'GARD:0007383', relation: 'related' },
    ],
    specialties: ['Genetic', 'Pediatric', 'DietNutrition'],
    leastTier: 3,
    community: nobody,
  },
  {
    key: 'tsc',
    names: [
      { locale: 'en', preferred: 'tuberous sclerosis complex' },
      { locale: 'de', preferred: 'Tuberöse Sklerose' },
    ],
    synonyms: [
      { locale: 'en', term: 'TSC', kind: 'abbreviation' },
      { locale: 'en', term: 'tuberous sclerosis', kind: 'exact' },
      { locale: 'en', term: 'Bourneville disease', kind: 'exact' },
    ],
    identifiers: [
      { system: 'ORPHA', code: '805', relation: 'exact' },
      { system: 'MONDO', code: 'MONDO:0001734', relation: 'exact' },
      { system: 'ICD-10-CM', code: 'Q85.1', relation: 'exact' },
      { system: 'ICD-11 foundation', code: '1903085809', relation: 'exact' },
      { system: 'MeSH', code: 'D014402', relation: 'exact' },
      { system: 'GARD', code: 'GARD:0007830', relation: 'related' },
    ],
    specialties: ['Genetic', 'Neurologic', 'Dermatologic', 'Renal'],
    leastTier: 3,
    community: nobody,
  },
  {
    key: 'fabry',
    names: [
      { locale: 'en', preferred: 'Fabry disease' },
      { locale: 'de', preferred: 'Morbus Fabry' },
    ],
    synonyms: [
      { locale: 'en', term: 'Anderson-Fabry disease', kind: 'exact' },
      { locale: 'en', term: 'alpha-galactosidase A deficiency', kind: 'exact' },
    ],
    identifiers: [
      { system: 'ORPHA', code: '324', relation: 'exact' },
      { system: 'MONDO', code: 'MONDO:0010526', relation: 'exact' },
      { system: 'ICD-11 foundation', code: '66996647', relation: 'exact' },
      { system: 'MeSH', code: 'D000795', relation: 'exact' },
      { system: 'GARD', code: 'GARD:0006400', relation: 'related' },
    ],
    specialties: ['Genetic', 'Cardiovascular', 'Renal'],
    leastTier: 3,
    community: nobody,
  },
  {
    key: 'friedreich',
    names: [
      { locale: 'en', preferred: 'Friedreich ataxia' },
      { locale: 'de', preferred: 'Friedreich-Ataxie' },
    ],
    synonyms: [
      { locale: 'en', term: 'FRDA', kind: 'abbreviation' },
      { locale: 'en', term: 'hereditary spinal ataxia', kind: 'related' },
    ],
    identifiers: [
      { system: 'ORPHA', code: '95', relation: 'exact' },
      { system: 'MONDO', code: 'MONDO:0100339', relation: 'exact' },
      { system: 'ICD-10-CM', code: 'G11.11', relation: 'exact' },
      { system: 'ICD-11 foundation', code: '980686666', relation: 'exact' },
      { system: 'MeSH', code: 'D005621', relation: 'exact' },
      { system: 'GARD', code: 'GARD:0006468', relation: 'related' },
    ],
    specialties: ['Neurologic', 'Genetic', 'Cardiovascular'],
    leastTier: 3,
    community: nobody,
  },
]
