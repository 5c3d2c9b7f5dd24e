import { describe, expect, test } from '@jest/globals'

import {
  dravetDiagnosis,
  duchenneSymptoms,
  fabryCauses,
  fabrySymptoms,
  friedreichOverview,
  omsTreatments,
  omsTreatmentsFirst,
  pkuLivingWith,
  pkuLivingWithNewer,
  pkuUnpublishedWords,
  tscChecks,
  wilsonOverview,
  wilsonOverviewGerman,
  wilsonTreatments,
} from '../../../demo/content/articles'
import { citations } from '../../../demo/content/citations'
import { conditions } from '../../../demo/content/conditions'
import { medications } from '../../../demo/content/medications'
import { people } from '../../../demo/content/people'
import { questions } from '../../../demo/content/questions'
import { validateCode } from '../../../src/domain/identifiers/validateCode'
import { validateRegistration } from '../../../src/domain/identifiers/validateRegistration'
import { whyNotEligible } from '../../../src/domain/people/eligibility'
import { personKeys } from '../../../src/domain/people/personKeys'
import type { Person } from '../../../src/domain/people/person'
import { projectionHash } from '../../../src/domain/content/projectionHash'
import { readDemo } from './demoDependencies'

describe('what the demonstration submits', () => {
  test.each([
    ['treatments of opsoclonus-myoclonus syndrome, as first submitted', omsTreatmentsFirst, 2],
    ['treatments of opsoclonus-myoclonus syndrome', omsTreatments, 2],
    ['overview of Wilson disease', wilsonOverview, 2],
    ['overview of Wilson disease in German', wilsonOverviewGerman, 2],
    ['treatments of Wilson disease', wilsonTreatments, 2],
    ['diagnosis of Dravet syndrome', dravetDiagnosis, 2],
    ['life with phenylketonuria', pkuLivingWith, 3],
    ['checks in tuberous sclerosis complex', tscChecks, 3],
    ['symptoms of Fabry disease', fabrySymptoms, 3],
    ['symptoms of Duchenne muscular dystrophy', duchenneSymptoms, 3],
  ])('%s passes every hard check and has its tier', (_, article, tier) => {
    const { hard, findings, projection } = readDemo(article)
    expect(hard).toEqual([])
    expect(projection.tier).toBe(tier)
    // sources were truly not looked up in a list of retractions; nothing else is worth a remark
    expect([...new Set(findings.map((one) => one.rule))]).toEqual(['C08'])
  })

  test('the unfinished draft would be refused for its placeholder, its unsourced number and its missing disclaimer', () => {
    expect(readDemo(friedreichOverview).hard.sort()).toEqual(['C01', 'C11', 'C14'])
  })

  test('the newer draft and the answer to the reviewer change what is signed', () => {
    const hash = (article: typeof pkuLivingWith) => projectionHash(readDemo(article).projection)
    expect(hash(pkuLivingWithNewer)).not.toBe(hash(pkuLivingWith))
    expect(hash(omsTreatments)).not.toBe(hash(omsTreatmentsFirst))
    expect(JSON.stringify(readDemo(pkuLivingWith).projection)).not.toContain(pkuUnpublishedWords)
    expect(JSON.stringify(readDemo(pkuLivingWithNewer).projection)).toContain(pkuUnpublishedWords)
  })
})

describe('the short answer on opsoclonus-myoclonus syndrome', () => {
  const { projection } = readDemo(omsTreatments)

  test('has the whole structure of a short answer', () => {
    expect(projection.label).toBe('Short answer')
    expect(projection.title).toBe('Treatments for opsoclonus-myoclonus syndrome')
    expect(projection.slug).toBe('opsoclonus-myoclonus-syndrome-treatments')
    expect(projection.sections.map((section) => [section.kind, section.heading])).toEqual([
      ['questionSection', 'What are the first-line treatments for opsoclonus-myoclonus syndrome?'],
      ['medicationList', 'Which medicines act on the immune system?'],
      ['medicationList', 'Which medicines help with movement, sleep and behaviour?'],
      ['careTeam', 'Who belongs in the care team?'],
      ['prognosis', 'What is the outlook?'],
      ['getHelp', 'When should you get help quickly?'],
      ['community', 'Where can you meet others?'],
      ['disclaimer', 'Medical disclaimer'],
    ])
    expect(projection.citations).toHaveLength(12)
  })

  test('says how many children keep difficulties, of whom, and by which source', () => {
    const prognosis = projection.sections.find((section) => section.kind === 'prognosis')
    expect(prognosis?.statistics).toEqual([
      {
        label: 'Lasting difficulties with movement, speech, learning or behaviour',
        low: '50',
        high: '70',
        unit: '%',
        population: 'children with OMS',
        timeframe: 'at follow-up years after the first signs',
        asOf: '2011',
        plainForm: 'about 5 to 7 in every 10',
        citation: 10,
      },
    ])
    expect(projection.citations[9]?.title).toBe(
      'Outcome and Prognostic Features in Opsoclonus-Myoclonus Syndrome From Infancy to Adult Life',
    )
  })

  test('lists each medicine with its role, its plain purpose and a source', () => {
    const medicines = projection.sections.flatMap((section) => (section.kind === 'medicationList' ? section.items : []))
    expect(medicines.map(({ id, role, atc }) => [id, role, ...atc])).toEqual([
      ['corticotropin', 'firstLine', 'H01AA01'],
      ['prednisolone', 'firstLine', 'H02AB06'],
      ['dexamethasone', 'firstLine', 'H02AB02'],
      ['ivig', 'firstLine', 'J06BA02'],
      ['rituximab', 'secondLine', 'L01FA01'],
      ['cyclophosphamide', 'secondLine', 'L01AA01'],
      ['clonazepam', 'symptomatic', 'N03AE01'],
      ['trazodone', 'symptomatic', 'N06AX05'],
    ])
    for (const medicine of medicines) {
      expect(medicine.purpose.length).toBeGreaterThan(20)
      expect(medicine.citations.length).toBeGreaterThan(0)
    }
  })

  test('names the condition by its codes and its community of 7', () => {
    expect(projection.condition?.codes.map(({ system, code }) => `${system} ${code}`)).toEqual([
      'ORPHA 1183',
      'MONDO MONDO:0015247',
      'ICD-10 G25.3',
      'ICD-11 9C85.02',
      'MeSH D053578',
      'UMLS C0393626',
      'SNOMED CT 230350000',
      'GARD GARD:0010009',
    ])
    expect(conditions.find((one) => one.key === 'oms')?.community).toEqual({
      provider: 'DiseaseMaps.org',
      memberCount: 7,
      asOf: '2026-04-07',
    })
  })
})

describe('the demonstration as a whole', () => {
  test('is large enough: conditions, questions in two languages, sources, people of every role', () => {
    expect(conditions.length).toBeGreaterThanOrEqual(6)
    expect(questions.length).toBeGreaterThanOrEqual(5)
    expect(questions.filter((one) => one.patterns.some(({ locale }) => locale === 'de')).map((one) => one.key)).toEqual(
      ['overview', 'treatments'],
    )
    expect(citations.length).toBeGreaterThanOrEqual(12)
    expect(new Set(citations.map((one) => one.doi ?? one.pmid ?? one.url ?? one.title)).size).toBe(citations.length)
    expect(
      people(now)
        .map((one) => one.roles)
        .flat()
        .sort(),
    ).toEqual([
      'admin',
      'editor',
      'editor',
      'medicalReviewer',
      'medicalReviewer',
      'medicalReviewer',
      'medicalReviewer',
      'medicalReviewer',
      'publisher',
    ])
  })

  test('every code of a condition, medicine, source and reviewer has the form and check digit of its system', () => {
    const codes = [
      ...conditions.flatMap((one) => one.identifiers.map(({ system, code }) => [system, code])),
      ...medications.flatMap((one) => [...one.atc.map(({ code }) => ['ATC', code]), ['RXNORM', one.rxcui]]),
      ...citations.flatMap((one) => [
        ['DOI', one.doi],
        ['PMID', one.pmid],
        ['PMCID', one.pmcid],
      ]),
    ].filter((one): one is [string, string] => one[1] !== null)
    expect(codes.length).toBeGreaterThan(90)
    expect(codes.flatMap(([system, code]) => validateCode(system, code) ?? [])).toEqual([])
    const registrations = people(now).flatMap((one) => one.reviewer?.registrations ?? [])
    expect(registrations).toHaveLength(5)
    expect(registrations.flatMap(({ body, number }) => validateRegistration(body, number) ?? [])).toEqual([])
  })

  test('no two of its people are one person', () => {
    const keys = persons().flatMap(personKeys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('each reviewer is or is not eligible for the page on opsoclonus-myoclonus syndrome, as their line says', () => {
    const subject = { condition: 'oms', medications: ['rituximab'], declinedForConflict: [] }
    const why = (key: string) => {
      const person = persons().find((one) => one.user === key)
      return person && whyNotEligible(person, subject, now.toISOString()).map((one) => one.code)
    }
    expect(why('neurologist')).toEqual([])
    expect(why('geneticist')).toEqual([])
    expect(why('cardiologist')).toEqual([])
    expect(why('lapsed')).toEqual(['no-verified-registration'])
    expect(why('interested')).toEqual(['interest-declared'])
  })

  test('the archived page has nothing wrong with it', () => {
    expect(readDemo(fabryCauses).hard).toEqual([])
  })
})

const now = new Date('2026-11-22T12:00:00.000Z')

function persons(): Person[] {
  return people(now).map(({ key, reviewer, ...person }) => ({
    ...person,
    user: key,
    active: true,
    reviewer: reviewer
      ? {
          ...reviewer,
          id: key,
          interestsDeclaredAt: now.toISOString(),
          registrations: reviewer.registrations.map((one) => ({ ...one, verifiedBy: 'admin' })),
        }
      : null,
  }))
}
