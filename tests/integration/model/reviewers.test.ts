import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { bootPayload, type BootedPayload } from '../../support/bootPayload'
import { asking, createAccount, type Account, type Ask } from './accounts'

let studio: BootedPayload
let ruth: Account
let profile: string
let asAdmin: Ask
let asRuth: Ask

const registration = {
  body: 'GMC',
  number: '1234567',
  country: 'GB',
  verifiedAt: '2026-11-01T12:00:00.000Z',
  recheckDue: '2027-11-01T12:00:00.000Z',
}

beforeAll(async () => {
  studio = await bootPayload()
  asAdmin = await asking(studio, await createAccount(studio.payload, 'Ada', ['admin']))
  ruth = await createAccount(studio.payload, 'Ruth', ['medicalReviewer', 'admin'])
  asRuth = await asking(studio, ruth)
  const made = await asAdmin('POST', '/api/reviewers', {
    user: ruth.id,
    printedName: 'Dr Ruth Sample',
    credentials: 'MD',
    registrations: [registration],
    specialties: ['Neurologic'],
  })
  if (made.status !== 201) throw new Error(made.text)
  profile = made.body.doc.id
})
afterAll(async () => {
  await studio?.close()
})

describe('a reviewer profile', () => {
  it('lets its owner declare interests', async () => {
    const saved = await asRuth('PATCH', `/api/reviewers/${profile}`, {
      interests: [{ text: 'Speaker’s fee from Example Pharma' }],
      interestsDeclaredAt: '2026-11-20T10:00:00.000Z',
    })
    expect(saved.status).toBe(200)
    expect(saved.body.doc.interests).toHaveLength(1)
  })

  it('does not let its owner touch registrations, specialties or printed name, even an admin', async () => {
    const before = await studio.payload.findByID({ collection: 'reviewers', id: profile })
    for (const change of [
      { registrations: [{ ...registration, number: '7654321' }] },
      { registrations: [] },
      { specialties: ['Neurologic', 'Oncologic'] },
      { printedName: 'Prof Ruth Sample' },
    ]) {
      const refused = await asRuth('PATCH', `/api/reviewers/${profile}`, change)
      expect([change, refused.status, refused.code]).toEqual([change, 403, 'own-registrations'])
    }
    expect(await studio.payload.findByID({ collection: 'reviewers', id: profile })).toEqual(before)
  })

  it('takes the whole form back from its owner as long as only interests differ', async () => {
    const { body } = await asRuth('GET', `/api/reviewers/${profile}`)
    const { createdAt: _made, updatedAt: _saved, ...form } = body
    const saved = await asRuth('PATCH', `/api/reviewers/${profile}`, { ...form, interests: [] })
    expect(saved.status).toBe(200)
  })

  it('is verified by another admin', async () => {
    const saved = await asAdmin('PATCH', `/api/reviewers/${profile}`, {
      registrations: [registration, { body: 'ORCID', number: '0000-0002-1825-0097', country: 'GB' }],
    })
    expect(saved.status).toBe(200)
    expect(saved.body.doc.registrations.map(({ body }: { body: string }) => body)).toEqual(['GMC', 'ORCID'])
  })

  it('stays with its account', async () => {
    const other = await createAccount(studio.payload, 'Other', ['medicalReviewer'])
    const moved = await asAdmin('PATCH', `/api/reviewers/${profile}`, { user: other.id })
    expect([moved.status, moved.code]).toEqual([403, 'profile-is-fixed'])
  })

  it('is one per account', async () => {
    const second = await asAdmin('POST', '/api/reviewers', { user: ruth.id, printedName: 'R', credentials: 'MD' })
    expect(second.status).toBe(400)
  })

  it('keeps its account from being deleted', async () => {
    const deletion = await asAdmin('DELETE', `/api/users/${ruth.id}`)
    expect([deletion.status, deletion.code]).toEqual([409, 'deactivate-instead'])
  })
})

describe('a registration number', () => {
  const entered = async (body: string, number: string, country = body === 'NPI' ? 'US' : 'GB') => {
    const owner = await createAccount(studio.payload, `Owner ${body} ${number || 'none'} ${country}`, [
      'medicalReviewer',
    ])
    return asAdmin('POST', '/api/reviewers', {
      user: owner.id,
      printedName: 'Dr Sample',
      credentials: 'MD',
      registrations: [{ body, number, country }],
    })
  }

  it.each([
    ['NPI', '1234567893'],
    ['NPI', '1558598797'],
    ['ORCID', '0000-0002-1694-233X'],
    ['GMC', '1234567'],
  ])('of %s that reads %s is right', async (body, number) => {
    expect((await entered(body, number)).status).toBe(201)
  })

  it.each([
    ['NPI', '1234567890', 'The check digit of this NPI is wrong.'],
    ['NPI', '3234567893', 'An NPI number is 10 digits, the first 1 or 2.'],
    ['ORCID', '0000-0002-1825-0096', /check digit of this ORCID/],
    ['GMC', '123456', 'A GMC number is 7 digits.'],
    ['GMC', '', 'Give the registration number.'],
  ])('of %s that reads “%s” is refused with words', async (body, number, words) => {
    const answer = await entered(body, number)
    expect(answer.status).toBe(400)
    const [error] = answer.body.errors[0].data.errors
    expect(error.path).toBe('registrations.0.number')
    expect(error.message).toMatch(words)
  })

  it('of another country than its body’s is refused at the country', async () => {
    const answer = await entered('NPI', '1234567893', 'GB')
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors).toMatchObject([
      { path: 'registrations.0.country', message: 'NPI numbers are given out in US only: enter US as the country.' },
    ])
  })

  it('of a body that is not listed is refused', async () => {
    expect((await entered('XYZ', '1234567')).status).toBe(400)
  })
})
