import { jsonAnswer, type Answer } from '../http/answer'
import { Problem } from '../http/problems'
import type { Freshness } from '../freshness/createFreshness'

/** The process runs; says nothing about the database. */
export function healthAnswer(): Answer {
  return jsonAnswer(JSON.stringify({ status: 'ok' }), { maxAge: null })
}

/**
 * Whether content can be served now. Evidence that does not hold is counted, not a reason to take the server away:
 * the pages it concerns are refused one by one. Throws `Problem` `stale`.
 */
export function readinessAnswer(freshness: Freshness, evidenceBroken: number): Answer {
  const state = { seq: freshness.seq(), age: freshness.age(), evidenceBroken }
  if (!freshness.isFresh()) throw staleProblem(state)
  return jsonAnswer(JSON.stringify({ status: 'ready', ...state }), { maxAge: null })
}

/** Content must not be served: it may have been withdrawn since. */
export function staleProblem(extra: Record<string, unknown> = {}): Problem {
  return new Problem('stale', 'It cannot be proved at the moment that what is held here is still what is published.', {
    extra,
    headers: { 'Retry-After': '1' },
  })
}
