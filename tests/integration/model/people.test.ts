import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { bootPayload, type BootedPayload } from '../../support/bootPayload'
import { asking, createAccount, password, type Account, type Ask } from './accounts'

let studio: BootedPayload
let ada: Account
let asAda: Ask

beforeAll(async () => {
  studio = await bootPayload()
})
afterAll(async () => {
  await studio?.close()
})

/** The rows that tell what was refused, by code. */
async function refusals(): Promise<string[]> {
  const { docs } = await studio.payload.find({
    collection: 'audit-events',
    where: { type: { equals: 'action.refused' } },
    pagination: false,
  })
  return docs.flatMap(({ record }) => (JSON.parse(String(record)) as { data: { codes: string[] } }).data.codes)
}

describe('the first account', () => {
  it('is an active admin and nothing else, whatever was sent', async () => {
    const ask = await asking(studio)
    const first = {
      email: 'ada@example.org',
      password,
      name: 'Ada',
      roles: ['editor', 'medicalReviewer'],
      active: false,
    }
    const { status, body } = await ask('POST', '/api/users/first-register', first)
    expect(status).toBe(200)
    expect(body.user).toMatchObject({ roles: ['admin'], active: true })
    ada = { id: body.user.id, email: first.email }
    asAda = await asking(studio, ada)
  })

  it('can be made once: first-register is closed afterwards', async () => {
    const ask = await asking(studio)
    const second = { email: 'eve@example.org', password, name: 'Eve' }
    expect((await ask('POST', '/api/users/first-register', second)).status).toBe(403)
    expect(await studio.payload.count({ collection: 'users', where: { email: { equals: second.email } } })).toEqual({
      totalDocs: 0,
    })
  })
})

describe('the last active admin', () => {
  it('cannot be demoted, deactivated or deleted, also by code that skips access', async () => {
    const { payload } = studio
    const before = await payload.findByID({ collection: 'users', id: ada.id })
    const lastAdmin = expect.objectContaining({ data: { code: 'last-admin' }, status: 409 })
    await expect(payload.update({ collection: 'users', id: ada.id, data: { roles: ['editor'] } })).rejects.toEqual(
      lastAdmin,
    )
    await expect(payload.update({ collection: 'users', id: ada.id, data: { active: false } })).rejects.toEqual(
      lastAdmin,
    )
    await expect(payload.delete({ collection: 'users', id: ada.id })).rejects.toEqual(lastAdmin)
    expect(await payload.findByID({ collection: 'users', id: ada.id })).toEqual(before)
  })

  it('does not count an inactive admin as another one', async () => {
    await createAccount(studio.payload, 'Asleep', ['admin'], { active: false })
    const deletion = await asAda('DELETE', `/api/users/${ada.id}`)
    expect([deletion.status, deletion.code]).toEqual([409, 'last-admin'])
  })

  it('is the last no longer once there is another', async () => {
    const { payload } = studio
    const second = await createAccount(payload, 'Second admin', ['admin'])
    await payload.update({ collection: 'users', id: second.id, data: { roles: ['editor'] } })
    expect((await payload.findByID({ collection: 'users', id: second.id })).roles).toEqual(['editor'])
  })
})

describe('roles', () => {
  it('are not changed by their owner, admins included, and the attempt is audited', async () => {
    const own = await asAda('PATCH', `/api/users/${ada.id}`, { roles: ['admin', 'publisher'] })
    expect([own.status, own.code]).toEqual([403, 'own-roles'])
    const editor = await createAccount(studio.payload, 'Edith', ['editor'])
    const asEditor = await asking(studio, editor)
    const raised = await asEditor('PATCH', `/api/users/${editor.id}`, { roles: ['editor', 'admin'] })
    expect([raised.status, raised.code]).toEqual([403, 'own-roles'])
    expect((await studio.payload.findByID({ collection: 'users', id: editor.id })).roles).toEqual(['editor'])
    expect((await refusals()).filter((code) => code === 'own-roles')).toHaveLength(2)
  })

  it('are given by an admin', async () => {
    const paul = await createAccount(studio.payload, 'Paul', ['editor'])
    const given = await asAda('PATCH', `/api/users/${paul.id}`, { roles: ['editor', 'publisher'] })
    expect([given.status, given.body.doc.roles]).toEqual([200, ['editor', 'publisher']])
  })

  it('do not let anybody but an admin make or delete accounts, or change those of others', async () => {
    const pia = await createAccount(studio.payload, 'Pia', ['editor', 'medicalReviewer', 'publisher'])
    const ask = await asking(studio, pia)
    const made = { email: 'mine@example.org', password, name: 'Mine', roles: ['admin'], active: true }
    expect((await ask('POST', '/api/users', made)).status).toBe(403)
    expect((await ask('DELETE', `/api/users/${ada.id}`)).status).toBe(403)
    expect([403, 404]).toContain((await ask('PATCH', `/api/users/${ada.id}`, { name: 'Not Ada' })).status)
    expect((await studio.payload.findByID({ collection: 'users', id: ada.id })).name).toBe('Ada')
  })

  it('outside the list are refused', async () => {
    const refused = await asAda('POST', '/api/users', {
      email: 'root@example.org',
      password,
      name: 'Root',
      roles: ['superuser'],
      active: true,
    })
    expect(refused.status).toBe(400)
  })
})

describe('an account', () => {
  it('can change its own name, not its address', async () => {
    const nina = await createAccount(studio.payload, 'Nina', ['publisher'])
    const ask = await asking(studio, nina)
    expect((await ask('PATCH', `/api/users/${nina.id}`, { name: 'Nina N.' })).status).toBe(200)
    const moved = await ask('PATCH', `/api/users/${nina.id}`, { email: 'other@example.org' })
    expect([moved.status, moved.code]).toEqual([403, 'admin-only'])
  })

  it('that is inactive cannot sign in, and its open session ends', async () => {
    const ines = await createAccount(studio.payload, 'Ines', ['editor'])
    const ask = await asking(studio, ines)
    expect((await ask('GET', '/api/articles')).status).toBe(200)
    await asAda('PATCH', `/api/users/${ines.id}`, { active: false })
    const after = await ask('GET', '/api/articles')
    expect([after.status, after.code]).toEqual([401, 'sign-in-required'])
    const nobody = await asking(studio)
    const login = await nobody('POST', '/api/users/login', { email: ines.email, password })
    expect([login.status, login.code]).toEqual([403, 'inactive-user'])
    await asAda('PATCH', `/api/users/${ines.id}`, { active: true })
    expect((await ask('GET', '/api/articles')).status).toBe(401)
  })

  it('shows its address to admins and its owner only, also not through a filter', async () => {
    const olga = await createAccount(studio.payload, 'Olga', ['editor'])
    const ask = await asking(studio, olga)
    expect((await ask('GET', `/api/users/${ada.id}`)).body.email).toBeUndefined()
    expect((await ask('GET', `/api/users/${olga.id}`)).body.email).toBe(olga.email)
    expect((await asAda('GET', `/api/users/${olga.id}`)).body.email).toBe(olga.email)
    expect((await ask('GET', '/api/users?where[email][like]=ada')).status).toBe(400)
    expect((await ask('GET', '/api/articles?where[workflow.title][exists]=true&depth=3')).text).not.toContain(ada.email)
  })
})
