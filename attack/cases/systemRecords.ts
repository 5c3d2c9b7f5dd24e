/** What actions alone write, written, changed or removed by somebody else, by each way in. */
import type { AttackCase } from '../types'
import { byWays } from '../ways/operation'
import { callAdapter } from '../ways/adapter'
import { refused, turnedAway } from './support'

const systemTables = [
  'workflow',
  'snapshots',
  'reviews',
  'signatures',
  'editions',
  'live',
  'heads',
  'audit-events',
  'checkpoints',
]
const appendOnly = ['snapshots', 'signatures', 'editions', 'audit-events', 'checkpoints']

const forged = { id: 'forged', article: 'forged', kind: 'publication', number: 99, seq: 9_999, index: 9_999 }
const someRow = { id: { exists: true } }

/** Written as one of their own. */
export const insertions: AttackCase[] = systemTables.map((collection) => ({
  id: `insert-${collection}`,
  story: `An admin inserts a row of ${collection}.`,
  attempts: byWays(['rest', 'form', 'local', 'local, access off', 'adapter'], {
    ask: 'create',
    collection,
    by: 'admin',
    data: forged,
  }),
  expect: refused('system-written', 403),
  expectBy: { rest: refused('forbidden', 403), form: refused('forbidden', 403), local: refused('forbidden', 403) },
  defences: [`access of ${collection}`, 'adapter guard of system rows'],
}))

export const changes: AttackCase[] = systemTables.flatMap((collection): AttackCase[] => {
  const byGuard = refused(appendOnly.includes(collection) ? 'append-only' : 'system-written', 403)
  return [
    {
      id: `change-${collection}`,
      story: `An admin changes rows of ${collection}.`,
      attempts: {
        ...byWays(['rest', 'local'], {
          ask: 'updateMany',
          collection,
          by: 'admin',
          where: someRow,
          data: { article: 'changed', hash: 'changed' },
        }),
        adapter: (stage) =>
          callAdapter(stage, 'updateMany', 'admin', { collection, where: someRow, data: { article: 'changed' } }),
      },
      expect: refused('forbidden', 403),
      expectBy: { adapter: byGuard, local: turnedAway(403, null) },
      defences: [`access of ${collection}`, 'adapter guard of append-only rows'],
    },
    {
      id: `remove-${collection}`,
      story: `An admin deletes rows of ${collection}.`,
      attempts: {
        ...byWays(['rest', 'local', 'adapter'], { ask: 'deleteMany', collection, by: 'admin', where: someRow }),
      },
      expect: refused('forbidden', 403),
      expectBy: { adapter: byGuard, local: turnedAway(403, null) },
      defences: [`access of ${collection}`, 'adapter guard of append-only rows'],
    },
  ]
})
