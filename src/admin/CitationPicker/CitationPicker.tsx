'use client'

import { useDebounce, useDocumentForm, useField, useForm } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'

import { holdChoosing } from '../choosingSource'
import { citedIn } from '../citedIn'
import type { CitationDoc } from '../shortReference'
import { useApiAddress } from '../useApiAddress'
import { knowDocs, useDocs } from '../useDocs'
import { useWords } from '../useWords'
import { CitationOption } from './CitationOption'
import { findCitations } from './findCitations'
import { NewCitation } from './NewCitation'
import { useDropUnchosen } from './useDropUnchosen'
import './CitationPicker.css'

/**
 * Chooses the source of what stands before the cursor: those of the page first, others by any words of them. Choosing
 * closes the drawer; leaving it without a choice takes the empty citation out again.
 */
export function CitationPicker({ path }: { path: string }) {
  const say = useWords()
  const id = useId()
  const { value, setValue } = useField<string | null>({ path })
  const { submit } = useForm()
  const [chosen, setChosen] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const { options, cited, failed } = useOptions(text)
  useDropUnchosen(value ?? null)
  useEffect(holdChoosing, [])

  useEffect(() => {
    // once the form has it
    if (chosen !== null && value === chosen) void submit()
  }, [chosen, value, submit])

  const choose = (citation: string) => {
    setValue(citation)
    setChosen(citation)
  }
  const move = (to: number) => {
    const next = Math.max(0, Math.min(options.length - 1, to))
    setActive(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 5, PageUp: active - 5 }[event.key]
    if (to === undefined && event.key !== 'Enter') return
    event.preventDefault()
    const option = options[active]
    if (to !== undefined) move(to)
    else if (option) choose(option.id)
  }

  return (
    <div className="countersign-citation-picker">
      <label htmlFor={id}>{say('article:cite:search')}</label>
      <input
        id={id}
        // the drawer was opened to do this
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        autoComplete="off"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={options[active] ? `${id}-${options[active].id}` : undefined}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p className="countersign-quiet" id={`${id}-hint`}>
        {say('article:cite:searchHint')}
      </p>
      <p role="status">
        {failed
          ? say('article:cite:failed')
          : options.length > 0
            ? say('article:cite:found', { count: options.length })
            : say('article:cite:nothing')}
      </p>
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={say('article:cite:sources')}>
        {options.map((doc, at) => (
          <CitationOption
            key={doc.id}
            id={`${id}-${doc.id}`}
            doc={doc}
            cited={cited.has(doc.id)}
            active={at === active}
            chosen={doc.id === value}
            onChoose={() => choose(doc.id)}
          />
        ))}
      </ul>
      <NewCitation onMade={choose} />
    </div>
  )
}

const quietMs = 300

/** Those of the page first, as long as nothing is typed; then what was found for the words, once no more are typed. */
function useOptions(text: string): { options: CitationDoc[]; cited: ReadonlySet<string>; failed: boolean } {
  const api = useApiAddress()
  const { getData } = useDocumentForm()
  const [citedIds] = useState(() => citedIn(getData()))
  const known = useDocs('citations', citedIds)
  const [found, setFound] = useState<CitationDoc[] | null>([])
  const words = useDebounce(text.trim(), quietMs)

  useEffect(() => {
    const stop = new AbortController()
    void findCitations(api, words, stop.signal).then((docs) => {
      if (stop.signal.aborted) return
      setFound(docs)
      knowDocs('citations', (docs ?? []) as never)
    })
    return () => stop.abort()
  }, [api, words])

  const cited = new Set(citedIds)
  const ofPage = citedIds.flatMap((id) => (known.get(id) as CitationDoc | undefined) ?? [])
  const others = found ?? []
  return {
    options: words ? others : [...ofPage, ...others.filter((doc) => !cited.has(doc.id))],
    cited,
    failed: found === null,
  }
}
