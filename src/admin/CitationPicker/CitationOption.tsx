'use client'

import { Pill } from '@payloadcms/ui'

import { shortReference, titleBeside, type CitationDoc } from '../shortReference'
import { useWords } from '../useWords'

interface CitationOptionProps {
  id: string
  doc: CitationDoc
  /** Whether the page cites it already. */
  cited: boolean
  active: boolean
  chosen: boolean
  onChoose: () => void
}

/** One source in the list: what people call it, its title, where it appeared, and whether the page has it. */
export function CitationOption({ id, doc, cited, active, chosen, onChoose }: CitationOptionProps) {
  const say = useWords()
  const { status } = doc.retraction ?? {}
  const where = [doc.container, doc.pmid && `PMID ${doc.pmid}`, doc.doi && `DOI ${doc.doi}`].filter(Boolean).join(' · ')
  return (
    // the keys are those of the box above, which says which one is meant
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      data-active={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>
        <strong>{shortReference(doc)}</strong>
        {cited && (
          <Pill size="small" pillStyle="success">
            {say('article:cite:inPage')}
          </Pill>
        )}
        {(status === 'retracted' || status === 'concern') && (
          <Pill size="small" pillStyle="error">
            {say(`article:cite:${status}`)}
          </Pill>
        )}
      </span>
      {titleBeside(doc) && <span>{titleBeside(doc)}</span>}
      {where && <span className="countersign-quiet">{where}</span>}
    </li>
  )
}
