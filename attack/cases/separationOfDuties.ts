/** Nobody signs their own words, by whatever detour. */
import type { AttackCase, CaseGroup } from '../types'
import { callAdapter } from '../ways/adapter'
import { byWays } from '../ways/operation'
import { omsTreatments } from '../../demo/content/articles'
import { ask } from '../ways/rest'
import { contentOf, fresh, makeReviewer, ofSecondEditor, secondAccount, signAs } from './duties'
import { act, change, changeProfile, inDays, otherWords, profileOf, refused, turnedAway, usedBy } from './support'

const isContributor = refused('contributor', 403)
const signing: AttackCase[] = [
  {
    id: 'author-signs',
    story: 'The author, made a reviewer before the review, signs.',
    prepare: async (stage) => {
      await makeReviewer(stage, 'editor')
      stage.kept.article = await stage.desk.write({ ...omsTreatments, slug: 'duties' }, 'editor')
      await stage.desk.submit(fresh(stage), 'secondEditor')
    },
    attempts: act('sign', 'editor', fresh),
    expect: isContributor,
    defences: ['guard notContributor'],
  },
  {
    id: 'author-signs-after-edit-by-another',
    story: 'Another editor changes one character, submits, and then the author signs.',
    prepare: async (stage) => {
      await makeReviewer(stage, 'editor')
      const id = await stage.desk.write({ ...omsTreatments, slug: 'duties' }, 'editor')
      stage.kept.article = id
      await change(stage, 'articles', id, { title: `${omsTreatments.title}.` }, 'secondEditor')
      await stage.desk.submit(id, 'secondEditor')
    },
    attempts: act('sign', 'editor', fresh),
    expect: isContributor,
    defences: ['guard notContributor'],
  },
  {
    id: 'submitter-signs',
    story: 'Who submitted it, without having written a word, signs.',
    prepare: async (stage) => {
      await makeReviewer(stage, 'editor')
      await ofSecondEditor(stage)
      await stage.desk.submit(fresh(stage), 'editor')
    },
    attempts: act('sign', 'editor', fresh),
    expect: isContributor,
    defences: ['guard notContributor'],
  },
  {
    id: 'role-granted-in-review',
    story: 'The author is made a reviewer while the review runs.',
    prepare: async (stage) => {
      stage.kept.article = await stage.desk.write({ ...omsTreatments, slug: 'duties' }, 'editor')
      await stage.desk.submit(fresh(stage), 'secondEditor')
      await makeReviewer(stage, 'editor')
    },
    attempts: act('sign', 'editor', fresh),
    expect: isContributor,
    defences: ['guard notContributor'],
  },
  {
    id: 'signer-restores-a-version',
    story: 'A reviewer who may also edit restores an older version, another submits, the reviewer signs.',
    prepare: async (stage) => {
      await makeReviewer(stage, 'editor')
      const id = await ofSecondEditor(stage)
      await change(stage, 'articles', id, { title: 'A newer title' }, 'secondEditor')
      const { docs } = await stage.payload.findVersions({
        collection: 'articles',
        where: { parent: { equals: id } },
        overrideAccess: true,
        sort: 'createdAt',
        limit: 1,
      })
      await stage.payload.restoreVersion({
        collection: 'articles',
        id: String(docs[0]?.id),
        user: stage.cast.as('editor'),
        overrideAccess: false,
      })
      await stage.desk.submit(id, 'secondEditor')
    },
    attempts: act('sign', 'editor', fresh),
    expect: isContributor,
    defences: ['guard notContributor', 'hook recordContentSave'],
  },
  {
    id: 'author-signs-after-archive',
    story: 'The article is archived and reopened, so that it might forget who wrote it.',
    prepare: async (stage) => {
      await makeReviewer(stage, 'editor')
      const id = await stage.desk.write({ ...omsTreatments, slug: 'duties' }, 'editor')
      stage.kept.article = id
      await stage.acts.act('archive', id, 'secondEditor')
      await stage.acts.act('reopen', id, 'secondEditor')
      await stage.desk.submit(id, 'secondEditor')
    },
    attempts: act('sign', 'editor', fresh),
    expect: isContributor,
    defences: ['guard notContributor'],
  },
  {
    id: 'author-signs-after-withdrawal',
    story: 'A withdrawn page is submitted unchanged by another, and its author signs.',
    prepare: async (stage) => {
      await makeReviewer(stage, 'secondEditor')
      await stage.desk.submit(stage.articles.withdrawn, 'editor')
    },
    attempts: act('sign', 'secondEditor', 'withdrawn'),
    expect: isContributor,
    defences: ['guard notContributor'],
  },
  ...(['citations', 'medications', 'disclaimers'] as const).map((collection): AttackCase => ({
    id: `signer-edits-${collection}`,
    story: `The signer has changed ${collection} that the page pulls in.`,
    prepare: async (stage) => {
      await makeReviewer(stage, 'editor')
      const id = await ofSecondEditor(stage)
      const used = await usedBy(stage, id, collection)
      await change(stage, collection, used, await otherWords(stage, collection, used), 'editor')
      await stage.desk.submit(id, 'secondEditor')
    },
    attempts: act('sign', 'editor', fresh),
    expect: isContributor,
    defences: ['guard notContributor'],
  })),
]

const accounts: AttackCase[] = [
  {
    id: 'second-account-plus',
    story: 'The author signs by a second account with the same address and a tag.',
    prepare: async (stage) => {
      await secondAccount(stage, 'elif+doctor@example.org', '1245319599')
      stage.kept.article = await stage.desk.write({ ...omsTreatments, slug: 'duties' }, 'editor')
      await stage.desk.submit(fresh(stage), 'secondEditor')
    },
    attempts: { local: signAs },
    expect: isContributor,
    defences: ['guard notContributor'],
  },
  ...(['ELIF@Example.org', 'elif@ｅxample.org'] as const).map((email, index): AttackCase => ({
    id: `second-account-${index === 0 ? 'capitals' : 'width'}`,
    story: `A second account is made with the author's address written as ${email}.`,
    attempts: byWays(['rest', 'local'], {
      ask: 'create',
      collection: 'users',
      by: 'admin',
      data: {
        name: 'Somebody Else',
        email,
        password: 'Second-Account-Of-One-1',
        roles: ['medicalReviewer'],
        active: true,
      },
    }),
    expect: turnedAway(400, 'invalid-fields'),
    expectBy: { local: turnedAway(400, null) },
    defences: ['one address for one person'],
  })),
]

const oneHuman: AttackCase[] = [
  {
    id: 'second-account-registration',
    story: 'The author, a reviewer, signs by a second account with the same registration number.',
    prepare: async (stage) => {
      await makeReviewer(stage, 'editor')
      await secondAccount(stage, 'quite-another@example.net', '1245319599')
      stage.kept.article = await stage.desk.write({ ...omsTreatments, slug: 'duties' }, 'editor')
      await stage.desk.submit(fresh(stage), 'secondEditor')
    },
    attempts: { local: signAs },
    expect: isContributor,
    defences: ['guard notContributor'],
  },
  {
    id: 'signs-twice-by-two-accounts',
    story: 'A reviewer gives the second signature by a second account.',
    prepare: async (stage) => {
      stage.kept.article = stage.articles.inReview
      await secondAccount(stage, 'gabriel+two@example.org', '1245319599')
    },
    attempts: { local: signAs },
    expect: refused('already-signed', 409),
    defences: ['guard notSignedYet'],
  },
  {
    id: 'account-made-again',
    story: 'The author is deleted and made again with the same address, as a reviewer.',
    prepare: async (stage) => {
      await stage.payload.create({
        collection: 'users',
        data: {
          name: 'Passing',
          email: 'passing@example.org',
          password: 'Passing-Through-12',
          roles: ['editor'],
          active: true,
        },
        user: stage.cast.as('admin'),
        overrideAccess: false,
      })
      const row = await stage.payload.find({
        collection: 'users',
        where: { email: { equals: 'passing@example.org' } },
        overrideAccess: true,
      })
      const user = row.docs[0]
      if (!user) throw new Error('The account was not made.')
      const article = await stage.payload.create({
        collection: 'articles',
        data: (await contentOf(stage)) as never,
        user: { ...user, collection: 'users' },
        overrideAccess: false,
      })
      stage.kept.article = article.id
      await stage.payload.delete({
        collection: 'users',
        id: user.id,
        user: stage.cast.as('admin'),
        overrideAccess: false,
      })
      await secondAccount(stage, 'passing@example.org', '1245319599')
      await stage.desk.submit(article.id, 'secondEditor')
    },
    attempts: { local: signAs },
    expect: isContributor,
    defences: ['guard notContributor'],
  },
  {
    id: 'contributors-rewritten',
    story: 'Code that calls the adapter empties the list of contributors.',
    attempts: {
      adapter: (stage) =>
        callAdapter(stage, 'updateOne', 'admin', {
          collection: 'workflow',
          id: stage.articles.inReview,
          data: { contributors: [] },
        }),
    },
    expect: refused('system-written', 403),
    defences: ['adapter guard of system rows'],
  },
  {
    id: 'own-profile',
    story: 'A reviewer enters a registration of their own.',
    attempts: {
      rest: async (stage) => {
        return ask(stage, {
          method: 'PATCH',
          path: `/api/reviewers/${await profileOf(stage, 'lapsed')}`,
          by: 'lapsed',
          json: { registrations: [{ body: 'NPI', number: '1234567893', country: 'US', verifiedAt: inDays(-1) }] },
        })
      },
    },
    expect: refused('own-registrations', 403),
    defences: ['hook keepOwnRegistrations'],
  },
  {
    id: 'only-reviewer-is-author',
    story: 'The author is the only one who could sign: said when it is submitted.',
    prepare: async (stage) => {
      await makeReviewer(stage, 'editor')
      for (const who of ['neurologist', 'geneticist', 'cardiologist', 'interested'])
        await changeProfile(stage, who, { registrations: [] })
      stage.kept.article = await stage.desk.write({ ...omsTreatments, slug: 'duties' }, 'editor')
    },
    attempts: act('submitForReview', 'editor', fresh),
    expect: refused('policy-cannot-be-met', 422),
    defences: ['guard policyCanBeMet'],
  },
]

export const separationOfDuties: CaseGroup = {
  heading: 'Separation of duties',
  cases: [...signing, ...accounts, ...oneHuman],
}
