import { StoreUnavailable } from '../catalogue/storeUnavailable'
import { EvidenceBroken } from '../evidence/evidenceBroken'
import { Problem } from './problems'

/** What a client is told of an error. Never its words: only a `Problem` was written for clients. */
export function toProblem(error: unknown, requestId: string): Problem {
  if (error instanceof Problem) return error
  if (error instanceof EvidenceBroken) {
    return new Problem(
      'evidence-broken',
      'What is stored of this page does not match its signatures. It is not served.',
      {
        extra: { instance: `urn:uuid:${requestId}` },
        headers: { 'Retry-After': '60' },
      },
    )
  }
  if (error instanceof StoreUnavailable) {
    return new Problem('unavailable', 'The database does not answer. Try again.', { headers: { 'Retry-After': '1' } })
  }
  // Express refuses a path that is not percent-encoded UTF-8: no article has such an address
  if (error instanceof URIError) return notFound()
  return new Problem('internal', 'Something went wrong here. The log knows more under this request id.', {
    extra: { instance: `urn:uuid:${requestId}` },
  })
}

/** The same for all that is not there: never written, not yet published, another language, no such path. */
export function notFound(): Problem {
  return new Problem('not-found', 'There is nothing published at this address.')
}
