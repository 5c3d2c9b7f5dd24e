/** A forgotten password, over a conversation with a real mail server. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'

import type { AuditEvent } from '../../../src/domain/audit/auditEvent'
import { bootPayload, type BootedPayload } from '../../support/bootPayload'
import { type Account, asking, type Ask, createAccount, password } from './accounts'

let studio: BootedPayload
let anonymous: Ask
let edith: Account
const mails: ParsedMail[] = []
let arrived: (() => void) | undefined
async function keep(stream: SMTPServerDataStream) {
  mails.push(await simpleParser(stream))
  arrived?.()
}
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _session, done) {
    void keep(stream).finally(() => done())
  },
})

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  studio = await bootPayload({
    env: {
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      SMTP_FROM: 'Countersign <studio@example.org>',
      COUNTERSIGN_STUDIO_URL: 'https://studio.example.org',
    },
  })
  anonymous = await asking(studio)
  edith = await createAccount(studio.payload, 'Edith', ['editor'])
})
afterAll(async () => {
  await studio?.close()
  await new Promise<void>((done) => server.close(done))
})

const forgot = (email: string) => anonymous('POST', '/api/users/forgot-password', { email })

it('leads from the mail to a new password, a session and a record of it; a stranger gets the same answer and no mail', async () => {
  const mailed = new Promise<void>((done) => (arrived = done))
  const unknown = await forgot('nobody@example.org')
  const known = await forgot(edith.email)
  expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
  await mailed

  const [mail] = mails
  expect(mails.map(({ to }) => [to].flat().map((one) => one?.text))).toEqual([[edith.email]])
  const link = /https:\/\/studio\.example\.org\/admin\/reset\/([0-9a-f]+)/
  const token = link.exec(mail?.text ?? '')?.[1]
  expect(link.exec(String(mail?.html))?.[1]).toBe(token)

  const reset = (chosen: string) => anonymous('POST', '/api/users/reset-password', { token, password: chosen })
  expect((await reset('short')).code).toBe('password-too-short')
  expect((await reset('another battery staple')).body.token).toEqual(expect.any(String))
  const login = (secret: string) => anonymous('POST', '/api/users/login', { email: edith.email, password: secret })
  expect([(await login(password)).status, (await login('another battery staple')).status]).toEqual([401, 200])

  const { docs } = await studio.payload.db.find<{ record: string }>({
    collection: 'audit-events',
    where: { type: { equals: 'person.passwordSet' } },
    pagination: false,
  })
  const events = docs.map(({ record }) => JSON.parse(record) as AuditEvent)
  expect(events.map(({ data, actor }) => [data, actor])).toEqual([
    [
      { user: edith.id, by: 'link' },
      { user: edith.id, name: 'Edith' },
    ],
  ])
})

it('is the owner’s affair: an admin sets nobody else’s password', async () => {
  const asAdmin = await asking(studio, await createAccount(studio.payload, 'Anna', ['admin']))
  expect(await asAdmin('PATCH', `/api/users/${edith.id}`, { password: 'a password of the admin' })).toMatchObject({
    status: 403,
    code: 'owner-sets-password',
  })
})

it('is answered alike when the mail server cannot be reached', async () => {
  const paul = await createAccount(studio.payload, 'Paul', ['publisher'])
  await new Promise<void>((done) => server.close(done))
  expect(await forgot(paul.email)).toMatchObject({ status: 200, body: { message: 'Success' } })
})
