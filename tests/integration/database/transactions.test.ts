import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { TransactionClosed, TransactionTimeout } from '../../../src/database/databaseErrors'
import { inTransaction } from '../../../src/database/inTransaction'
import { stopOwnMongo } from '../../support/mongoServer'
import { bootPayload, databases, type Booted } from './bootPayload'
import { change, insert, rows, save } from './records'

afterAll(stopOwnMongo)

describe.each(databases)('transactions on %s', (database) => {
  let booted: Booted
  beforeAll(async () => {
    booted = await bootPayload(database, {
      hooks: {
        questions: {
          afterChange: [
            async ({ doc, req }) => {
              await insert(req.payload, 'audit-events', { code: 'noted', subject: String(doc.name) }, req)
              if (String(doc.name).startsWith('refused')) throw new Error('refused by a hook')
            },
          ],
        },
      },
    })
  })
  afterAll(() => booted.close())

  test('thirty parallel actions on one article all succeed and none is lost, with and without a queue', async () => {
    const { payload } = booted
    for (const queues of [[], ['article:parallel', 'editions']]) {
      const article = `parallel-${queues.length}`
      await insert(payload, 'workflow', { article, revision: 0 })
      await Promise.all(
        Array.from({ length: 30 }, () =>
          inTransaction(
            payload,
            async (req) => {
              await change(payload, 'workflow', { article: { equals: article } }, { revision: { $inc: 1 } }, req)
              await insert(payload, 'audit-events', { code: 'acted', subject: article }, req)
            },
            { queues },
          ),
        ),
      )
      expect(await rows(payload, 'workflow', { article: { equals: article } })).toMatchObject([{ revision: 30 }])
      expect(await rows(payload, 'audit-events', { subject: { equals: article } })).toHaveLength(30)
    }
  })

  test('an error thrown by the work leaves nothing behind and reaches the caller', async () => {
    const { payload } = booted
    const attempt = inTransaction(payload, async (req) => {
      await insert(payload, 'audit-events', { code: 'acted', subject: 'thrown' }, req)
      await save(payload, 'articles', { title: 'thrown' }, req)
      throw new Error('second thoughts')
    })
    await expect(attempt).rejects.toThrow('second thoughts')
    expect(await rows(payload, 'audit-events', { subject: { equals: 'thrown' } })).toEqual([])
    expect(await rows(payload, 'articles', { title: { equals: 'thrown' } })).toEqual([])
  })

  test('a nested operation that fails and is swallowed takes the whole action with it, before and after', async () => {
    const { payload } = booted
    const attempt = inTransaction(payload, async (req) => {
      await insert(payload, 'audit-events', { code: 'before', subject: 'swallowed' }, req)
      await save(payload, 'questions', { name: 'refused-1' }, req).catch(() => undefined)
      await insert(payload, 'audit-events', { code: 'after', subject: 'swallowed' }, req)
    })
    await expect(attempt).rejects.toThrow(TransactionClosed)
    expect(await rows(payload, 'audit-events', { subject: { equals: 'swallowed' } })).toEqual([])
    expect(await rows(payload, 'questions', { name: { equals: 'refused-1' } })).toEqual([])
  })

  test('a swallowed error as the very last thing is found before the commit', async () => {
    const { payload } = booted
    const attempt = inTransaction(payload, async (req) => {
      await insert(payload, 'audit-events', { code: 'before', subject: 'last' }, req)
      await save(payload, 'questions', { name: 'refused-2' }, req).catch(() => undefined)
    })
    await expect(attempt).rejects.toThrow(TransactionClosed)
    expect(await rows(payload, 'audit-events', { subject: { equals: 'last' } })).toEqual([])
  })

  test('a straggler that outlives the work is refused instead of stored outside of the transaction', async () => {
    const { payload } = booted
    let straggler: Promise<unknown> = Promise.resolve()
    await inTransaction(payload, async (req) => {
      await rows(payload, 'workflow', {}, req)
      straggler = new Promise((resolve) => setTimeout(resolve, 50))
        .then(() => insert(payload, 'audit-events', { code: 'late', subject: 'straggler' }, req))
        .catch((error: unknown) => error)
    })
    expect(await straggler).toBeInstanceOf(TransactionClosed)
    expect(await rows(payload, 'audit-events', { subject: { equals: 'straggler' } })).toEqual([])
  })

  test('publishing and revoking the signature at once never both happen when both touch the workflow record', async () => {
    const { payload } = booted
    const both: string[] = []
    for (let pair = 0; pair < 25; pair++) {
      const article = `pair-${pair}`
      await insert(payload, 'workflow', { article, revision: 0 })
      await insert(payload, 'reviews', { article, revoked: false })
      const touch = (req: Parameters<Parameters<typeof inTransaction>[1]>[0]) =>
        change(payload, 'workflow', { article: { equals: article } }, { revision: { $inc: 1 } }, req)
      const publish = inTransaction(payload, async (req) => {
        await touch(req)
        const [review] = await rows(payload, 'reviews', { article: { equals: article } }, req)
        if (review?.revoked === true) return false
        await insert(payload, 'editions', { article, seq: pair + 1 }, req)
        return true
      })
      const revoke = inTransaction(payload, async (req) => {
        await touch(req)
        if ((await rows(payload, 'editions', { article: { equals: article } }, req)).length > 0) return false
        await change(payload, 'reviews', { article: { equals: article } }, { revoked: true }, req)
        return true
      })
      const outcomes = await Promise.all([publish, revoke])
      expect(outcomes).toContain(true)
      if (outcomes.every(Boolean)) both.push(article)
    }
    expect(both).toEqual([])
  })

  test('work that meets a conflict every time gives up after its limit with the last conflict as the cause', async () => {
    const { payload } = booted
    const busy = Object.assign(new Error('SQLITE_BUSY: database is locked'), { code: 'SQLITE_BUSY' })
    let tries = 0
    const attempt = inTransaction(
      payload,
      async (req) => {
        tries++
        await insert(payload, 'audit-events', { code: 'acted', subject: 'hopeless' }, req)
        throw busy
      },
      { maxMs: 200 },
    )
    await expect(attempt).rejects.toMatchObject({ name: TransactionTimeout.name, cause: busy })
    expect(tries).toBeGreaterThan(1)
    expect(await rows(payload, 'audit-events', { subject: { equals: 'hopeless' } })).toEqual([])
  })

  test('saves of one article through Payload side by side are all stored when each is tried again', async () => {
    const { payload } = booted
    const { conflictFlag } = await import('../../../src/database/conflictFlag')
    const { retryable } = await import('../../../src/database/retryable')
    const id = await save(payload, 'articles', { title: 'first' })
    const stored: string[] = []
    const saveAgain = retryable(async (_request, title: string) => {
      expect(conflictFlag.getStore()).toBeDefined()
      try {
        await payload.update({ collection: 'articles', id, data: { title } as never, draft: true })
        stored.push(title)
        return new Response(null, { status: 200 })
      } catch {
        return new Response(null, { status: 500 })
      }
    })
    const request = () => new Request('http://localhost/api/articles', { method: 'PATCH', body: '{}' })
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => saveAgain(request(), `save ${index}`)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
    const versions = await payload.db.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      limit: 0,
    })
    const titles = versions.docs.map((version) => (version as unknown as { version: { title: string } }).version.title)
    expect(titles.sort()).toEqual(['first', ...stored].sort())
  })
})
