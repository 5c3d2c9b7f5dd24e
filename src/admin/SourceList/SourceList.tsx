'use client'

import { useFormFields } from '@payloadcms/ui'

import { citedInFields } from '../citedIn'
import { shortReference, titleBeside, type CitationDoc } from '../shortReference'
import { useDocs } from '../useDocs'
import { useWords } from '../useWords'
import './SourceList.css'

/** The sources that the page cites, in the order readers meet them. Made by citing, not by typing. */
export function SourceList() {
  const say = useWords()
  // as one text: an equal list is no reason to draw again
  const cited = useFormFields(([fields]) => citedInFields(fields).join(' '))
  const ids = cited === '' ? [] : cited.split(' ')
  const docs = useDocs('citations', ids)
  return (
    <section className="countersign-source-list" id="field-citations" aria-label={say('article:sources:title')}>
      <h3>{say('article:sources:title')}</h3>
      {ids.length === 0 && <p>{say('article:sources:none')}</p>}
      <ol>
        {ids.map((id) => {
          const doc = docs.get(id) as CitationDoc | undefined
          return (
            <li key={id}>
              {doc ? (
                <>
                  <strong>{shortReference(doc)}</strong> {titleBeside(doc)}
                </>
              ) : (
                '…'
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
