import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'

import { omsSentBack, pkuUnpublishedWords } from '../../demo/content/articles'
import { seedDemo } from '../../demo/seed'
import type { EditionBody, PublicationBody, WithdrawalBody } from '../../src/domain/records/edition'
import { freshMongoUri, stopOwnMongo } from '../support/mongoServer'

const database = process.env.TEST_DATABASE ?? 'sqlite'

describe(`the demonstration on ${database}`, () => {
  let payload: Payload
  let stop = () => Promise.resolve()
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-demo-'))
  const steps: [number, number][] = []

  beforeAll(async () => {
    Object.assign(process.env, {
      DATABASE_URI: database === 'mongodb' ? await freshMongoUri() : `file:${path.join(folder, 'demo.db')}`,
      COUNTERSIGN_DATA_DIR: folder,
      PAYLOAD_SECRET: 'a secret of tests only, long enough',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    })
    const { BasePayload } = await import('payload')
    const { default: config } = await import('../../src/payload.config')
    payload = await new BasePayload().init({ config })
    stop = () => payload.destroy()
    await seedDemo(payload, { log: () => undefined, progress: (done, total) => steps.push([done, total]) })
  }, 240_000)

  afterAll(async () => {
    // also when the start failed: a server left running would keep this process from ending
    await stop()
    await stopOwnMongo()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Every article: where it stands, live or not, its tier, number of editions. */
  async function standing() {
    const { docs } = await payload.find({ collection: 'workflow', pagination: false, overrideAccess: true })
    return Object.fromEntries(
      docs.map((one) => [one.title, [one.state, one.live, one.tier ?? null, one.editionNumber]]),
    )
  }

  async function editionsOf<Body extends EditionBody = EditionBody>(slug: string): Promise<Body[]> {
    const { docs } = await payload.find({
      collection: 'editions',
      where: { slug: { equals: slug } },
      sort: 'number',
      pagination: false,
      overrideAccess: true,
    })
    return docs.map((one) => JSON.parse(String(one.record)) as Body)
  }

  test('shows every state of the workflow', async () => {
    expect(await standing()).toEqual({
      'Treatments for opsoclonus-myoclonus syndrome': ['published', 'live', 2, 1],
      'What is Wilson disease?': ['published', 'live', 2, 2],
      'Was ist Morbus Wilson?': ['published', 'live', 2, 1],
      'Daily life with phenylketonuria': ['draft', 'live', 3, 1],
      'Regular checks in tuberous sclerosis complex': ['published', 'live', 3, 1],
      'Symptoms of Fabry disease': ['draft', 'withdrawn', 3, 2],
      'Treatments for Wilson disease': ['approved', 'never', 2, 0],
      'Diagnosis of Dravet syndrome': ['inReview', 'never', 2, 0],
      'Symptoms of Duchenne muscular dystrophy': ['changesRequested', 'never', 3, 0],
      'What is Friedreich ataxia?': ['draft', 'never', null, 0],
      'What causes Fabry disease?': ['archived', 'never', null, 0],
    })
  })

  test('reports each of its steps, and foresees how many there are', () => {
    const total = steps[0]?.[1]
    expect(steps.map(([done]) => done)).toEqual(Array.from({ length: steps.length }, (_, index) => index + 1))
    expect(steps.at(-1)).toEqual([total, total])
  })

  test('sent the page on opsoclonus-myoclonus syndrome back once before two others signed it', async () => {
    const [edition] = await editionsOf<PublicationBody>('opsoclonus-myoclonus-syndrome-treatments')
    expect(edition?.change).toBe('first')
    expect(edition?.signers.map(({ printedName, specialist }) => [printedName, specialist])).toEqual([
      ['Dr Nora Vale (demonstration)', true],
      ['Dr Camille Renard (demonstration)', false],
    ])
    expect(edition?.community).toEqual({ provider: 'DiseaseMaps.org', memberCount: 7, asOf: '2026-04-07' })
    const { docs: reviews } = await payload.find({
      collection: 'reviews',
      where: { article: { equals: edition?.article } },
      sort: 'round',
      overrideAccess: true,
    })
    expect(reviews.map(({ round, state, outcome }) => [round, state, outcome])).toEqual([
      [1, 'ended', 'changesRequested'],
      [2, 'ended', 'published'],
    ])
    expect(JSON.stringify(reviews[0]?.comments)).toContain(omsSentBack.body)
  })

  test('moved the review dates of the reaffirmed page and not when it was last updated', async () => {
    const [first, second] = await editionsOf<PublicationBody>('wilson-disease')
    expect([first?.change, second?.change]).toEqual(['first', 'reaffirmation'])
    expect(second?.contentHash).toBe(first?.contentHash)
    expect(second?.dates.modified).toBe(first?.dates.modified)
    expect(Date.parse(second?.dates.lastReviewed ?? '')).toBeGreaterThan(Date.parse(first?.dates.lastReviewed ?? ''))
  })

  test('keeps the words of the newer draft out of everything that was frozen', async () => {
    const { docs: articles } = await payload.find({
      collection: 'articles',
      where: { slug: { equals: 'living-with-phenylketonuria' } },
      overrideAccess: true,
    })
    expect(JSON.stringify(articles)).toContain(pkuUnpublishedWords)
    for (const collection of ['snapshots', 'editions', 'live'] as const) {
      const { docs } = await payload.find({ collection, pagination: false, overrideAccess: true })
      expect(docs.length).toBeGreaterThan(0)
      expect(JSON.stringify(docs)).not.toContain(pkuUnpublishedWords)
    }
  })

  test('left a withdrawal behind the publication of the withdrawn page', async () => {
    const [, withdrawal] = await editionsOf<WithdrawalBody>('fabry-disease-symptoms')
    expect(withdrawal?.kind).toBe('withdrawal')
    expect(withdrawal?.withdrawal).toBe('withdrawn')
    expect(withdrawal?.notice).toContain('withdrawn this page')
  })

  test('was never refused anything: each step was taken by somebody who may', async () => {
    const { totalDocs } = await payload.count({
      collection: 'audit-events',
      where: { type: { equals: 'action.refused' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  test('a second run keeps what is there', async () => {
    const before = await standing()
    const said: string[] = []
    const made = await seedDemo(payload, { log: (line) => said.push(line), progress: () => said.push('a step') })
    expect(made).toBe(false)
    expect(said).toEqual(['The demonstration is there already and is kept as it is.'])
    expect(await standing()).toEqual(before)
  })
})
