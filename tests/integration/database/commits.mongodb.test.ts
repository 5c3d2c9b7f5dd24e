import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { MongoClient } from 'mongodb'

import { startReplicaSet, type MongoServer } from '../../../scripts/support/mongoServer'
import { inTransaction } from '../../../src/database/inTransaction'
import { bootPayload, type Booted } from './bootPayload'
import { codeOf, insert, rows } from './records'

/** The server loses answers on request, so it is one of this file's own. */
describe('answers of MongoDB that get lost', () => {
  let server: MongoServer
  let admin: MongoClient
  let booted: Booted
  beforeAll(async () => {
    server = await startReplicaSet()
    admin = await MongoClient.connect(server.uri)
    booted = await bootPayload('mongodb', { uri: server.uriOf('test'), commitMs: 300 })
  })
  afterEach(() => fail('off', {}))
  afterAll(async () => {
    await booted.close()
    await admin.close()
    await server.stop()
  })

  const fail = (mode: string | { times: number }, data: object) =>
    admin.db('admin').command({ configureFailPoint: 'failCommand', mode, data: { ...data, appName: undefined } })
  const act = (article: string, wasCommitted?: () => Promise<boolean>) =>
    inTransaction(
      booted.payload,
      async (req) => {
        await insert(booted.payload, 'workflow', { article, revision: 1 }, req)
        return 'done'
      },
      wasCommitted ? { wasCommitted } : {},
    )
  const stored = async (article: string) =>
    (await rows(booted.payload, 'workflow', { article: { equals: article } })).length

  test('a commit whose connection breaks is asked for again and stored once', async () => {
    await fail({ times: 3 }, { failCommands: ['commitTransaction'], closeConnection: true })
    await expect(act('broken')).resolves.toBe('done')
    expect(await stored('broken')).toBe(1)
  })

  test('a transaction that the server has forgotten is done again', async () => {
    await fail({ times: 2 }, { failCommands: ['commitTransaction'], errorCode: 251 })
    await expect(act('forgotten')).resolves.toBe('done')
    expect(await stored('forgotten')).toBe(1)
  })

  test('a write that meets a primary stepping down is done again', async () => {
    await fail({ times: 2 }, { failCommands: ['insert'], errorCode: 189, errorLabels: ['TransientTransactionError'] })
    await expect(act('stepping down')).resolves.toBe('done')
    expect(await stored('stepping down')).toBe(1)
  })

  test('a commit that happened but was never confirmed is found by looking it up', async () => {
    const unconfirmed = { code: 64, errmsg: 'waiting for replication timed out' }
    await fail('alwaysOn', { failCommands: ['commitTransaction'], writeConcernError: unconfirmed })
    let asked = 0
    const outcome = await act('unconfirmed', async () => {
      asked++
      return (await stored('unconfirmed')) === 1
    })
    expect([outcome, asked]).toEqual(['done', 1])
    expect(await stored('unconfirmed')).toBe(1)
  })

  test('a commit of which nothing can be found out is not done a second time', async () => {
    await fail('alwaysOn', { failCommands: ['commitTransaction'], closeConnection: true })
    const code = await codeOf(act('unknown', () => Promise.resolve(false)))
    expect(code).toBe('commit-unknown')
    expect(await stored('unknown')).toBe(0)
  })

  test('an action of which nobody knows whether it is stored is answered so, and not that nothing was changed', async () => {
    await fail('alwaysOn', { failCommands: ['commitTransaction'], closeConnection: true })
    const { answerError } = await import('../../../src/cms/endpoints/answerError')
    const error: unknown = await act('unknown again').catch((thrown: unknown) => thrown)
    const response = answerError(booted.payload, error)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ errors: [{ data: { code: 'commit-unknown' } }] })
  })

  test('a commit that happened is not done a second time where looking it up fails too', async () => {
    const unconfirmed = { code: 64, errmsg: 'waiting for replication timed out' }
    await fail('alwaysOn', { failCommands: ['commitTransaction'], writeConcernError: unconfirmed })
    const away = Object.assign(new Error('the server is away'), { name: 'MongoNetworkError' })
    const code = await codeOf(act('away', () => Promise.reject(away)))
    expect(code).toBe('commit-unknown')
    expect(await stored('away')).toBe(1)
  })
})
