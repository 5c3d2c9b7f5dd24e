'use client'

import { useFieldPath } from '@payloadcms/ui'

import type { Finding } from '../../domain/checks/finding'
import { findingsAt, isHard, useFindings } from '../useFindings'
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

/** More than these of what is only worth a look are folded: what must be mended has to stand out. */
const mostOpen = 2

function Notes({ findings }: { findings: readonly Finding[] }) {
  const say = useWords()
  if (findings.length === 0) return null
  const soft = findings.filter((one) => !isHard(one))
  const folded = soft.length > mostOpen ? soft : []
  const open = folded.length > 0 ? findings.filter(isHard) : findings
  return (
    <ul className="countersign-findings">
      {open.map((finding) => (
        <li key={keyOf(finding)} data-severity={finding.severity}>
          <p>
            <strong>{say(`article:findings:${finding.severity}`)}</strong>: {finding.message} {finding.hint}
          </p>
          {finding.excerpt && <q>{finding.excerpt}</q>}
        </li>
      ))}
      {folded.length > 0 && (
        <li data-severity="soft">
          <details>
            <summary>{say('article:findings:softCount', { count: folded.length })}</summary>
            <ul>
              {folded.map((finding) => (
                <li key={keyOf(finding)}>
                  {finding.message} {finding.hint} {finding.excerpt && <q>{finding.excerpt}</q>}
                </li>
              ))}
            </ul>
          </details>
        </li>
      )}
    </ul>
  )
}

const keyOf = ({ rule, path, excerpt, message }: Finding) => `${rule} ${path} ${excerpt} ${message}`
