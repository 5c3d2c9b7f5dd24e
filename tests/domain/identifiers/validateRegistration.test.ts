import { describe, expect, test } from '@jest/globals'

import { registrationBodyList } from '../../../src/domain/identifiers/registrationBodies'
import { validateRegistration, validateRegistrationCountry } from '../../../src/domain/identifiers/validateRegistration'

/** Sample numbers of the bodies' own documentation, or numbers of the right form. */
const cases: Record<string, { good: string[]; bad: string[] }> = {
  NPI: { good: ['1234567893'], bad: ['1234567890', '1558597798', '3234567893', '123456789', '1324567893', ''] },
  ORCID: { good: ['0000-0002-1825-0097', '0000-0002-1694-233X'], bad: ['0000-0002-1825-0096', '0000000218250097'] },
  GMC: { good: ['0000000', '9999999'], bad: ['999999', '99999999', 'C9999999', ' 9999999'] },
  NMC: { good: ['00A0000Z'], bad: ['00A0000', '0AA0000Z', '00a0000z'] },
  GPhC: { good: ['2000000'], bad: ['200000', 'P2000000'] },
  HCPC: { good: ['PH123456', 'PH1234'], bad: ['P123456', 'PH1234567', 'PH'] },
  AHPRA: { good: ['MED0000932846'], bad: ['MED000093284', 'ME00000932846', 'med0000932846'] },
  // 1·4 + 2·9 + 3·4 + 4·9 + 5·4 + 6·9 = 144, so the seventh is 6
  LANR: { good: ['123456601', '000000000'], bad: ['123456501', '12345660', '1234566011'] },
  RPPS: { good: ['10003461033'], bad: ['1000346103', '810003461033'] },
  BIG: { good: ['09911009701'], bad: ['9911009701', '0991100970A'] },
}

describe('registration numbers', () => {
  test('every body has its cases here', () => {
    expect(Object.keys(cases).sort()).toEqual(registrationBodyList.map((body) => body.value).sort())
  })

  const each = (kind: 'good' | 'bad') =>
    Object.entries(cases).flatMap(([body, lists]) => lists[kind].map((number) => [body, number] as const))

  test.each(each('good'))('of %s: %s is accepted', (body, number) => {
    expect(validateRegistration(body, number)).toBeNull()
  })

  test.each(registrationBodyList.map(({ value, example }) => [value, example]))(
    'of %s: the example %s that people are shown is of the right form',
    (body, example) => {
      expect(validateRegistration(body, example)).toBeNull()
    },
  )

  test.each(each('bad'))('of %s: "%s" is refused with a sentence', (body, number) => {
    expect(validateRegistration(body, number)).toMatch(/\.$/)
  })

  test.each(['', 'XYZ', 'gmc', '__proto__', 'toString'])('of the unknown body "%s" are refused', (body) => {
    expect(validateRegistration(body, '9999999')).toContain('not a registration body')
  })
})

describe('the country of a registration', () => {
  test.each([
    ['NPI', 'US'],
    ['GMC', 'GB'],
    ['NMC', 'GB'],
    ['GPhC', 'GB'],
    ['HCPC', 'GB'],
    ['AHPRA', 'AU'],
    ['LANR', 'DE'],
    ['RPPS', 'FR'],
    ['BIG', 'NL'],
    // of no country, so of any
    ['ORCID', 'DE'],
    ['ORCID', 'GB'],
    // the body is refused by itself
    ['XYZ', 'GB'],
  ])('of %s is %s', (body, country) => {
    expect(validateRegistrationCountry(body, country)).toBeNull()
  })

  test.each([
    ['NPI', 'GB', 'NPI numbers are given out in US only: enter US as the country.'],
    ['GMC', 'IE', 'GMC numbers are given out in GB only: enter GB as the country.'],
    ['NPI', 'us', 'Give the country as two capital letters.'],
    ['ORCID', 'Germany', 'Give the country as two capital letters.'],
    ['NPI', '', 'Give the country as two capital letters.'],
  ])('of %s is not “%s”', (body, country, sentence) => {
    expect(validateRegistrationCountry(body, country)).toBe(sentence)
  })
})
