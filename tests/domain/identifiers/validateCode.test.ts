import { describe, expect, test } from '@jest/globals'

import { codeSystems } from '../../../src/domain/identifiers/codeSystems'
import { normaliseCode } from '../../../src/domain/identifiers/normaliseCode'
import { validateCode } from '../../../src/domain/identifiers/validateCode'

/** Real codes, most of them of opsoclonus-myoclonus syndrome, beside what is no code of that system. */
const cases: Record<string, { good: string[]; bad: string[] }> = {
  ORPHA: { good: ['1183', 'ORPHA:1183', 'Orphanet:1183'], bad: ['', '0', '12345678', 'ORPHA:', 'MONDO:1183'] },
  MONDO: { good: ['MONDO:0015247', 'MONDO_0015247', '15247'], bad: ['MONDO:', 'MONDO:00152471', 'DOID:0015247'] },
  'ICD-10': { good: ['G25.3', 'g25.3', 'A00'], bad: ['U07.1', 'G2', 'G25.', 'G25.33333', '9C85.02'] },
  'ICD-10-CM': { good: ['H55.89', 'E83.01', 'U07.1'], bad: ['H5', 'H55-89', '55.89'] },
  'ICD-11': { good: ['9C85.02', '8A00', '8A00.0'], bad: ['9CI5.02', 'OC85', 'G25.3', '9C85.023', '9C85&XN'] },
  'ICD-11 foundation': { good: ['468161208'], bad: ['9C85', '0123', '123456789012'] },
  MeSH: { good: ['D053578', 'C000657245'], bad: ['D05357', 'D05357812', 'E053578'] },
  'SNOMED CT': {
    good: ['230350000', '22298006', '404684003'],
    // one digit wrong, two swapped, a description's and a relationship's identifier, too short
    bad: ['230350010', '233050000', '1223979019', '116680003021', '2303'],
  },
  OMIM: { good: ['277900', 'MIM:277900', '#277900'], bad: ['777900', '27790', '2779000'] },
  UMLS: { good: ['C0393626', 'c0393626'], bad: ['C039362', 'C03936266', '0393626'] },
  GARD: { good: ['GARD:0010009', '10009'], bad: ['GARD:', 'GARD:00100091', 'NORD:10009'] },
  ATC: {
    good: ['H', 'H02', 'H02A', 'H02AB', 'H02AB06', 'h02ab06'],
    bad: ['E02AB06', 'H2', 'H02AB0', 'H02AB066', 'G25.3'],
  },
  RXNORM: { good: ['8638', '121191'], bad: ['0', '12345678', 'RX8638'] },
  DOI: {
    good: [
      '10.1212/nxi.0000000000001153',
      'https://doi.org/10.1016/S2352-4642(17)30130-X',
      'doi:10.1016/j.ejpn.2009.12.005',
    ],
    bad: ['11.1212/nxi', '10.12/nxi', '10.1212/', '10.1212/a b', `10.1212/${'a'.repeat(500)}`],
  },
  PMID: { good: ['35260471', 'PMID: 35260471'], bad: ['0', '123456789', 'PMC8906188'] },
  PMCID: { good: ['PMC8906188', 'pmc8906188'], bad: ['8906188', 'PMC123'] },
  NCT: { good: ['NCT00033293'], bad: ['NCT0003329', 'NCT000332931', '00033293'] },
  ORCID: {
    good: ['0000-0002-1825-0097', '0000-0002-1694-233X', 'https://orcid.org/0000-0002-1825-0097', '000000021694233x'],
    bad: ['0000-0002-1825-0096', '0000-0002-1694-2339', '0000-0002-1825', '0000-0002-1825-X097'],
  },
}

describe('codes', () => {
  test('every system has its cases here', () => {
    expect(Object.keys(cases).sort()).toEqual(codeSystems.map((system) => system.value).sort())
  })

  const each = (kind: 'good' | 'bad') =>
    Object.entries(cases).flatMap(([system, lists]) => lists[kind].map((code) => [system, code] as const))

  test.each(each('good'))('of %s: %s is accepted', (system, code) => {
    expect(validateCode(system, code)).toBeNull()
  })

  test.each(each('bad'))('of %s: "%s" is refused with a sentence', (system, code) => {
    expect(validateCode(system, code)).toMatch(/^(A code of .+ is .+|This .+|The check digit .+)\.$/)
  })

  test('of a system nobody knows are refused', () => {
    expect(validateCode('Horoscope', '12')).toBe('"Horoscope" is not a code system that is known here.')
    expect(validateCode('constructor', '12')).not.toBeNull()
  })

  test('tell a wrong check digit from a wrong form', () => {
    expect(validateCode('SNOMED CT', '230350010')).toContain('concept')
    expect(validateCode('SNOMED CT', '230360000')).toContain('check digit')
    expect(validateCode('ORCID', '0000-0002-1825-0096')).toContain('check digit')
  })

  test.each([
    ['ORPHA', ' ORPHA:1183 ', '1183'],
    ['MONDO', '15247', 'MONDO:0015247'],
    ['GARD', '10009', 'GARD:0010009'],
    ['DOI', 'https://doi.org/10.1212/NXI.0000000000001153', '10.1212/nxi.0000000000001153'],
    ['ORCID', 'https://orcid.org/000000021694233x', '0000-0002-1694-233X'],
    ['ICD-10', 'g25.3', 'G25.3'],
    ['OMIM', '#277900', '277900'],
    ['Horoscope', ' Aries ', 'Aries'],
  ])('of %s are stored in one form: "%s" as %s', (system, code, stored) => {
    expect(normaliseCode(system, code)).toBe(stored)
    expect(normaliseCode(system, stored)).toBe(stored)
  })

  test('every single mistyped digit of a SNOMED CT identifier is found', () => {
    const right = '230350000'
    const found = right.split('').flatMap((digit, at) =>
      '0123456789'
        .split('')
        .filter((other) => other !== digit)
        .map((other) => right.slice(0, at) + other + right.slice(at + 1)),
    )
    expect(found.filter((code) => validateCode('SNOMED CT', code) === null)).toEqual([])
  })
})
