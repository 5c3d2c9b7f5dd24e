/** Somebody with the database's password changes a row: what does not verify is not served. On both databases. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { canonicalise } from '../../src/domain/canonical/canonicalise'
import { hashText } from '../../src/domain/canonical/hash'
import { createSigner } from '../../src/keys/createSigner'
import { parseSigningKey } from '../../src/keys/signingKey'
import { testKeys } from '../builders/evidence'
import { aProjection } from './support/aProjection'
import { databases, openDatabase, type Changes, type DatabaseRig, type Table } from './support/databaseRig'
import { stopOwnMongo } from '../support/mongoServer'
import { articleId, Press, type Written } from './support/press'
import { serve } from './support/serve'

afterAll(stopOwnMongo)

describe.each(databases)('on %s', (which) => {
  let press: Press
  let database: DatabaseRig
  let articles = 0

  beforeAll(async () => {
    press = await Press.create()
    database = await openDatabase(which)
  })
  afterAll(() => database.stop())

  /** A page of its own for each test: edition 1, then edition 2, both intact. */
  async function published() {
    articles += 1
    const article = articleId(articles)
    const slug = `page-${articles}`
    const first = await press.publish(article, { projection: { slug, title: 'First words' } })
    const second = await press.publish(article, { projection: { slug, title: 'Second words' } })
    await database.write(first, second)
    return { article, slug, first, second, path: `/v1/articles/${slug}?locale=en` }
  }

  /** Asks a process that has just started, so that it holds nothing. */
  async function askAfresh(...paths: string[]) {
    const api = await serve(press, database.uri)
    try {
      await api.delivery.ready()
      const answers = []
      for (const path of paths) answers.push(await api.ask(path))
      return { answers, log: api.log, stats: api.delivery.stats() }
    } finally {
      await api.stop()
    }
  }

  async function expectRefused(page: { article: string; path: string }, reason: RegExp) {
    const { answers, log, stats } = await askAfresh(page.path, `/v1/articles/${page.article}`, '/readyz')
    for (const answer of answers.slice(0, 2)) {
      expect([answer.status, answer.json.code]).toEqual([503, 'evidence-broken'])
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.text).not.toContain('words')
      expect(answer.text).not.toMatch(reason)
    }
    expect(log.filter(({ reason: logged }) => reason.test(String(logged)))).toHaveLength(2)
    expect(stats.evidenceBroken).toBe(2)
    expect(answers[2]?.json).toMatchObject({ status: 'ready', evidenceBroken: 2 })
  }

  test('the page as it was written is served', async () => {
    const page = await published()
    const { answers, stats } = await askAfresh(page.path)
    expect(answers[0]?.json.title).toBe('Second words')
    expect(stats.evidenceBroken).toBe(0)
  })

  const edition = ({ second }: { second: Written }) => second.editions[0]!
  const live = ({ second }: { second: Written }) => second.live[0]!
  const snapshot = ({ second }: { second: Written }) => second.snapshots[0]!

  type Page = Awaited<ReturnType<typeof published>>
  const alterations: [string, Table, (page: Page) => { id: string }, (page: Page) => Changes, RegExp][] = [
    [
      'the words of an edition',
      'editions',
      edition,
      (page) => ({ record: edition(page).record!.replace('Petra', 'Paula') }),
      /no known key/,
    ],
    [
      'the words of an edition and the hash with them',
      'editions',
      edition,
      (page) => {
        const record = edition(page).record!.replace('Petra', 'Paula')
        return { record, hash: hashText(record) }
      },
      /no known key/,
    ],
    ['the hash of an edition', 'editions', edition, () => ({ hash: hashText('other') }), /the hash is not/],
    [
      'the signature of an edition',
      'editions',
      edition,
      (page) => ({ jws: page.first.editions[0]!.jws }),
      /no known key/,
    ],
    ['a column of an edition', 'editions', edition, () => ({ condition: 'condition-other' }), /column condition/],
    ['the date of an edition', 'editions', edition, () => ({ at: '2027-01-01T00:00:00.000Z' }), /column at/],
    ['the signature of a pointer', 'live', live, (page) => ({ jws: edition(page).jws }), /no known key/],
    ['a column of a pointer', 'live', live, () => ({ edition: 'edition-1' }), /column edition/],
    ['what a list is filtered by', 'live', live, () => ({ question: 'question-other' }), /column question/],
    [
      'the words of the snapshot',
      'snapshots',
      snapshot,
      (page) => ({ record: snapshot(page).record!.replace('Second words', 'Other words') }),
      /another hash/,
    ],
    ['a column of the snapshot', 'snapshots', snapshot, () => ({ slug: 'another' }), /column slug/],
  ]
  test.each(alterations)(
    'a page is not served when somebody changed %s',
    async (_name, table, row, changes, reason) => {
      const page = await published()
      await database.alter(table, row(page).id, changes(page))
      await expectRefused(page, reason)
    },
  )

  test('a pointer set back to an older edition, with its old signature, is not followed', async () => {
    const page = await published()
    const { id, ...older } = page.first.live[0]!
    await database.alter('live', id, older)
    await expectRefused(page, /leads to edition 1, the newest is 2/)
  })

  test('a pointer set back does not bring a withdrawn page back', async () => {
    const page = await published()
    await database.write(await press.withdraw(page.article))
    const { id, ...older } = page.second.live[0]!
    await database.alter('live', id, older)
    await expectRefused(page, /leads to edition 2, the newest is 3/)
  })

  test.each(['snapshots', 'editions'] as const)(
    'a page is not served when its row of %s was deleted',
    async (table) => {
      const page = await published()
      await database.remove(table, page.second[table][0]!.id)
      await expectRefused(page, table === 'snapshots' ? /missing/ : /leads to edition 2, the newest is 1/)
    },
  )

  test('an edition that another key signed is not served', async () => {
    const page = await published()
    const stranger = await createSigner((await parseSigningKey(testKeys.elsewhere)).privateKey)
    const { id, record } = edition(page)
    await database.alter('editions', id, { jws: await stranger.sign(record!) })
    await expectRefused(page, /no known key/)
  })

  test('a signed record of another kind is not taken for an edition', async () => {
    const page = await published()
    const { id } = edition(page)
    const record = canonicalise({ ...JSON.parse(edition(page).record!), format: 'countersign.edition/2' })
    const signer = await createSigner((await parseSigningKey(testKeys.here)).privateKey)
    await database.alter('editions', id, { record, hash: hashText(record), jws: await signer.sign(record) })
    await expectRefused(page, /not canonical text of countersign.edition\/1/)
  })

  test('one altered row takes itself out of a list, not the list away', async () => {
    const filter = { condition: conditionOf('condition-listed') }
    const written: Written[] = []
    for (const slug of ['listed-1', 'listed-2', 'listed-3']) {
      articles += 1
      written.push(await press.publish(articleId(articles), { projection: { slug, ...filter } }))
    }
    await database.write(...written)
    await database.alter('editions', written[1]!.editions[0]!.id, { tier: 3 })
    const { answers, stats } = await askAfresh('/v1/articles?condition=condition-listed')
    expect(answers[0]?.status).toBe(200)
    expect(answers[0]?.json.items.map(({ slug }: { slug: string }) => slug)).toEqual(['listed-1', 'listed-3'])
    expect(stats.evidenceBroken).toBe(1)
  })
})

function conditionOf(id: string) {
  return { ...aProjection().condition!, id }
}
