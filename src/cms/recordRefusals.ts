import type { Payload } from 'payload'
import { v7 as uuid } from 'uuid'

import { refusalsStream } from '../domain/audit/streams'
import type { AuditSubject } from '../domain/audit/auditEvent'
import { inTransaction } from '../database/inTransaction'
import type { RefusedAttempt } from '../database/refusals'
import { payloadDesk } from './stores/payloadDesk'

/**
 * Writes what was refused to the audit trail, in a transaction of its own and after the refused one has ended. Anonymous
 * attempts are no events (docs/workflow.md): they are turned away at the door and limited there.
 */
export async function recordRefusals(payload: Payload, attempts: readonly RefusedAttempt[]): Promise<void> {
  for (const attempt of attempts) {
    const { actor } = attempt
    if (actor === null) continue
    const at = new Date().toISOString()
    const stream = refusalsStream(at)
    await inTransaction(
      payload,
      async (req) => {
        const desk = payloadDesk(payload, req)
        const person = await desk.person(actor)
        await desk.append({
          id: uuid(),
          stream,
          at,
          action: uuid(),
          actor: { user: actor, name: person?.name ?? '' },
          subject: subjectOf(attempt),
          type: 'action.refused',
          data: { verb: attempt.attempt, codes: codesOf(attempt), door: doorOf(attempt) },
        })
      },
      { queues: [stream] },
    )
  }
}

function subjectOf({ subject }: RefusedAttempt): AuditSubject {
  return subject.kind === 'articles' && subject.id !== null
    ? { kind: 'article', id: subject.id }
    : { kind: 'door', id: subject.id === null ? subject.kind : `${subject.kind}/${subject.id}` }
}

function codesOf({ code, details }: RefusedAttempt): string[] {
  const codes: unknown = details?.codes
  return Array.isArray(codes) && codes.length > 0 ? codes.map(String) : [code]
}

function doorOf({ details }: RefusedAttempt): string | null {
  return typeof details?.door === 'string' ? details.door : null
}
