'use client'

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { citedIn } from '../citedIn'
import { shortReference, type CitationDoc } from '../shortReference'
import { useDocs } from '../useDocs'
import { useWords } from '../useWords'
import './SourceList.css'

/** The sources that the page cites, in the order readers meet them. Made by citing, not by typing. */
export function SourceList() {
  const say = useWords()
  const { getData } = useForm()
  const { lastUpdateTime } = useDocumentInfo()
  const modified = useFormModified()
  const [ids, setIds] = useState<string[]>([])
  useEffect(() => setIds(citedIn(getData())), [getData, lastUpdateTime, modified])
  const docs = useDocs('citations', ids)
  return (
    <section className="countersign-source-list" aria-label={say('article:sources:title')}>
      <h3>{say('article:sources:title')}</h3>
      {ids.length === 0 && <p>{say('article:sources:none')}</p>}
      <ol>
        {ids.map((id) => {
          const doc = docs.get(id) as CitationDoc | undefined
          return (
            <li key={id}>
              {doc ? (
                <>
                  <strong>{shortReference(doc)}</strong> {doc.title}
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
