import { canonicalise } from '../canonical/canonicalise'
import { hashText } from '../canonical/hash'
import { projectionHash } from '../content/projectionHash'
import { projectionFormat } from '../content/projection'
import { DomainError } from '../errors'
import { snapshotFormat, type Snapshot, type SnapshotBody } from './snapshot'

/**
 * A stored snapshot, with its hashes worked out anew: the caller compares them with what was signed. The HTML is taken
 * as stored, since the renderer may have changed since.
 * @throws DomainError `broken-snapshot` if the text is not canonical JSON of this format, or its parts do not fit
 */
export function parseSnapshot(record: string): Snapshot {
  const body = parse(record)
  if (canonical(body) !== record) throw broken('it is not in canonical form')
  if (!isSnapshotBody(body)) throw broken(`it is not a ${snapshotFormat}`)
  const anchors = body.projection.sections.map((section) => section.anchor)
  const rendered = body.html.sections.map((section) => section.anchor)
  if (anchors.length !== rendered.length || anchors.some((anchor, index) => anchor !== rendered[index])) {
    throw broken('its HTML does not have the sections of its projection')
  }
  return { contentHash: hashText(record), projectionHash: projectionHash(body.projection), body, record }
}

function broken(why: string): DomainError {
  return new DomainError('broken-snapshot', `A stored snapshot cannot be used: ${why}.`)
}

function parse(record: string): unknown {
  try {
    return JSON.parse(record)
  } catch {
    throw broken('it is not JSON')
  }
}

function canonical(body: unknown): string {
  try {
    return canonicalise(body)
  } catch {
    throw broken('it holds what canonical JSON cannot')
  }
}

function isSnapshotBody(body: unknown): body is SnapshotBody {
  if (!isObject(body) || body.format !== snapshotFormat) return false
  const { article, projection, html, text, renderer } = body
  const texts = [article, text, renderer].every((value) => typeof value === 'string')
  if (!texts || !isObject(projection) || projection.format !== projectionFormat || !isObject(html)) return false
  return (
    typeof html.tldr === 'string' &&
    anchored(projection.sections) &&
    anchored(html.sections) &&
    html.sections.every(({ html: part }) => part === null || typeof part === 'string') &&
    Array.isArray(projection.tldr) &&
    Array.isArray(projection.citations)
  )
}

function anchored(sections: unknown): sections is { anchor: string; [key: string]: unknown }[] {
  return Array.isArray(sections) && sections.every((one: unknown) => isObject(one) && typeof one.anchor === 'string')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
