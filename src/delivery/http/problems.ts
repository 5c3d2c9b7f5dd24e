/** Every code that an answer of this API can carry (docs/api.md). Stable: sites branch on them. */
export const problems = {
  'unknown-parameter': { status: 400, title: 'Unknown query parameter' },
  'missing-parameter': { status: 400, title: 'Missing query parameter' },
  'invalid-parameter': { status: 400, title: 'Invalid query parameter' },
  'unknown-locale': { status: 400, title: 'Unknown language' },
  'invalid-cursor': { status: 400, title: 'Invalid cursor' },
  'invalid-query': { status: 400, title: 'Invalid GraphQL query' },
  'query-too-costly': { status: 400, title: 'GraphQL query too costly' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'not-acceptable': { status: 406, title: 'Not acceptable' },
  withdrawn: { status: 410, title: 'Withdrawn' },
  gone: { status: 410, title: 'Gone' },
  moved: { status: 410, title: 'Moved to another page' },
  replaced: { status: 410, title: 'Replaced by another page' },
  recalled: { status: 410, title: 'Recalled' },
  'review-lapsed': { status: 410, title: 'Review lapsed' },
  'body-too-large': { status: 413, title: 'Body too large' },
  'uri-too-long': { status: 414, title: 'Address too long' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  internal: { status: 500, title: 'Internal error' },
  stale: { status: 503, title: 'Freshness not proved' },
  unavailable: { status: 503, title: 'Database not available' },
  'evidence-broken': { status: 503, title: 'Evidence broken' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof problems

/** An answer that is not the one asked for (RFC 9457). `detail` is for readers of the answer; `extra` are further members. */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: ProblemCode
  readonly extra: Record<string, unknown>
  readonly headers: Record<string, string>

  constructor(
    code: ProblemCode,
    detail: string,
    { extra = {}, headers = {} }: { extra?: Record<string, unknown>; headers?: Record<string, string> } = {},
  ) {
    super(detail)
    this.code = code
    this.extra = extra
    this.headers = headers
  }
}
