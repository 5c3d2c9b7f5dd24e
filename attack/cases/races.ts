/** Things done at the same moment, and things done again. The outcome must be that of some serial order. */
import type { Answer, AttackCase, CaseGroup } from '../types'
import type { Stage } from '../stage/stage'
import { ask, request } from '../ways/rest'
import { verifyNow } from '../judge/verify'
import { foreignSessions } from './foreignSessions'
import { act, change, holds, record, refused, stored } from './support'
import { unswitchable } from './unswitchable'

interface Shot {
  by: string
  method?: string
  path: string
  json?: unknown
  headers?: Record<string, string>
}

/** Sends all at once, in turn to each of the addresses; statuses in the order sent. */
async function atOnce(stage: Stage, shots: Shot[], addresses: string[] = [stage.address]): Promise<number[]> {
  const answers = await Promise.all(
    shots.map(({ method = 'POST', ...rest }, index) => {
      const address = addresses[index % addresses.length] ?? stage.address
      return request({ address, token: stage.token }, { method, ...rest })
    }),
  )
  await Promise.all(answers.map((one) => one.text()))
  return answers.map(({ status }) => status)
}

async function verb(stage: Stage, name: string, by: string, article: string, more: object = {}): Promise<Shot> {
  const { revision, contentHash, sections } = await stage.acts.look(article, by)
  const signing = name === 'sign' ? { password: stage.cast.password(by), sectionsOpened: sections } : {}
  return { by, path: `/api/articles/${article}/${name}`, json: { revision, contentHash, ...signing, ...more } }
}

/** This process and another on the same database, both awake: the first request to a process takes longer than the others. */
async function bothProcesses(stage: Stage): Promise<string[]> {
  const addresses = [stage.address, await stage.secondAddress()]
  const wake = { method: 'GET', path: '/api/articles?limit=1', by: 'editor' }
  await Promise.all(addresses.map(async (address) => ask({ address, token: stage.token }, wake)))
  return addresses
}

/**
 * A race whose statuses are judged by `outcome`, and after which the whole record must verify. Two requests to one
 * process meet in its queues; to two processes, in the database alone.
 *
 * @param more defences besides, without which it fails.
 */
function race(
  id: string,
  story: string,
  shots: (stage: Stage) => Promise<Shot[]>,
  outcome: (stage: Stage, statuses: number[]) => Promise<string | null>,
  more: readonly string[] = [],
): AttackCase {
  const fired = (statuses: number[]): Answer => ({ status: 200, code: null, said: statuses.join(' ') })
  return {
    id,
    story,
    attempts: {
      'two at once': async (stage) => fired(await atOnce(stage, await shots(stage))),
      'two processes': async (stage) => {
        const addresses = await bothProcesses(stage)
        return fired(await atOnce(stage, await shots(stage), addresses))
      },
    },
    expect: holds,
    holds: async (stage, answer) => {
      const statuses = answer.said.split(' ').map(Number)
      if (statuses.some((one) => one >= 500)) return `a request was answered ${answer.said}`
      const wrong = await outcome(stage, statuses)
      if (wrong) return `${wrong} (answers: ${answer.said})`
      const problems = await verifyNow(stage)
      return problems.length > 0 ? `verify finds: ${problems[0]}` : null
    },
    defences: ['actions one after the other', ...more],
    unswitchable: unswitchable.isolation,
  }
}

const editionsOf = async (stage: Stage, article: string) =>
  (await stage.payload.db.find({ collection: 'editions', where: { article: { equals: article } }, pagination: false }))
    .docs.length

const won = (statuses: number[]) => statuses.filter((one) => one === 200).length
const approved = (stage: Stage) => stage.articles.approved
const inReview = (stage: Stage) => stage.articles.inReview

const races: AttackCase[] = [
  race(
    'two-publishes',
    'The publisher presses twice, eight times over.',
    async (stage) => Array<Shot>(8).fill(await verb(stage, 'publish', 'publisher', approved(stage))),
    async (stage, statuses) =>
      won(statuses) === 1 && (await editionsOf(stage, approved(stage))) === 1 ? null : 'not exactly one edition',
  ),
  race(
    'publish-and-revoke',
    'The page is published while a signer revokes.',
    async (stage) => [
      await verb(stage, 'publish', 'publisher', approved(stage)),
      await verb(stage, 'revoke-signature', 'geneticist', approved(stage), { reason: 'I misread.' }),
    ],
    async (_stage, statuses) => (won(statuses) === 1 ? null : 'both were let through, or neither'),
  ),
  race(
    'publish-and-edit',
    'The page is published while an editor saves other words.',
    async (stage) => [
      await verb(stage, 'publish', 'publisher', approved(stage)),
      {
        by: 'editor',
        method: 'PATCH',
        path: `/api/articles/${approved(stage)}?draft=true&autosave=true`,
        json: { title: 'Words that nobody signed' },
      },
    ],
    async (stage, statuses) => {
      const row = await stage.payload.db.findOne<{ id: string; record: string }>({
        collection: 'snapshots',
        where: { article: { equals: approved(stage) } },
      })
      if (row?.record.includes('nobody signed')) return 'words that nobody signed were published'
      return statuses[1] === 200 || statuses[1] === 409 ? null : 'the save was lost'
    },
    ['hook guardContentSave'],
  ),
  race(
    'publish-and-policy',
    'The page is published while its policy is raised.',
    async (stage) => {
      const { tier } = await record(stage, approved(stage))
      const policy = await stage.payload.db.findOne<{ id: string }>({
        collection: 'review-policies',
        where: { tier: { equals: tier } },
      })
      return [
        { by: 'admin', method: 'PATCH', path: `/api/review-policies/${policy?.id}`, json: { signatures: 5 } },
        await verb(stage, 'publish', 'publisher', approved(stage)),
      ]
    },
    async (_stage, statuses) => (statuses[0] === 200 ? null : 'the policy was not raised'),
  ),
  race(
    'publish-and-deactivate',
    'The page is published while a signer is deactivated.',
    async (stage) => [
      { by: 'admin', method: 'PATCH', path: `/api/users/${stage.cast.id('geneticist')}`, json: { active: false } },
      await verb(stage, 'publish', 'publisher', approved(stage)),
    ],
    async (_stage, statuses) => (statuses[0] === 200 ? null : 'the signer was not deactivated'),
  ),
  race(
    'publish-and-withdraw',
    'A live page is withdrawn while another is published.',
    async (stage) => [
      await verb(stage, 'publish', 'publisher', approved(stage)),
      await verb(stage, 'withdraw', 'publisher', stage.articles.live, {
        kind: 'withdrawn',
        reason: 'To test.',
        notice: 'Withdrawn.',
      }),
    ],
    async (_stage, statuses) => (won(statuses) === 2 ? null : 'two actions on two pages did not both succeed'),
  ),
  race(
    'one-signs-twice',
    'A reviewer signs eight times at once.',
    async (stage) => Array<Shot>(8).fill(await verb(stage, 'sign', 'neurologist', inReview(stage))),
    async (stage, statuses) => {
      const { docs } = await stage.payload.db.find({
        collection: 'signatures',
        where: { article: { equals: inReview(stage) }, user: { equals: stage.cast.id('neurologist') } },
        pagination: false,
      })
      return won(statuses) === 1 && docs.length === 1 ? null : `${docs.length} signatures of one person`
    },
  ),
  race(
    'sign-and-send-back',
    'A reviewer signs while another sends the page back.',
    async (stage) => [
      await verb(stage, 'sign', 'neurologist', inReview(stage)),
      await verb(stage, 'request-changes', 'cardiologist', inReview(stage), {
        comments: [{ section: null, body: 'Not yet.' }],
      }),
    ],
    async (_stage, statuses) => (won(statuses) === 1 ? null : 'both were let through, or neither'),
  ),
  race(
    'sign-and-dependency',
    'A reviewer signs while a source of the page is changed.',
    async (stage) => {
      const { dependencies } = await record(stage, inReview(stage))
      const source = (dependencies as { kind: string; ref: string }[]).find(({ kind }) => kind === 'citations')
      return [
        await verb(stage, 'sign', 'neurologist', inReview(stage)),
        {
          by: 'secondEditor',
          method: 'PATCH',
          path: `/api/citations/${source?.ref}`,
          json: { title: 'Quite another source' },
        },
      ]
    },
    async (stage, statuses) => {
      if (statuses[1] !== 200) return 'the source was not changed'
      const { state } = await record(stage, inReview(stage))
      return state === 'draft' ? null : `the page is ${String(state)} although it reads differently now`
    },
    ['hook recordDependencyChange'],
  ),
  race(
    'two-sign',
    'Two reviewers sign, four times each.',
    async (stage) => {
      const one = await verb(stage, 'sign', 'neurologist', inReview(stage))
      const other = await verb(stage, 'sign', 'cardiologist', inReview(stage))
      return Array.from({ length: 4 }, () => [one, other]).flat()
    },
    async (stage, statuses) => {
      const { docs } = await stage.payload.db.find<{ id: string; user: string }>({
        collection: 'signatures',
        where: { article: { equals: inReview(stage) } },
        pagination: false,
      })
      const { state, tier } = await record(stage, inReview(stage))
      const policy = await stage.payload.db.findOne<{ id: string; signatures: number }>({
        collection: 'review-policies',
        where: { tier: { equals: tier } },
      })
      if (new Set(docs.map(({ user }) => user)).size !== docs.length) return 'somebody has signed twice'
      const raced = ['neurologist', 'cardiologist'].map((who) => stage.cast.id(who))
      const stored = docs.filter(({ user }) => raced.includes(user)).length
      if (stored === 0 || won(statuses) !== stored) return `${stored} signatures were stored`
      const isMet = docs.length >= Number(policy?.signatures)
      return state === (isMet ? 'approved' : 'inReview')
        ? null
        : `with ${docs.length} signatures it is ${String(state)}`
    },
  ),
  race(
    'sign-and-edit',
    'A reviewer signs while the page is taken back and edited.',
    async (stage) => [
      await verb(stage, 'sign', 'neurologist', inReview(stage)),
      await verb(stage, 'take-back', 'editor', inReview(stage)),
      {
        by: 'editor',
        method: 'PATCH',
        path: `/api/articles/${inReview(stage)}?draft=true&autosave=true`,
        json: { title: 'Words that nobody signed' },
      },
    ],
    async (stage, [sign, takeBack]) => {
      const { state } = await record(stage, inReview(stage))
      const { title } = await stored(stage, inReview(stage))
      if (sign === 200 && takeBack === 200) return 'both were let through on what one of them had changed'
      if (takeBack === 200 && state !== 'draft') return `taken back, and ${String(state)}`
      return title === 'Words that nobody signed' && state !== 'draft' ? `other words, and ${String(state)}` : null
    },
    ['hook guardContentSave'],
  ),
  race(
    'lost-update-at-once',
    'Two editors save, four times each, what they both made of the same revision.',
    async (stage) => {
      const { revision } = await record(stage, stage.articles.draft)
      return Array.from({ length: 8 }, (_, index) => ({
        by: index % 2 === 0 ? 'editor' : 'secondEditor',
        method: 'PATCH',
        path: `/api/articles/${stage.articles.draft}`,
        json: { title: `Saved by shot ${index}` },
        headers: { 'if-match': `"${String(revision)}"` },
      }))
    },
    async (stage, statuses) => {
      const { title } = await stored(stage, stage.articles.draft)
      if (won(statuses) !== 1) return `${won(statuses)} of the saves were stored`
      return title === `Saved by shot ${statuses.indexOf(200)}` ? null : `what is stored is “${String(title)}”`
    },
    ['hook guardContentSave'],
  ),
  race(
    'submit-twice',
    'An article is submitted by two editors at once.',
    async (stage) => [
      await verb(stage, 'submit-for-review', 'editor', stage.articles.sentBack),
      await verb(stage, 'submit-for-review', 'secondEditor', stage.articles.sentBack),
    ],
    async (stage, statuses) =>
      won(statuses) <= 1 || (await record(stage, stage.articles.sentBack)).state === 'changesRequested'
        ? null
        : 'two rounds were opened',
  ),
]

const replays: AttackCase[] = [
  {
    id: 'sign-replayed',
    story: 'The request that signed is sent again.',
    prepare: async (stage) => {
      const shot = await verb(stage, 'sign', 'neurologist', inReview(stage))
      const [status] = await atOnce(stage, [shot])
      if (status !== 200) throw new Error(`The first request was answered ${status}.`)
      stage.kept.shot = JSON.stringify(shot.json)
    },
    attempts: {
      rest: async (stage) => {
        const json: unknown = JSON.parse(stage.kept.shot ?? '{}')
        return ask(stage, { method: 'POST', path: `/api/articles/${inReview(stage)}/sign`, by: 'neurologist', json })
      },
    },
    expect: refused('no-such-transition', 409),
    defences: ['transition sign: from'],
  },
  {
    id: 'sign-moved',
    story: 'A request that signs one article is sent to another.',
    prepare: (stage) => stage.acts.act('reopenReview', approved(stage), 'editor'),
    attempts: {
      rest: async (stage) => {
        const { json } = await verb(stage, 'sign', 'neurologist', inReview(stage))
        const { revision } = await stage.acts.look(approved(stage), 'neurologist')
        const path = `/api/articles/${approved(stage)}/sign`
        return ask(stage, { method: 'POST', path, by: 'neurologist', json: { ...(json as object), revision } })
      },
    },
    expect: refused('stale-content', 409),
    defences: ['guard contentAsSeen'],
  },
  {
    id: 'lost-update',
    story: 'An editor saves over what another saved since.',
    prepare: async (stage) => {
      stage.kept.revision = String((await record(stage, stage.articles.draft)).revision)
      await change(stage, 'articles', stage.articles.draft, { title: 'Saved by the other' }, 'secondEditor')
    },
    attempts: {
      rest: async (stage) => {
        return ask(stage, {
          method: 'PATCH',
          path: `/api/articles/${stage.articles.draft}`,
          by: 'editor',
          json: { title: 'Saved over it' },
          headers: { 'if-match': `"${stage.kept.revision}"` },
        })
      },
    },
    expect: { outcome: 'turned away', status: 409, code: 'stale-revision' },
    defences: ['hook guardContentSave'],
  },
  {
    id: 'edit-in-review',
    story: 'An autosave lands while reviewers read.',
    attempts: {
      rest: async (stage) => {
        const path = `/api/articles/${inReview(stage)}?draft=true&autosave=true`
        return ask(stage, { method: 'PATCH', path, by: 'editor', json: { title: 'Other words' } })
      },
    },
    expect: refused('not-editable', 409),
    defences: ['hook guardContentSave'],
  },
  {
    id: 'old-signature-new-round',
    story: 'A page is taken back and submitted again unchanged: signatures of the first round do not count.',
    prepare: async (stage) => {
      await stage.acts.act('takeBack', approved(stage), 'editor')
      await stage.acts.act('submitForReview', approved(stage), 'editor')
    },
    attempts: act('publish', 'publisher', 'approved'),
    expect: refused('no-such-transition', 409),
    defences: ['transition publish: from'],
  },
]

export const racesAndReplays: CaseGroup = {
  heading: 'Races and replays',
  cases: [...races, ...replays, ...foreignSessions],
}
