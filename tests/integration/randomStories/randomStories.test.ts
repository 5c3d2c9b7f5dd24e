import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { RequiredDataFromCollectionSlug } from 'payload'

import { omsTreatments } from '../../../demo/content/articles'
import { placeIds } from '../../../demo/placeIds'
import type { EditionBody, LiveBody } from '../../../src/domain/records/edition'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'
import { actors, beginStory, contributors, take, type Actor, type Step, type Story } from './houseRules'

const runs = Number(process.env.STORIES ?? 8)
const seed = Number(process.env.STORIES_SEED ?? 20_261_127)
const longest = 120

let studio: SeededStudio
let explain: typeof import('../../../src/cms/explain').explain
let perform: typeof import('../../../src/cms/perform').perform
let portsOf: typeof import('../../../src/cms/ports').portsOf
let stories = 0
let steps = 0
let taken = 0

beforeAll(async () => {
  studio = await seededStudio()
  ;({ explain } = await import('../../../src/cms/explain'))
  ;({ perform } = await import('../../../src/cms/perform'))
  ;({ portsOf } = await import('../../../src/cms/ports'))
  const { payload, cast } = studio
  await payload.update({
    collection: 'users',
    id: cast.id('cardiologist'),
    data: { roles: ['medicalReviewer', 'editor'] },
    user: cast.as('admin'),
    overrideAccess: false,
  })
}, 120_000)
afterAll(async () => {
  console.info(`${stories} stories, ${steps} steps, ${taken} of them allowed (seed ${seed})`)
  await studio?.close()
})

/** The demonstration's people that play these parts; the one who reviews and writes is its cardiologist. */
const keyOf = (actor: Actor) => (actor === 'writingReviewer' ? 'cardiologist' : actor)
const titles = ['One title', 'Another title', 'A third title']

interface Studio {
  article: string
  slug: string
}

const written = (slug: string, title: number) => ({ ...omsTreatments, slug, title: titles[title] ?? '' })

/** Does it as a person does: looks, then acts on what was seen. */
async function act({ article, slug }: Studio, step: Step): Promise<boolean> {
  const { payload, cast } = studio
  const by = keyOf(step.by)
  try {
    if (step.does === 'edit') {
      const data = placeIds(written(slug, step.title), studio.ids) as RequiredDataFromCollectionSlug<'articles'>
      // as the session knows the account: with the role that it got since it was made
      const user = {
        ...(await payload.findByID({ collection: 'users', id: cast.id(by), depth: 0 })),
        collection: 'users' as const,
      }
      await payload.update({ collection: 'articles', id: article, data, user, overrideAccess: false })
      return true
    }
    const seen = await explain(payload, { article, user: cast.id(by) })
    await perform(payload, {
      user: cast.id(by),
      verb: step.does,
      article,
      revision: seen.workflow.revision,
      contentHash: seen.contentHash,
      ...(step.does === 'sign' ? { password: cast.password(by) } : {}),
      input: {
        reason: 'So the story goes.',
        notice: 'So the story goes.',
        kind: 'withdrawn',
        comments: [{ section: null, body: 'So the story goes.' }],
        sectionsOpened: seen.sectionsToOpen.map(({ anchor }) => anchor),
        ...(step.does === 'decline' ? { why: step.why } : {}),
        ...(step.does === 'assign' ? { user: cast.id(keyOf(step.to)) } : {}),
      },
    })
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

function isRefusal(error: unknown): boolean {
  const { name, status } = error as { name?: string; status?: number }
  return name === 'Refused' || status === 403 || status === 409 || status === 422
}

/** What the database says of it, to be set beside the story. */
async function stands({ article, slug }: Studio) {
  const { payload, cast } = studio
  const { workflow } = await explain(payload, { article, user: cast.id('admin') })
  const { docs } = await payload.db.find<{ id: string; record: string }>({
    collection: 'live',
    where: { slug: { equals: slug } },
    pagination: false,
  })
  const pointer = docs[0] && (JSON.parse(docs[0].record) as LiveBody)
  const readers = pointer ? await whatReadersGet(pointer) : null
  return {
    state: workflow.state,
    live: workflow.live,
    editions: workflow.editionNumber,
    wrote: workflow.contributors.map(({ name }) => name).toSorted(),
    readers,
  }
}

/** The title of the edition that the slug leads to, or that it was withdrawn. */
async function whatReadersGet({ edition }: LiveBody): Promise<string> {
  const { payload } = studio
  const row = await payload.db.findOne<{ id: string; record: string }>({
    collection: 'editions',
    where: { id: { equals: edition } },
  })
  const body = JSON.parse(row?.record ?? '{}') as EditionBody
  if (body.kind === 'withdrawal') return 'withdrawn'
  const { reading } = await portsOf(payload)
  return (await reading.snapshot(body.contentHash))?.body.projection.title ?? 'no snapshot'
}

function told(story: Story) {
  const nameOf = (actor: Actor) => (studio.cast.as(keyOf(actor)) as { name?: string }).name ?? ''
  return {
    state: story.state,
    live: story.live,
    editions: story.editions,
    wrote: [...story.wrote].map(nameOf).toSorted(),
    readers: { never: null, withdrawn: 'withdrawn', live: titles[story.published ?? -1] ?? null }[story.live],
  }
}

class TakeStep implements fc.AsyncCommand<Story, Studio> {
  constructor(
    private readonly step: Step,
    /** Tried also where the rules forbid it. */
    private readonly bold: boolean,
  ) {}
  check = (story: Readonly<Story>) => this.bold || take(structuredClone(story), this.step)
  async run(story: Story, real: Studio): Promise<void> {
    const before = { ...told(story), mayNotSign: [...contributors(story)] }
    const allowed = take(story, this.step)
    steps += 1
    taken += Number(allowed)
    expect({ step: this.toString(), before, allowed: await act(real, this.step) }).toEqual({
      step: this.toString(),
      before,
      allowed,
    })
    expect({ step: this.toString(), before, ...(await stands(real)) }).toEqual({
      step: this.toString(),
      before,
      ...told(story),
    })
  }
  toString(): string {
    const { does, by, ...rest } = this.step
    return `${by}: ${does}${Object.entries(rest)
      .map(([name, value]) => ` (${name}: ${String(value)})`)
      .join('')}`
  }
}

const actor = fc.constantFrom(...actors)
const does = <Does extends Step['does']>(...names: Does[]) => fc.constantFrom(...names)
const step: fc.Arbitrary<Step> = fc.oneof(
  // those whose turn it mostly is, so that stories get somewhere
  { weight: 5, arbitrary: fc.record({ does: does('sign'), by: fc.constantFrom<Actor>('neurologist', 'geneticist') }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: does('submitForReview'), by: fc.constantFrom<Actor>('editor', 'writingReviewer') }),
  },
  { weight: 3, arbitrary: fc.record({ does: does('publish'), by: fc.constant<Actor>('publisher') }) },
  { weight: 2, arbitrary: fc.record({ does: does('edit'), by: actor, title: fc.nat(titles.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ does: does('assign'), by: actor, to: actor }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: does('decline'),
      by: actor,
      why: fc.constantFrom('field' as const, 'time' as const, 'conflict' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: does(
        'submitForReview',
        'takeBack',
        'requestChanges',
        'sign',
        'revokeSignature',
        'reopenReview',
        'publish',
        'withdraw',
        'archive',
        'reopen',
      ),
      by: actor,
    }),
  },
)

const oneInFour = fc.nat(3).map((number) => number === 0)

it('whatever people do in whatever order, the studio follows the rules of the house', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.commands([fc.tuple(step, oneInFour).map(([one, bold]) => new TakeStep(one, bold))], {
        maxCommands: longest,
        size: 'max',
      }),
      (commands) =>
        fc.asyncModelRun(async () => {
          stories += 1
          const slug = `story-${stories}`
          const article = await studio.desk.write(written(slug, 0), 'editor')
          return { model: beginStory('editor'), real: { article, slug } }
        }, commands),
    ),
    { numRuns: runs, seed },
  )
}, 3_600_000)
