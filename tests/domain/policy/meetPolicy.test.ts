import { describe, expect, test } from '@jest/globals'

import { meetPolicy, type PolicyQuestion } from '../../../src/domain/policy/meetPolicy'
import { aContributor, aReviewer, aSignature, now, someHash, someTerms } from '../../builders/workflow'

function ask(changes: Partial<PolicyQuestion> = {}) {
  return meetPolicy({
    terms: someTerms(),
    review: 'review',
    contentHash: someHash('a'),
    specialties: ['Neurologic'],
    signatures: [aSignature('rita'), aSignature('rolf')],
    people: [aReviewer('rita'), aReviewer('rolf'), aReviewer('rosa')],
    subject: { condition: 'condition', medications: [], declinedForConflict: [] },
    contributors: [aContributor('edith')],
    now,
    ...changes,
  })
}
const codes = (answer: ReturnType<typeof ask>) => (answer.met ? [] : answer.reasons.map((one) => one.code))

describe('meeting a review policy', () => {
  test('two signatures, one of them a specialist’s, meet tier 2', () => {
    expect(ask().met).toBe(true)
  })

  test('lastReviewed is when the last of the signatures that met the policy was given, not a later one', () => {
    const answer = ask({
      signatures: [
        aSignature('rosa', { signedAt: '2026-06-12T00:00:00.000Z' }),
        aSignature('rita', { signedAt: '2026-06-10T00:00:00.000Z' }),
        aSignature('rolf', { signedAt: '2026-06-11T00:00:00.000Z' }),
      ],
    })
    expect(answer.met && answer.lastReviewed).toBe('2026-06-11T00:00:00.000Z')
    expect(answer.met && answer.by.map((one) => one.signer.user)).toEqual(['rita', 'rolf'])
  })

  test('a third signature is waited for when the specialist signs last', () => {
    const notSpecialist = (user: string, day: string) => {
      const { body } = aSignature(user, { signedAt: `2026-06-${day}T00:00:00.000Z` })
      return { body: { ...body, signer: { ...body.signer, specialist: false } }, revokedAt: null }
    }
    const two = [notSpecialist('rita', '10'), notSpecialist('rolf', '11')]
    expect(codes(ask({ signatures: two }))).toEqual(['specialist-missing'])
    const answer = ask({ signatures: [...two, aSignature('rosa', { signedAt: '2026-06-12T00:00:00.000Z' })] })
    expect(answer.met && answer.lastReviewed).toBe('2026-06-12T00:00:00.000Z')
  })

  test.each([
    ['of another review', aSignature('rolf', { review: 'another' })],
    ['on another hash', aSignature('rolf', { contentHash: someHash('c') })],
    ['revoked', aSignature('rolf', {}, '2026-06-11T00:00:00.000Z')],
  ])('a signature %s does not count', (_what, signature) => {
    expect(codes(ask({ signatures: [aSignature('rita'), signature] }))).toEqual(['signatures-missing'])
  })

  test('a signature older than its validity has expired, one of the last day has not', () => {
    const at = (signedAt: string) => ask({ signatures: [aSignature('rita', { signedAt }), aSignature('rolf')] })
    // 90 days before 2026-06-15T12:00 is 2026-03-17T12:00
    expect(at('2026-03-17T12:00:00.000Z').met).toBe(true)
    expect(codes(at('2026-03-17T11:59:59.999Z'))).toEqual(['signature-expired', 'signatures-missing'])
  })

  test('a signer whose registration lapsed since does not count', () => {
    const lapsed = aReviewer('rolf', { registrations: [] })
    expect(codes(ask({ people: [aReviewer('rita'), lapsed] }))).toEqual(['signer-not-eligible', 'signatures-missing'])
  })

  test('a signer whose account is gone does not count', () => {
    expect(codes(ask({ people: [aReviewer('rita')] }))).toEqual(['signer-not-eligible', 'signatures-missing'])
  })

  test('a signer who contributed does not count', () => {
    expect(codes(ask({ contributors: [aContributor('rolf')] }))).toEqual(['signer-contributed', 'signatures-missing'])
  })

  test('two accounts of one person are one signature', () => {
    const { body } = aSignature('rolf')
    const same = {
      body: { ...body, signer: { ...body.signer, personKeys: ['email:rita@example.org'] } },
      revokedAt: null,
    }
    expect(codes(ask({ signatures: [aSignature('rita'), same] }))).toEqual(['signatures-missing'])
  })

  test('a policy that asks for none still gets one medical signature', () => {
    const terms = someTerms({ signatures: 0, specialists: 0 })
    expect(codes(ask({ terms, signatures: [] }))).toEqual(['signatures-missing'])
    expect(ask({ terms, signatures: [aSignature('rita')] }).met).toBe(true)
  })
})
