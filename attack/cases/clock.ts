/** A clock that is wrong, and people who say that it is another time than it is. */
import { readFileSync, writeFileSync } from 'node:fs'

import { writeCheckpoint } from '../../src/cms/evidence/writeCheckpoint'
import { signingKey } from '../../src/cms/signingKey'
import { perform } from '../../src/cms/perform'
import { changedAddresses, readContentApi } from '../judge/contentApi'
import { verifyNow } from '../judge/verify'
import type { Stage } from '../stage/stage'
import { withClock } from '../stage/withClock'
import type { AttackCase } from '../types'
import { ask } from '../ways/rest'
import { answerOf } from '../ways/thrown'
import { act, changeProfile, holds, inDays, refused, turnedAway } from './support'
import { unswitchable } from './unswitchable'

const day = 86_400_000
const monthsAgo = '2020-01-01T00:00:00.000Z'

/** Interests that were declared before any clock was set back, or the people could do nothing then. */
async function declaredBefore(stage: Stage): Promise<void> {
  for (const who of ['neurologist', 'geneticist', 'cardiologist'])
    await changeProfile(stage, who, { interestsDeclaredAt: new Date(Date.now() - 20 * day).toISOString() })
}

const checkpoint = async (stage: Stage) =>
  writeCheckpoint(stage.payload, { signer: await signingKey(), file: stage.checkpointFile })

/** What is wrong with the log of editions, or an empty text. */
async function gapsIn(stage: Stage): Promise<string> {
  const { docs } = await stage.payload.db.find<{ id: string; seq: number }>({
    collection: 'editions',
    sort: 'seq',
    pagination: false,
    limit: 0,
  })
  const seqs = docs.map(({ seq }) => seq)
  return seqs.every((seq, at) => seq === at + 1) ? '' : `the log of editions goes ${seqs.join(', ')}`
}

/** A page goes live, then the clock is set back by a day, and another is signed and goes live; then it is right again. */
async function twoPublications(stage: Stage): Promise<void> {
  const { approved, inReview, tier3 } = stage.articles
  await stage.acts.act('publish', approved, 'publisher')
  const before = await readContentApi(stage)
  const lost = await withClock(-day, async () => {
    await stage.acts.act('sign', inReview, 'neurologist')
    await stage.acts.act('publish', inReview, 'publisher')
    await checkpoint(stage)
    const changed = changedAddresses(before, await readContentApi(stage))
    return changed.filter((path) => /^\/v1\/articles\/[^?]/.test(path) && before[path]?.startsWith('200'))
  })
  const input = { kind: 'withdrawn', reason: 'To test.', notice: 'Withdrawn.' }
  await stage.acts.act('withdraw', tier3, 'publisher', { input })
  await checkpoint(stage)
  const live = await Promise.all(
    [approved, inReview].map(async (id) => (await fetch(`${stage.address}/v1/articles/${id}`)).status),
  )
  stage.kept.wrong = [
    lost.length > 0 ? `readers lost ${lost.join(', ')} while the clock was back` : '',
    live.every((status) => status === 200) ? '' : `the two pages are answered ${live.join(' and ')}`,
    await gapsIn(stage),
    (await verifyNow(stage)).join(', '),
  ]
    .filter(Boolean)
    .join('; ')
}

/** Everything by which somebody could say when it is. */
const asIfBefore = {
  signedAt: monthsAgo,
  at: monthsAgo,
  now: monthsAgo,
  authentication: { method: 'password', at: monthsAgo },
}

export const clock: AttackCase[] = [
  {
    id: 'clock-set-back',
    story: 'The clock is set back by a day between two publications, and right again before a withdrawal.',
    prepare: declaredBefore,
    attempts: {
      local: async (stage) => {
        const file = readFileSync(stage.checkpointFile)
        try {
          return await answerOf(() => twoPublications(stage))
        } finally {
          writeFileSync(stage.checkpointFile, file)
        }
      },
    },
    expect: holds,
    holds: (stage, { status, said }) =>
      Promise.resolve(status === 200 ? stage.kept.wrong || null : `it could not be played to its end: ${said}`),
    unswitchable: unswitchable.numbers,
  },
  {
    id: 'signed-while-the-clock-was-back',
    story: "A reviewer's registration has expired; they sign while the clock is set back, and then it is right again.",
    prepare: async (stage) => {
      await declaredBefore(stage)
      const registrations = [
        {
          body: 'GMC',
          number: '0000000',
          country: 'GB',
          verifiedAt: inDays(-30),
          expires: inDays(-1),
          recheckDue: inDays(90),
        },
      ]
      await changeProfile(stage, 'neurologist', { registrations })
      await withClock(-2 * day, () => stage.acts.act('sign', stage.articles.inReview, 'neurologist'))
    },
    attempts: act('publish', 'publisher', 'inReview'),
    expect: refused('signer-not-eligible', 422),
    defences: ['guard signaturesMeetPolicy'],
  },
  {
    id: 'signature-dated-by-the-signer',
    story: 'A reviewer whose registration has lapsed sends a date before that with the signature.',
    attempts: {
      rest: async (stage) => {
        const { revision, contentHash, sections } = await stage.acts.look(stage.articles.inReview, 'lapsed')
        const signing = { revision, contentHash, sectionsOpened: sections, password: stage.cast.password('lapsed') }
        const path = `/api/articles/${stage.articles.inReview}/sign`
        return ask(stage, { method: 'POST', path, by: 'lapsed', json: { ...signing, ...asIfBefore } })
      },
      local: async (stage) => {
        const { revision, contentHash, sections } = await stage.acts.look(stage.articles.inReview, 'lapsed')
        return answerOf(() =>
          perform(stage.payload, {
            user: stage.cast.id('lapsed'),
            verb: 'sign',
            article: stage.articles.inReview,
            revision,
            contentHash,
            password: stage.cast.password('lapsed'),
            input: { sectionsOpened: sections, ...(asIfBefore as object) },
          }),
        )
      },
    },
    expect: refused('no-verified-registration', 403),
    expectBy: { rest: turnedAway(400, 'invalid-input') },
    defences: ['guard actorEligible'],
  },
  {
    id: 'signature-dated-by-headers',
    story: 'A reviewer whose registration has lapsed signs with headers that name a moment before that.',
    attempts: {
      rest: async (stage) => {
        const { revision, contentHash, sections } = await stage.acts.look(stage.articles.inReview, 'lapsed')
        const json = { revision, contentHash, sectionsOpened: sections, password: stage.cast.password('lapsed') }
        const path = `/api/articles/${stage.articles.inReview}/sign`
        const then = new Date(monthsAgo).toUTCString()
        const headers = {
          'x-date': then,
          'x-now': monthsAgo,
          'if-unmodified-since': then,
          'x-request-start': monthsAgo,
        }
        return ask(stage, { method: 'POST', path, by: 'lapsed', json, headers })
      },
    },
    expect: refused('no-verified-registration', 403),
    defences: ['guard actorEligible'],
  },
]
