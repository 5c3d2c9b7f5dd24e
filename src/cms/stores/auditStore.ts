import type { AuditEntry, AuditEvent } from '../../domain/audit/auditEvent'
import { chainEvent, subjectText, toAuditRow } from '../../domain/audit/chainEvent'
import { isSignedLeaf } from '../../domain/content/leaves'
import { addContributor, type Contributor } from '../../domain/contributors/contributors'
import { personKeys } from '../../domain/people/personKeys'
import type { Hash } from '../../domain/records/snapshot'
import type { Desk } from '../../actions/desk'
import { slugs } from '../slugs'
import { peopleStore } from './peopleStore'
import { byId, type Rows } from './rows'
import { text } from './workflowStore'

/** Streams whose head is a row of `heads`: people, policies, keys, master data, refusals. */
export interface AuditStore {
  append(entry: AuditEntry): Promise<void>
}

export function auditStore(rows: Rows): AuditStore & Pick<Desk, 'dependencyContributors'> {
  return {
    async append(entry) {
      const head = await rows.findOne(slugs.heads, byId(entry.stream))
      const chained = chainEvent(head ? { index: Number(head.index), hash: text(head.hash) as Hash } : null, entry)
      const to = { index: chained.index, hash: chained.hash }
      if (head) await rows.update(slugs.heads, entry.stream, to)
      else await rows.create(slugs.heads, { id: entry.stream, ...to })
      await rows.create(slugs.auditEvents, { ...toAuditRow(chained) })
    },
    async dependencyContributors(refs, since) {
      if (refs.length === 0) return []
      const found = await rows.find(
        slugs.auditEvents,
        {
          and: [
            { subject: { in: refs.map((ref) => subjectText({ kind: ref.kind, id: ref.id })) } },
            { at: { greater_than: since } },
          ],
        },
        { sort: 'at' },
      )
      let contributors: Contributor[] = []
      for (const row of found) {
        const event = JSON.parse(text(row.record)) as AuditEvent
        if (event.type !== 'dependency.changed' || !('user' in event.actor)) continue
        const { kind, change, fields } = event.data
        if (change === 'changed' && !fields.some((field) => isSignedLeaf(kind, field))) continue
        const person = await peopleStore(rows).person(event.actor.user)
        contributors = addContributor(contributors, {
          user: event.actor.user,
          name: event.actor.name,
          keys: person ? personKeys(person) : [`user:${event.actor.user}`],
          at: event.at,
        })
      }
      return contributors
    },
  }
}
