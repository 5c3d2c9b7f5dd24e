import { describe, expect, test } from '@jest/globals'

import type { AuditEntry } from '../../../src/domain/audit/auditEvent'
import { chainEvent, toAuditRow } from '../../../src/domain/audit/chainEvent'

const entry: AuditEntry = {
  id: 'e1',
  stream: 'article:a1',
  at: '2026-04-07T08:00:00.000Z',
  action: 'x1',
  actor: { user: 'u1', name: 'Edda Editor' },
  subject: { kind: 'article', id: 'a1' },
  type: 'article.archived',
  data: { from: 'draft' },
}

/** Written out by hand, keys in the order of RFC 8785; its hash by `printf %s … | sha256sum`. */
const firstRecord =
  '{"action":"x1","actor":{"name":"Edda Editor","user":"u1"},"at":"2026-04-07T08:00:00.000Z","data":{"from":"draft"},' +
  '"format":"countersign.audit/1","id":"e1","index":1,"previous":null,"stream":"article:a1",' +
  '"subject":{"id":"a1","kind":"article"},"type":"article.archived"}'
const firstHash = 'sha256:6a23af691ad1a4154bcb919bba1a574e97cde44fe0f092ef4d48568d6c2f194a'

describe('an event', () => {
  test('opens its stream as number 1, with nothing before it', () => {
    const chained = chainEvent(null, entry)
    expect(chained.record).toBe(firstRecord)
    expect(chained.hash).toBe(firstHash)
    expect(chained.index).toBe(1)
  })

  test('names the hash of the one before it', () => {
    const second = chainEvent(chainEvent(null, entry), { ...entry, id: 'e2' })
    expect(second.event).toMatchObject({ index: 2, previous: firstHash })
  })

  test('has another hash when anything in it or before it differs', () => {
    const other = chainEvent(null, { ...entry, actor: { user: 'u2', name: 'Edda Editor' } })
    expect(other.hash).not.toBe(firstHash)
    expect(chainEvent(other, entry).hash).not.toBe(chainEvent(chainEvent(null, entry), entry).hash)
  })

  test('stands in columns that say what its record says', () => {
    expect(toAuditRow(chainEvent(null, entry))).toEqual({
      id: 'e1',
      stream: 'article:a1',
      index: 1,
      type: 'article.archived',
      actor: 'u1',
      subject: 'article:a1',
      action: 'x1',
      at: '2026-04-07T08:00:00.000Z',
      hash: firstHash,
      record: firstRecord,
    })
  })

  test('of the system names the part of it in its column', () => {
    expect(toAuditRow(chainEvent(null, { ...entry, actor: { system: 'scheduler' } })).actor).toBe('system:scheduler')
  })

  test('whose data are not JSON is refused', () => {
    const odd = { ...entry, data: { from: undefined } } as unknown as AuditEntry
    expect(() => chainEvent(null, odd)).toThrow(TypeError)
  })
})
