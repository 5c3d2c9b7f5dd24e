'use client'

import { Pill } from '@payloadcms/ui'

import { findingsAt, isHard, useFindings } from '../useFindings'
import { useWords } from '../useWords'

/** How much was found in a part of the form, for its heading: folded parts tell it too. */
export function FindingCount({ paths }: { paths: readonly string[] }) {
  const say = useWords()
  const findings = useFindings()
  const found = paths.flatMap((path) => findingsAt(findings, path, 'inside'))
  const hard = found.filter(isHard).length
  const soft = found.length - hard
  return (
    <>
      {hard > 0 && (
        <Pill className="countersign-finding-count" pillStyle="error" size="small">
          {say('article:findings:hardCount', { count: hard })}
        </Pill>
      )}
      {soft > 0 && (
        <Pill className="countersign-finding-count" pillStyle="warning" size="small">
          {say('article:findings:softCount', { count: soft })}
        </Pill>
      )}
    </>
  )
}
