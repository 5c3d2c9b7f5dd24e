import { describe, expect, it } from '@jest/globals'

import type { Person } from '../../../src/domain/people/person'
import { whyNotConfirmed, type PolicyProposal } from '../../../src/domain/policy/policyProposal'
import type { PolicyTerms } from '../../../src/domain/policy/reviewPolicy'
import { weakens } from '../../../src/domain/policy/weakens'

const terms: PolicyTerms = {
  tier: 2,
  signatures: 2,
  specialists: 1,
  intervalMonths: 24,
  graceDays: 30,
  suspendAfterDays: 180,
  signatureValidDays: 90,
}

describe('a policy is weaker', () => {
  it.each<[string, Partial<PolicyTerms>, boolean]>([
    ['unchanged', {}, false],
    ['with fewer signatures', { signatures: 1 }, true],
    ['with more signatures', { signatures: 3 }, false],
    ['with fewer specialists', { specialists: 0 }, true],
    ['with more specialists', { specialists: 2 }, false],
    ['with a longer interval', { intervalMonths: 25 }, true],
    ['with a shorter interval', { intervalMonths: 23 }, false],
    ['with more days of grace', { graceDays: 31 }, true],
    ['with fewer days of grace', { graceDays: 0 }, false],
    ['suspended later', { suspendAfterDays: 181 }, true],
    ['never suspended', { suspendAfterDays: null }, true],
    ['suspended at once', { suspendAfterDays: 0 }, false],
    ['whose signatures last longer', { signatureValidDays: 91 }, true],
    ['whose signatures last shorter', { signatureValidDays: 89 }, false],
    ['of a stricter tier', { tier: 1 }, true],
    ['stricter in one term and weaker in another', { signatures: 3, graceDays: 31 }, true],
    ['with a term that is no number', { signatures: NaN }, true],
  ])('%s', (_name, change, expected) => {
    expect(weakens(terms, { ...terms, ...change })).toBe(expected)
  })

  it('not where never suspended becomes suspended some day', () => {
    expect(weakens({ ...terms, suspendAfterDays: null }, terms)).toBe(false)
  })
})

describe('a proposal takes effect', () => {
  const admin = (user: string, more: Partial<Person> = {}): Person => ({
    ...{ user, name: user, email: `${user}@example.org`, roles: ['admin'], active: true, reviewer: null },
    ...more,
  })
  const proposal: PolicyProposal = {
    ...{ id: 'p', from: terms, to: { ...terms, signatures: 1 } },
    ...{ by: 'ada', name: 'Ada', at: '2026-01-01T00:00:00.000Z' },
  }
  const given = { proposal, inForce: terms, proposer: admin('ada'), confirmer: admin('ben') }

  it('by another active admin', () => {
    expect(whyNotConfirmed(given)).toBeNull()
  })

  it.each<[string, Partial<typeof given> | { proposer: null } | { confirmer: null }, string]>([
    ['by the same account', { confirmer: admin('ada') }, 'own-proposal'],
    ['by a second account of one person', { confirmer: admin('x', { email: 'Ada+two@example.org' }) }, 'own-proposal'],
    ['by an inactive admin', { confirmer: admin('ben', { active: false }) }, 'own-proposal'],
    ['by a publisher', { confirmer: admin('ben', { roles: ['publisher'] }) }, 'own-proposal'],
    ['by nobody', { confirmer: null }, 'own-proposal'],
    ['of somebody who is gone', { proposer: null }, 'proposer-gone'],
    ['of somebody who is no admin any more', { proposer: admin('ada', { roles: ['editor'] }) }, 'proposer-gone'],
    ['on a policy that changed since', { inForce: { ...terms, signatures: 3 } }, 'stale-proposal'],
  ])('not %s', (_name, change, code) => {
    expect(whyNotConfirmed({ ...given, ...change })).toMatchObject({ code })
  })
})
