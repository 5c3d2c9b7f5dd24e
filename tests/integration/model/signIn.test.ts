import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { bootPayload, type BootedPayload } from '../../support/bootPayload'
import { asking, createAccount, password, type Account, type Ask } from './accounts'

let studio: BootedPayload
let anonymous: Ask
let edith: Account
/** Nothing answers at the mail server’s address: nobody who asks may notice. */
beforeAll(async () => {
  studio = await bootPayload({ env: { SMTP_URL: 'smtp://127.0.0.1:1', SMTP_FROM: 'studio@example.org' } })
  anonymous = await asking(studio)
  await createAccount(studio.payload, 'Ada', ['admin'])
  edith = await createAccount(studio.payload, 'Edith', ['editor'])
})
afterAll(async () => {
  await studio?.close()
})

const login = (email: string, secret: unknown = password) =>
  anonymous('POST', '/api/users/login', { email, password: secret })

describe('a forgotten password', () => {
  it('is answered alike whether there is such an account or not, and once in a while only', async () => {
    for (const email of [edith.email, 'nobody@example.org']) {
      const first = await anonymous('POST', '/api/users/forgot-password', { email })
      const second = await anonymous('POST', '/api/users/forgot-password', { email })
      expect([first.status, first.body, second.status, second.code]).toEqual([
        200,
        { message: 'Success' },
        429,
        'too-many-requests',
      ])
    }
  })

  it('can be replaced with the token of the mail, once, and ends the sessions there were', async () => {
    const before = await asking(studio, edith)
    const row = await studio.payload.db.findOne<{ id: string; resetPasswordToken: string }>({
      collection: 'users',
      where: { email: { equals: edith.email } },
    })
    const change = { token: row?.resetPasswordToken, password: 'another battery staple' }
    expect((await anonymous('POST', '/api/users/reset-password', change)).status).toBe(200)
    expect((await anonymous('POST', '/api/users/reset-password', change)).status).toBe(403)
    expect((await before('GET', '/api/articles')).status).toBe(401)
    expect((await login(edith.email)).status).toBe(401)
    expect((await login(edith.email, change.password)).status).toBe(200)
  })
})

describe('wrong passwords', () => {
  it('lock the account after fifty, until an admin unlocks it', async () => {
    const paul = await createAccount(studio.payload, 'Paul', ['publisher'])
    for (let tries = 1; tries <= 50; tries++) expect((await login(paul.email, 'wrong')).status).toBe(401)
    expect((await login(paul.email)).status).toBe(401)
    const asEditor = await asking(studio, await createAccount(studio.payload, 'Erik', ['editor']))
    expect((await asEditor('POST', '/api/users/unlock', { email: paul.email })).status).toBe(403)
    const asAdmin = await asking(studio, await createAccount(studio.payload, 'Anna', ['admin']))
    expect((await asAdmin('POST', '/api/users/unlock', { email: paul.email })).status).toBe(200)
    expect((await login(paul.email)).status).toBe(200)
  })

  it.each([{ $ne: 1 }, ['a'], 5, null, true])('that are no text are refused: %j', async (secret) => {
    expect((await login(edith.email, secret)).status).toBe(400)
  })
})
