import { describe, expect, test } from '@jest/globals'

import { whyNotEligible } from '../../../src/domain/people/eligibility'
import { normaliseEmail, personKeys } from '../../../src/domain/people/personKeys'
import { aPerson, aProfile, aReviewer, now } from '../../builders/workflow'

const subject = { condition: 'oms', medications: ['rituximab'], declinedForConflict: [] as string[] }
const codes = (person: Parameters<typeof whyNotEligible>[0], about = subject) =>
  whyNotEligible(person, about, now).map((one) => one.code)
const registration = aProfile().registrations[0]!

describe('eligibility', () => {
  test('an active reviewer with a current registration and declared interests is eligible', () => {
    expect(codes(aReviewer('rita'))).toEqual([])
  })

  test('an inactive account, a missing role and a missing profile are each said', () => {
    expect(codes(aPerson('x', [], { active: false }))).toEqual(['inactive-user', 'wrong-role', 'no-reviewer-profile'])
  })

  test.each([
    ['never verified', { verifiedAt: null }],
    ['verified in the future', { verifiedAt: '2026-06-16T00:00:00.000Z' }],
    ['expired yesterday', { expires: '2026-06-14' }],
    ['past its recheck', { recheckDue: '2026-06-14' }],
    ['without a date for its recheck', { recheckDue: null }],
  ])('a registration %s does not count', (_what, changes) => {
    expect(codes(aReviewer('rita', { registrations: [{ ...registration, ...changes }] }))).toEqual([
      'no-verified-registration',
    ])
  })

  test('what a profile lacks leads to that profile', () => {
    const lacking = aReviewer('rita', { id: 'rita-profile', registrations: [], interestsDeclaredAt: null })
    expect(whyNotEligible(lacking, subject, now).map(({ mend }) => mend.where)).toEqual([
      'reviewers/rita-profile',
      'reviewers/rita-profile',
    ])
  })

  test('a registration counts on its last day', () => {
    const last = { ...registration, expires: '2026-06-15', recheckDue: '2026-06-15' }
    expect(codes(aReviewer('rita', { registrations: [last] }))).toEqual([])
  })

  test('interests must have been declared within twelve months', () => {
    expect(codes(aReviewer('rita', { interestsDeclaredAt: '2025-06-15T12:00:00.000Z' }))).toEqual([])
    expect(codes(aReviewer('rita', { interestsDeclaredAt: '2025-06-15T11:59:59.999Z' }))).toEqual([
      'interests-not-declared',
    ])
    expect(codes(aReviewer('rita', { interestsDeclaredAt: null }))).toEqual(['interests-not-declared'])
  })

  test('an interest about the condition or a medication of the page bars, an ended or unrelated one does not', () => {
    const interest = { text: 'a grant', conditions: [], medications: [], from: '2020-01-01', until: null }
    const withInterest = (changes: Partial<typeof interest> | { conditions: string[] } | { medications: string[] }) =>
      aReviewer('rita', { interests: [{ ...interest, ...changes }] })
    expect(codes(withInterest({ conditions: ['oms'] }))).toEqual(['interest-declared'])
    expect(codes(withInterest({ medications: ['rituximab'] }))).toEqual(['interest-declared'])
    expect(codes(withInterest({ conditions: ['other'] }))).toEqual([])
    expect(
      codes(aReviewer('rita', { interests: [{ ...interest, conditions: ['oms'], until: '2026-06-14' }] })),
    ).toEqual([])
  })

  test('who declined this review for a conflict cannot sign it', () => {
    expect(codes(aReviewer('rita'), { ...subject, declinedForConflict: ['rita'] })).toEqual(['declined-for-conflict'])
  })
})

describe('one human, several accounts', () => {
  test.each([
    ['Jane.Doe+cms@Example.ORG', 'jane.doe@example.org'],
    ['ＪＡＮＥ@example.org', 'jane@example.org'],
    [' jane@example.org ', 'jane@example.org'],
    ['not-an-address', 'not-an-address@'],
  ])('%s is the address %s', (given, normal) => {
    expect(normaliseEmail(given)).toBe(normal)
  })

  test('keys are the account, the address and each registration number', () => {
    expect(personKeys(aReviewer('rita', { registrations: [{ ...registration, number: ' 70 12-345 ' }] }))).toEqual([
      'email:rita@example.org',
      'registration:GMC:7012345',
      'user:rita',
    ])
  })
})
