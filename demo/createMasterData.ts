import type { Payload } from 'payload'

import { slugs } from '../src/cms/slugs'
import { defaultPolicies } from '../src/domain/policy/reviewPolicy'
import type { Cast } from './cast'
import { citations } from './content/citations'
import { conditions } from './content/conditions'
import { disclaimers } from './content/disclaimers'
import { medications } from './content/medications'
import type { DemoPerson } from './content/people'
import { questions } from './content/questions'
import { idOf, type DemoIds } from './placeIds'

/** How many documents `createMasterData` makes, for the progress bar. */
export function countMasterData(people: readonly DemoPerson[]): number {
  const reviewers = people.filter((person) => person.reviewer).length
  const policies = Object.keys(defaultPolicies).length
  return (
    conditions.length +
    questions.length +
    citations.length +
    medications.length +
    disclaimers.length +
    reviewers +
    policies
  )
}

/**
 * What pages pull in, by the second editor; policies and reviewers' profiles, by the admin. Made before any article, so
 * that who made it does not count as a contributor to the pages.
 */
export async function createMasterData(
  payload: Payload,
  { cast, people, now, step }: { cast: Cast; people: readonly DemoPerson[]; now: Date; step: () => void },
): Promise<DemoIds> {
  const editor = { user: cast.as('secondEditor'), overrideAccess: false as const }
  const admin = { user: cast.as('admin'), overrideAccess: false as const }
  const ids: DemoIds = { conditions: {}, questions: {}, citations: {}, medications: {}, disclaimers: {} }

  for (const data of Object.values(defaultPolicies)) {
    await payload.create({ collection: slugs.reviewPolicies, data, ...admin })
    step()
  }
  for (const { key, ...data } of conditions) {
    ids.conditions[key] = await made(payload.create({ collection: slugs.conditions, data, ...editor }))
    step()
  }
  for (const data of questions) {
    ids.questions[data.key] = await made(payload.create({ collection: slugs.questions, data, ...editor }))
    step()
  }
  for (const { key, ...data } of citations) {
    ids.citations[key] = await made(payload.create({ collection: slugs.citations, data, ...editor }))
    step()
  }
  for (const { key, ...data } of medications) {
    ids.medications[key] = await made(payload.create({ collection: slugs.medications, data, ...editor }))
    step()
  }
  for (const { ref, ...data } of disclaimers) {
    ids.disclaimers[ref] = await made(payload.create({ collection: slugs.disclaimers, data, ...editor }))
    step()
  }
  for (const { key, reviewer } of people) {
    if (!reviewer) continue
    const data = {
      ...reviewer,
      user: cast.id(key),
      interestsDeclaredAt: now.toISOString(),
      registrations: reviewer.registrations.map((one) => ({ ...one, verifiedBy: cast.id('admin') })),
      interests: reviewer.interests.map((one) => ({
        ...one,
        conditions: one.conditions.map((condition) => idOf(ids, 'conditions', condition)),
        medications: one.medications.map((medication) => idOf(ids, 'medications', medication)),
      })),
    }
    await payload.create({ collection: slugs.reviewers, data, ...admin })
    step()
  }
  return ids
}

async function made(document: Promise<{ id: string }>): Promise<string> {
  return (await document).id
}
