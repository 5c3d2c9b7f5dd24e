'use client'

import { useFormFields } from '@payloadcms/ui'

import { shortReference, type CitationDoc } from '../shortReference'
import { useDocs } from '../useDocs'
import { useWords } from '../useWords'
import './CiteFeature.css'

/** A citation in the running text, by what people call it; all of a screen are asked for at once. */
export function CiteLabel() {
  const say = useWords()
  const id = useFormFields(([fields]) => fields.citation?.value)
  const known = typeof id === 'string' && id ? id : null
  const doc = useDocs('citations', known ? [known] : []).get(known ?? '') as CitationDoc | undefined
  const retracted = doc?.retraction?.status === 'retracted'
  return (
    <span
      className="countersign-cite"
      data-state={known === null ? 'none' : retracted ? 'retracted' : 'known'}
      title={doc?.title}
    >
      {known === null ? say('article:cite:none') : doc ? shortReference(doc) : '…'}
      {retracted && ` (${say('article:cite:retracted')})`}
    </span>
  )
}
