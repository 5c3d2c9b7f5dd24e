import { describe, expect, test } from '@jest/globals'

import { editionDates } from '../../../src/domain/policy/editionDates'
import { strictestTerms } from '../../../src/domain/policy/strictestTerms'
import type { PublicationBody } from '../../../src/domain/records/edition'
import { addMonths, isDate } from '../../../src/domain/time'
import { aSignature, someTerms } from '../../builders/workflow'

const signatures = [
  aSignature('rita', { signedAt: '2026-02-27T08:00:00.000Z' }).body,
  aSignature('rolf', { signedAt: '2026-02-28T09:30:00.000Z' }).body,
]
const publishedAt = '2026-03-02T10:00:00.000Z'

describe('the dates of a publication', () => {
  test('are computed from the signatures and the policy', () => {
    expect(editionDates({ policy: someTerms(), change: 'first', now: publishedAt, signatures, last: null })).toEqual({
      firstPublished: publishedAt,
      published: publishedAt,
      modified: publishedAt,
      lastReviewed: '2026-02-28T09:30:00.000Z',
      nextReviewDue: '2028-02-28',
      // 28 February 2028 and 30 days of grace, of which 29 March is the last
      lapsesAt: '2028-03-30T00:00:00.000Z',
      // 180 days later
      suspendsAt: '2028-09-26T00:00:00.000Z',
    })
  })

  test('a reaffirmation moves neither the first publication nor the modification', () => {
    const last = {
      dates: { firstPublished: '2024-01-01T00:00:00.000Z', modified: '2025-05-05T00:00:00.000Z' },
    } as PublicationBody
    const dates = editionDates({ policy: someTerms(), change: 'reaffirmation', now: publishedAt, signatures, last })
    expect([dates.firstPublished, dates.modified, dates.published]).toEqual([
      '2024-01-01T00:00:00.000Z',
      '2025-05-05T00:00:00.000Z',
      publishedAt,
    ])
    const changed = editionDates({ policy: someTerms(), change: 'content', now: publishedAt, signatures, last })
    expect(changed.modified).toBe(publishedAt)
  })

  test('a reviewer’s earlier date for the next review wins over the interval', () => {
    const earlier = [...signatures, aSignature('rosa', { nextReviewBy: '2027-01-15' }).body]
    const dates = editionDates({
      policy: someTerms(),
      change: 'first',
      now: publishedAt,
      signatures: earlier,
      last: null,
    })
    expect(dates.nextReviewDue).toBe('2027-01-15')
  })

  test('a tier that is never suspended has no such date', () => {
    const policy = someTerms({ suspendAfterDays: null })
    expect(editionDates({ policy, change: 'first', now: publishedAt, signatures, last: null }).suspendsAt).toBeNull()
  })

  test('a publication without signatures cannot be dated', () => {
    expect(() =>
      editionDates({ policy: someTerms(), change: 'first', now: publishedAt, signatures: [], last: null }),
    ).toThrow('at least one signature')
  })
})

test('months are added by the calendar, to the last day where a day does not exist', () => {
  expect(addMonths('2024-02-29T12:00:00.000Z', 12)).toBe('2025-02-28T12:00:00.000Z')
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28T00:00:00.000Z')
  expect(addMonths('2026-11-30T00:00:00.000Z', 3)).toBe('2027-02-28T00:00:00.000Z')
})

test('a date is a day of the calendar', () => {
  expect(isDate('2028-02-29')).toBe(true)
  expect(isDate('2027-02-29')).toBe(false)
  expect(isDate('2027-2-2')).toBe(false)
  expect(isDate('soon')).toBe(false)
})

test('of two policies the stricter is taken term by term, and a signature is always asked for', () => {
  const merged = strictestTerms(
    someTerms({ signatures: 0, specialists: 2, intervalMonths: 36, graceDays: 0, suspendAfterDays: null }),
    someTerms({ signatures: 0, specialists: 0, intervalMonths: 12, graceDays: 90, suspendAfterDays: 30 }),
  )
  expect(merged).toMatchObject({
    signatures: 1,
    specialists: 2,
    intervalMonths: 12,
    graceDays: 0,
    suspendAfterDays: 30,
  })
})
