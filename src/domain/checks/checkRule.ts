import type { Dependencies } from '../content/article'
import { anchorsOf } from '../content/anchorsOf'
import type { OwnContent } from '../content/ownContent'
import type { Projection } from '../content/projection'
import { textUnits, type TextUnit } from '../content/textUnits'
import type { Finding } from './finding'

export interface CheckInput {
  article: OwnContent
  dependencies: Dependencies
  projection: Projection
  /** `textUnits(article)`. */
  units: TextUnit[]
  /** Anchor of each of the article's sections, by index. */
  anchors: string[]
}

/** A pure question about content. `version` goes up whenever the same content may get another answer. */
export interface CheckRule {
  id: string
  version: number
  check(input: CheckInput): Finding[]
}

export interface Report {
  (found: {
    severity: Finding['severity']
    path: string
    /** Index in `sections`, where it is about one. */
    section?: number | null
    excerpt?: string
    message: string
    hint: string
  }): void
}

/** A page full of mistakes is told its first ones; it is refused either way. */
const mostFindings = 100

export function createRule(id: string, version: number, find: (input: CheckInput, report: Report) => void): CheckRule {
  return {
    id,
    version,
    check(input) {
      const findings: Finding[] = []
      find(input, ({ section = null, excerpt = '', ...found }) => {
        if (findings.length === mostFindings) return
        const anchor = section === null ? null : (input.anchors[section] ?? null)
        findings.push({ rule: id, version, ...found, anchor, excerpt: shorten(excerpt) })
      })
      return findings
    },
  }
}

/** What every rule is asked about, worked out once. */
export function createCheckInput(content: Pick<CheckInput, 'article' | 'dependencies' | 'projection'>): CheckInput {
  const { article, dependencies } = content
  return { ...content, units: textUnits(article), anchors: anchorsOf(article, dependencies) }
}

const longestExcerpt = 120

function shorten(excerpt: string): string {
  const text = excerpt.trim()
  // toWellFormed: the cut may go through a surrogate pair
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt - 1)}…`.toWellFormed()
}
