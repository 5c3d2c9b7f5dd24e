'use client'

import { useFieldPath } from '@payloadcms/ui'

import type { Finding } from '../../domain/checks/finding'
import { findingsAt, useFindings } from '../useFindings'
import { useWords } from '../useWords'
import './FindingNotes.css'

interface AtPath {
  /** Where the form was when it was drawn; rows that moved since have another. */
  path?: string
}

/** Below a field: what the content checks found in it. */
export function FindingsOfField({ path = '' }: AtPath) {
  const at = useFieldPath() ?? path
  return <Notes findings={findingsAt(useFindings(), at, 'inside').filter((one) => !isOfRow(one.path, at))} />
}

/** First in a section or a row: what was found in it as a whole. */
export function FindingsOfPart({ path = '' }: AtPath) {
  const at = useFieldPath() ?? path
  const part = at.split('.').slice(0, -1).join('.')
  const found = useFindings()
  // nothing else of a row has a place of its own for what was found
  const isRow = part.split('.').length > 2 || part.startsWith('credits.')
  return <Notes findings={findingsAt(found, part, isRow ? 'inside' : 'exact')} />
}

/** The list of sections leaves to each section what was found in it. */
const isOfRow = (path: string, list: string) => /^\d+(\.|$)/.test(path.slice(list.length + 1))

function Notes({ findings }: { findings: readonly Finding[] }) {
  const say = useWords()
  if (findings.length === 0) return null
  return (
    <ul className="countersign-findings">
      {findings.map((finding) => (
        <li
          key={`${finding.rule} ${finding.path} ${finding.excerpt} ${finding.message}`}
          data-severity={finding.severity}
        >
          <p>
            <strong>{say(`article:findings:${finding.severity}`)}</strong>: {finding.message} {finding.hint}
          </p>
          {finding.excerpt && <q>{finding.excerpt}</q>}
        </li>
      ))}
    </ul>
  )
}
