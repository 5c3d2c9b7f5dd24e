import type { AuditData, AuditEntry, AuditType } from '../domain/audit/auditEvent'
import { articleStream } from '../domain/audit/streams'
import { DomainError } from '../domain/errors'
import type { Person } from '../domain/people/person'
import { decideTransition } from '../domain/workflow/decideTransition'
import type { Facts, WorkflowRecord } from '../domain/workflow/facts'
import type { ActionInput } from '../domain/workflow/input'
import { reason } from '../domain/workflow/reasons'
import type { State } from '../domain/workflow/states'
import { transitionNamed, type TransitionName } from '../domain/workflow/transitions'
import type { Desk, Ports } from './desk'
import { loadFacts, loadFewFacts } from './loadFacts'
import { Refused } from './refused'

export interface ActionRequest {
  article: string
  user: string
  revision: number | null
  input: ActionInput
}

export interface ActionContext {
  desk: Desk
  ports: Ports
  facts: Facts
  actor: Person
  input: ActionInput
  now: string
  to: State
}

/** What an event says; the frame adds who, when and where in the chain. */
export type ActionEvent = { [Type in AuditType]: { type: Type; data: AuditData[Type] } }[AuditType]

export interface ActionOutcome {
  changes: Partial<WorkflowRecord>
  event: ActionEvent
  /** What the caller is told besides the workflow record. */
  result?: Record<string, unknown>
}

export interface ActionResult {
  workflow: WorkflowRecord
  result: Record<string, unknown>
}

export type Action = (ports: Ports, request: ActionRequest) => Promise<ActionResult>

/**
 * The frame of every action: in one transaction touch the record, load, decide, write, audit. `write` runs only if the
 * decision allows it, and returns what changes and which event says so.
 *
 * @throws Refused with all reasons; DomainError `not-found` where there is no such article.
 */
export async function act(
  ports: Ports,
  transition: TransitionName,
  request: ActionRequest,
  write: (context: ActionContext) => Promise<ActionOutcome>,
): Promise<ActionResult> {
  // publishing and withdrawing number the editions, so they queue together
  const edition = 'live' in transitionNamed(transition)
  const isRemark = transitionNamed(transition).remark === true
  return ports.inTransaction(
    request.article,
    async (desk, action) => {
      const touched = await desk.touch(request.article)
      if (!touched) throw new DomainError('not-found', 'There is no such article.')
      const actor = await desk.person(request.user)
      if (!actor)
        throw new Refused(transition, request.article, request.user, [
          reason('unknown-user', 'Sign in to do this.', 'you'),
        ])
      const before = { ...touched, revision: touched.revision - 1 }
      const facts = transitionNamed(transition).unconditional
        ? await loadFewFacts(desk, before)
        : await loadFacts(desk, before, actor.user)
      const now = ports.now()
      const input = await resolveSuccessor(desk, request.input, before.locale)
      const decision = decideTransition({ transition, facts, actor, input, now, revision: request.revision })
      if (!decision.allowed) throw new Refused(transition, request.article, request.user, decision.reasons)

      const outcome = await write({ desk, ports, facts, actor, input, now, to: decision.to })
      const workflow = await desk.conclude(
        touched,
        { state: decision.to, ...outcome.changes, ...(isRemark ? { revision: before.revision } : {}) },
        articleEntry(
          { id: ports.newId(), action, at: now, actor: { user: actor.user, name: actor.name } },
          request.article,
          outcome.event,
        ),
      )
      return { workflow, result: outcome.result ?? {} }
    },
    { edition },
  )
}

/** An event of an article's own stream. */
export function articleEntry(
  frame: Pick<AuditEntry, 'id' | 'action' | 'at' | 'actor'>,
  article: string,
  event: ActionEvent,
): AuditEntry {
  // the spread keeps type and data together, which the compiler cannot see through a union
  return { ...event, ...frame, stream: articleStream(article), subject: { kind: 'article', id: article } } as AuditEntry
}

/** Looks up where a named successor is live, in the same language. */
export async function resolveSuccessor(
  desk: Pick<Desk, 'liveRows' | 'workflow'>,
  input: ActionInput,
  locale: string,
): Promise<ActionInput> {
  const { resolvedSuccessor: _never, ...given } = input
  if (!given.successor) return given
  const record = await desk.workflow(given.successor)
  const row = (await desk.liveRows(given.successor)).find(
    (one) => one.locale === locale && one.slug === one.currentSlug,
  )
  if (record?.live !== 'live' || !row) return given
  return { ...given, resolvedSuccessor: { article: row.article, locale: row.locale, slug: row.slug } }
}
