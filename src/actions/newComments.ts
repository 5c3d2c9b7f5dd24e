import type { Person } from '../domain/people/person'
import type { ReviewComment, ReviewRecord } from '../domain/workflow/facts'
import type { ActionInput } from '../domain/workflow/input'
import type { Ports } from './desk'

/** What somebody wrote about the page in this round; empty ones are none. */
export function newComments(
  ports: Pick<Ports, 'newId'>,
  review: Pick<ReviewRecord, 'round'>,
  given: { actor: Pick<Person, 'user' | 'name'>; input: ActionInput; now: string },
): ReviewComment[] {
  return (given.input.comments ?? [])
    .map(({ section, body }) => ({ section, body: body.trim() }))
    .filter(({ body }) => body !== '')
    .map((comment) => ({
      id: ports.newId(),
      ...comment,
      by: { user: given.actor.user, name: given.actor.name },
      at: given.now,
      round: review.round,
      resolved: null,
    }))
}
