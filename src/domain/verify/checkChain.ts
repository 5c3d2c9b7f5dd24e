import { auditFormat, auditTypes, type AuditEvent } from '../audit/auditEvent'
import { toAuditRow, type ChainHead } from '../audit/chainEvent'
import { hashText } from '../canonical/hash'
import type { EventRow } from './evidence'
import { compareColumns, readRecord } from './readRecord'
import type { Say } from './report'

export interface ChainCheck {
  /** Takes the stream's rows in the order of their index. Returns the event, or `null` if it cannot be read. */
  next(row: EventRow): AuditEvent | null
  /** Where the rows seen so far lead to; `null` before the first. */
  head(): ChainHead | null
}

/** Recomputes one audit stream: gapless, each event names the hash of the one before, columns as the record says. */
export function checkChain(stream: string, say: Say): ChainCheck {
  let head: ChainHead | null = null

  function checkPlace(row: EventRow, event: AuditEvent): void {
    const due = (head?.index ?? 0) + 1
    if (row.index === due && event.previous !== (head?.hash ?? null)) {
      say('previous-mismatch', 'audit-events', row.id, `Event ${due} of ${stream} does not name the event before it.`)
    }
  }

  return {
    head: () => head,
    next(row) {
      const due = (head?.index ?? 0) + 1
      if (row.index !== due) {
        const text = `${stream} goes from event ${due - 1} to ${row.index ?? 'none'}: ${due} was expected.`
        say(row.index !== null && row.index < due ? 'duplicate' : 'chain-gap', 'audit-events', row.id, text)
      }
      const hash = hashText(row.record ?? '')
      const event = readEvent(row, say)
      if (event) checkPlace(row, event)
      head = { index: Math.max(row.index ?? due, due), hash }
      return event
    },
  }
}

function readEvent(row: EventRow, say: Say): AuditEvent | null {
  const event = readRecord<AuditEvent>(row.record, auditFormat)
  const known = event && auditTypes.includes(event.type)
  if (!known || row.record === null) {
    say('record-unreadable', 'audit-events', row.id, `The record is not canonical text of ${auditFormat}.`)
    return null
  }
  const hash = hashText(row.record)
  if (hash !== row.hash) {
    say('hash-mismatch', 'audit-events', row.id, `The record hashes to ${hash}, not to the column’s ${row.hash}.`)
  }
  const { hash: _compared, record: _same, ...columns } = toAuditRow({ event, record: row.record, hash })
  compareColumns(say, 'audit-events', row, columns)
  return event
}
