/** Who could sign today and how far that reaches, over the demonstration's people, on the database of this run. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'

import { readSigners, readWhoCanSign } from '../../../src/cms/reads/whoCanSign'
import { rowsOf } from '../../../src/cms/stores/rows'
import type { SignerState, WhoCanSign } from '../../../src/domain/policy/whoCanSign'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
beforeAll(async () => {
  studio = await seededStudio()
}, 180_000)
afterAll(() => studio?.close())

const now = () => new Date().toISOString()
const read = () => readWhoCanSign(rowsOf(studio.payload), now())
const able = ({ people }: WhoCanSign) => people.filter(({ can }) => can).map(({ name }) => name)
const tier = ({ tiers }: WhoCanSign, number: number) => tiers.find((one) => one.tier === number)

/** What a test changed, undone after it. */
const undo: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const back of undo.splice(0).toReversed()) await back()
})
type Slug = 'users' | 'reviewers' | 'review-policies' | 'conditions'
async function change(collection: Slug, id: string, data: Record<string, unknown>) {
  const before = (await studio.payload.findByID({ collection, id, depth: 0 })) as unknown as Record<string, unknown>
  const old = Object.fromEntries(Object.keys(data).map((key) => [key, before[key]]))
  const user = studio.cast.as(collection === 'conditions' ? 'secondEditor' : 'admin')
  const update = (to: Record<string, unknown>) => studio.payload.update({ collection, id, data: to as never, user })
  await update(data)
  // a policy is made weaker by two people; here it is put back
  undo.push(() =>
    collection === 'review-policies' ? studio.payload.db.updateOne({ collection, id, data: old }) : update(old),
  )
}
async function one(collection: Slug, field: string, value: string | number): Promise<string> {
  const { docs } = await studio.payload.find({ collection, where: { [field]: { equals: value } }, depth: 0 })
  return String(docs[0]?.id)
}

describe('who could sign today', () => {
  test('names each active reviewer, with specialties as they are called, and why not', async () => {
    const answer = await read()
    expect(answer.people.map(({ name, can }) => [name, can])).toEqual([
      ['Camille Renard', true],
      ['Gabriel Stone', true],
      ['Ines Falk', true],
      ['Leon Brandt', false],
      ['Nora Vale', true],
    ])
    expect(answer.people.find(({ name }) => name === 'Nora Vale')).toMatchObject({
      profile: { printedName: 'Dr Nora Vale (demonstration)' },
      specialties: ['Neurology', 'Paediatrics'],
      reasons: [],
    })
    expect(answer.people.find(({ name }) => name === 'Leon Brandt')?.reasons.map(({ code }) => code)).toEqual([
      'no-verified-registration',
    ])
  })

  test('tells about one more person if asked, whatever their roles', async () => {
    const editor = await one('users', 'name', 'Elif Marsh')
    const found = (await readSigners(rowsOf(studio.payload), now(), editor)).find(({ user }) => user === editor)
    expect(found?.reasons.map(({ code }) => code)).toEqual(['wrong-role', 'no-reviewer-profile'])
  })

  test('leaves out whoever is inactive', async () => {
    await change('users', await one('users', 'name', 'Nora Vale'), { active: false })
    expect(able(await read())).not.toContain('Nora Vale')
  })

  test('counts two accounts of one human once, and says of which', async () => {
    const gabriel = await one('reviewers', 'printedName', 'Dr Gabriel Stone (demonstration)')
    const profile = await studio.payload.findByID({ collection: 'reviewers', id: gabriel, depth: 0 })
    const camille = await one('reviewers', 'printedName', 'Dr Camille Renard (demonstration)')
    await change('reviewers', camille, {
      registrations: profile.registrations?.map(({ id: _id, ...registration }) => registration),
    })
    const answer = await read()
    const both = answer.people.filter(({ name }) => ['Camille Renard', 'Gabriel Stone'].includes(name))
    expect(both.map(({ can }) => can).toSorted()).toEqual([false, true])
    expect(both.find(({ can }) => !can)?.sameAs).toBe(both.find(({ can }) => can)?.name)
    expect(tier(answer, 1)?.able).toBe(3)
  })
})

describe('how far they reach', () => {
  test('is said for each tier', async () => {
    expect((await read()).tiers).toEqual([
      { tier: 1, signatures: 2, specialists: 1, able: 4, enough: true, conditions: [], conditionsWithout: 0 },
      { tier: 2, signatures: 2, specialists: 1, able: 4, enough: true, conditions: [], conditionsWithout: 0 },
      { tier: 3, signatures: 1, specialists: 0, able: 4, enough: true, conditions: [], conditionsWithout: 0 },
    ])
  })

  test('is not far enough for more signatures than there are people', async () => {
    await change('review-policies', await one('review-policies', 'tier', 1), { signatures: 5 })
    const answer = await read()
    expect(tier(answer, 1)).toMatchObject({ signatures: 5, able: 4, enough: false })
    expect(tier(answer, 2)).toMatchObject({ enough: true })
  })

  test('is not far enough for a condition without a specialist among them, which is named', async () => {
    const wilson = await one('conditions', 'name', 'Wilson disease')
    await change('conditions', wilson, { specialties: ['Dentistry'] })
    const answer = await read()
    expect(tier(answer, 1)).toMatchObject({
      enough: true,
      conditions: [{ id: wilson, name: 'Wilson disease', specialties: ['Dentistry'] }],
      conditionsWithout: 1,
    })
    expect(tier(answer, 3)).toMatchObject({ conditionsWithout: 0 })
  })
})

test('over the API it is for staff alone', async () => {
  expect((await studio.request('GET', '/api/who-can-sign')).status).toBe(401)
  const answer = await studio.request('GET', '/api/who-can-sign', { as: 'editor' })
  expect(answer.status).toBe(200)
  expect(((await answer.json()) as WhoCanSign).people).toHaveLength(5)

  const nora = await one('users', 'name', 'Nora Vale')
  expect((await studio.request('GET', `/api/who-can-sign/${nora}`)).status).toBe(401)
  const ofOne = await studio.request('GET', `/api/who-can-sign/${nora}`, { as: 'editor' })
  expect((await ofOne.json()) as SignerState).toMatchObject({ user: nora, can: true })
  const ofNobody = await studio.request('GET', '/api/who-can-sign/nobody', { as: 'editor' })
  expect(await ofNobody.json()).toBeNull()
})
