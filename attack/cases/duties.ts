/** People with two roles or two accounts, and articles of theirs: what the cases on duties are played with. */
import { omsTreatments } from '../../demo/content/articles'
import { placeIds } from '../../demo/placeIds'
import { perform } from '../../src/cms/perform'
import type { Stage } from '../stage/stage'
import { answerOf } from '../ways/thrown'
import { change, inDays } from './support'

/** The article that the case wrote for itself. */
export const fresh = (stage: Stage) => stage.kept.article ?? ''

/** An article of the second editor, written and submitted by them. */
export async function ofSecondEditor(stage: Stage): Promise<string> {
  const id = await stage.desk.write({ ...omsTreatments, slug: 'duties' }, 'secondEditor')
  stage.kept.article = id
  return id
}

/** Gives somebody the role and a profile that would let them sign anything else. */
export async function makeReviewer(stage: Stage, who: string, registration = '1245319599'): Promise<void> {
  await change(stage, 'users', stage.cast.id(who), { roles: ['editor', 'medicalReviewer'] }, 'admin')
  await giveProfile(stage, stage.cast.id(who), { printedName: 'Dr Second Role', registration })
}

/** A second account of the author, with a reviewer's profile. */
export async function secondAccount(stage: Stage, email: string, registration: string): Promise<void> {
  const password = 'Second-Account-Of-One-1'
  const { id } = await stage.payload.create({
    collection: 'users',
    data: { name: 'Somebody Else', email, password, roles: ['medicalReviewer'], active: true },
    user: stage.cast.as('admin'),
    overrideAccess: false,
  })
  await giveProfile(stage, id, { printedName: 'Dr Somebody Else', registration })
  stage.kept.account = id
  stage.kept.password = password
}

/** A profile with a registration that counts. */
async function giveProfile(
  stage: Stage,
  user: string,
  { printedName, registration }: { printedName: string; registration: string },
): Promise<void> {
  await stage.payload.create({
    collection: 'reviewers',
    data: {
      user,
      printedName,
      credentials: 'MD',
      specialties: ['Neurologic'],
      interests: [],
      interestsDeclaredAt: new Date().toISOString(),
      registrations: [
        {
          body: 'NPI',
          number: registration,
          country: 'US',
          verifiedAt: inDays(-1),
          expires: inDays(500),
          recheckDue: inDays(300),
        },
      ],
    },
    user: stage.cast.as('admin'),
    overrideAccess: false,
  })
}

export async function signAs(stage: Stage) {
  const { revision, contentHash, sections } = await stage.acts.look(fresh(stage), 'neurologist')
  return answerOf(() =>
    perform(stage.payload, {
      user: stage.kept.account ?? '',
      verb: 'sign',
      article: fresh(stage),
      revision,
      contentHash,
      password: stage.kept.password ?? '',
      input: { sectionsOpened: sections },
    }),
  )
}

export async function contentOf(stage: Stage): Promise<Record<string, unknown>> {
  return placeIds({ ...omsTreatments, slug: 'duties' }, stage.ids) as unknown as Record<string, unknown>
}
