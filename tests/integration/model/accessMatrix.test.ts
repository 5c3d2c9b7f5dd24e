import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Access, PayloadRequest } from 'payload'

import { bootPayload, type BootedPayload } from '../../support/bootPayload'

let studio: BootedPayload
beforeAll(async () => {
  studio = await bootPayload()
})
afterAll(async () => {
  await studio?.close()
})

const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const
type Operation = (typeof operations)[number]

const people = {
  editor: { roles: ['editor'], active: true },
  medicalReviewer: { roles: ['medicalReviewer'], active: true },
  publisher: { roles: ['publisher'], active: true },
  admin: { roles: ['admin'], active: true },
  withoutRoles: { roles: [], active: true },
  inactive: { roles: ['editor', 'medicalReviewer', 'publisher', 'admin'], active: false },
}
type Who = keyof typeof people | 'nobody'

/**
 * Who may do what, written out by hand: E editor, R medical reviewer, P publisher, A admin, W without roles; lower case:
 * own documents only. Inactive accounts and nobody are in no cell, and must not be.
 */
const staff = 'ERPAW'
const master = { create: 'E', read: staff, update: 'E', delete: 'E', readVersions: '', unlock: '' }
const system = { create: '', read: staff, update: '', delete: '', readVersions: '', unlock: '' }
const closed = { create: '', read: '', update: '', delete: '', readVersions: '', unlock: '' }
const matrix: Record<string, Record<Operation, string>> = {
  articles: { create: 'E', read: staff, update: 'E', delete: 'E', readVersions: staff, unlock: '' },
  conditions: master,
  questions: master,
  citations: master,
  medications: master,
  disclaimers: master,
  users: { create: 'A', read: staff, update: 'erpAw', delete: 'A', readVersions: '', unlock: 'A' },
  reviewers: { create: 'A', read: staff, update: 'erpAw', delete: 'A', readVersions: '', unlock: '' },
  'review-policies': { create: 'A', read: staff, update: 'A', delete: '', readVersions: '', unlock: '' },
  workflow: system,
  reviews: system,
  signatures: system,
  snapshots: system,
  editions: system,
  live: system,
  heads: system,
  'audit-events': system,
  checkpoints: system,
  'payload-kv': closed,
  'payload-migrations': closed,
  'payload-locked-documents': { create: '', read: staff, update: staff, delete: 'erpaw', readVersions: '', unlock: '' },
  'payload-preferences': {
    create: staff,
    read: 'erpaw',
    update: 'erpaw',
    delete: 'erpaw',
    readVersions: '',
    unlock: '',
  },
}

const letters: Record<Who, string> = {
  editor: 'E',
  medicalReviewer: 'R',
  publisher: 'P',
  admin: 'A',
  withoutRoles: 'W',
  inactive: '!',
  nobody: '?',
}

async function ask(access: Access | undefined, who: Who): Promise<string> {
  const account = who === 'nobody' ? null : { id: who, collection: 'users', ...people[who] }
  const answer = await access?.({ req: { user: account } as unknown as PayloadRequest })
  if (answer === true) return letters[who]
  return answer ? letters[who].toLowerCase() : ''
}

describe('access', () => {
  it('is decided for every collection there is, Payload’s own included', () => {
    expect(studio.config.collections.map(({ slug }) => slug).sort()).toEqual(Object.keys(matrix).sort())
  })

  it.each(Object.keys(matrix))('to %s is what the matrix says, for each role and operation', async (slug) => {
    const { access } = studio.config.collections.find((one) => one.slug === slug) ?? {}
    const found = Object.fromEntries(
      await Promise.all(
        operations.map(async (operation) => {
          const who = Object.keys(letters) as Who[]
          const answers = await Promise.all(who.map((one) => ask(access?.[operation], one)))
          return [operation, answers.join('')] as const
        }),
      ),
    )
    expect(found).toEqual(matrix[slug])
  })

  it('to the admin is for active accounts', async () => {
    const users = studio.config.collections.find(({ slug }) => slug === 'users')
    const admin = users?.access.admin as Access
    expect(await ask(admin, 'withoutRoles')).toBe('W')
    expect(await ask(admin, 'inactive')).toBe('')
    expect(await ask(admin, 'nobody')).toBe('')
  })

  it('is written down in every collection of the house, not left to Payload’s default of letting everybody in', async () => {
    const { collections } = await import('../../../collections')
    for (const { slug, access } of collections)
      expect([slug, Object.keys(access ?? {}).sort()]).toEqual([slug, [...operations, 'admin'].sort()])
  })

  it('to an edit lock lets people put in their own name only', async () => {
    const locks = studio.config.collections.find(({ slug }) => slug === 'payload-locked-documents')
    const req = { user: { id: 'me', collection: 'users', roles: [], active: true } } as unknown as PayloadRequest
    const update = locks?.access.update as Access
    expect(await update({ req, data: { user: { relationTo: 'users', value: 'me' } } })).toBe(true)
    expect(await update({ req, data: { user: { relationTo: 'users', value: 'somebody' } } })).toBe(false)
    expect(await update({ req, data: { user: 'somebody' } })).toBe(false)
  })
})
