/** Names of audit streams. Each is a chain of its own, so that work on one article never waits for another's. */
import type { DependencyKind } from '../content/article'

const articlePrefix = 'article:'

/** Head: `auditIndex` and `auditHash` of the article's workflow record. */
export function articleStream(article: string): string {
  return articlePrefix + article
}

/** The article of an article's stream, else `null`. */
export function articleOfStream(stream: string): string | null {
  return stream.startsWith(articlePrefix) ? stream.slice(articlePrefix.length) : null
}

/** Heads of these are rows of `heads`. */
export const peopleStream = 'people'
export const policiesStream = 'policies'
export const keysStream = 'keys'

export function masterDataStream(kind: DependencyKind): string {
  return kind
}

/** One stream per UTC day, so that a flood of refusals ends with the day. `at`: ISO 8601 UTC. */
export function refusalsStream(at: string): string {
  return `refusals:${at.slice(0, 10)}`
}

/** Not an audit stream: the log of all editions, whose head (`seq`, hash) stands among the others. */
export const editionsHead = 'editions'
