import { describe, expect, test } from '@jest/globals'

import { registrationState, type RegistrationState } from '../../../src/domain/people/registrationState'

const now = '2026-06-15T12:00:00.000Z'
const good = { verifiedAt: '2026-06-15T00:00:00.000Z', expires: null, recheckDue: '2027-06-15T00:00:00.000Z' }

describe('where a registration stands', () => {
  test.each<[string, Partial<Record<keyof typeof good, string | null>>, RegistrationState]>([
    ['it counts until it is to be looked up again', {}, { kind: 'counts', until: '2027-06-15' }],
    ['or until it expires, if that is sooner', { expires: '2026-12-31' }, { kind: 'counts', until: '2026-12-31' }],
    ['it counts on its last day', { expires: '2026-06-15' }, { kind: 'counts', until: '2026-06-15' }],
    ['it was never verified', { verifiedAt: null }, { kind: 'notVerified' }],
    ['the form holds no day yet', { verifiedAt: '' }, { kind: 'notVerified' }],
    ['it is to be verified tomorrow', { verifiedAt: '2026-06-16' }, { kind: 'verifiedLater', on: '2026-06-16' }],
    ['it expired yesterday', { expires: '2026-06-14' }, { kind: 'expired', on: '2026-06-14' }],
    ['its recheck was due yesterday', { recheckDue: '2026-06-14' }, { kind: 'recheckOverdue', on: '2026-06-14' }],
    ['nobody said when to look again', { recheckDue: null }, { kind: 'recheckOverdue', on: null }],
    [
      'both are over: what ended for good is said',
      { expires: '2026-06-01', recheckDue: '2026-05-01' },
      { kind: 'expired', on: '2026-06-01' },
    ],
  ])('%s', (_says, changes, state) => {
    expect(registrationState({ ...good, ...changes }, now)).toEqual(state)
  })
})
