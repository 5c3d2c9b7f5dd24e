'use client'

import { Pill, useRowLabel } from '@payloadcms/ui'

import type { ArticleSection } from '../../domain/content/article'
import { FindingCount } from '../FindingNotes/FindingCount'
import { useWords } from '../useWords'
import './SectionLabel.css'

/** A section in the form, by its place, what it is and its heading: folded ones can be told apart. */
export function SectionLabel() {
  const say = useWords()
  const {
    data,
    path,
    rowNumber = 0,
  } = useRowLabel<Partial<{ blockType: ArticleSection['blockType']; heading: string }>>()
  return (
    <>
      <span className="blocks-field__block-number">{String(rowNumber + 1).padStart(2, '0')}</span>
      {data?.blockType && (
        <Pill className="blocks-field__block-pill" pillStyle="white" size="small">
          {say(`workflow:sections:${data.blockType}`)}
        </Pill>
      )}
      {data?.heading && <strong className="countersign-section-heading">{data.heading}</strong>}
      <FindingCount paths={[path]} />
    </>
  )
}
