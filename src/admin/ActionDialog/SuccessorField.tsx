'use client'

import { useDebounce } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { Field } from '../Field/Field'
import { useApiAddress } from '../useApiAddress'
import { useWords } from '../useWords'

interface SuccessorFieldProps {
  locale: string
  /** The article itself, which cannot follow itself. */
  not: string
  value: Successor | null
  onChange: (article: Successor | null) => void
}

export interface Successor {
  id: string
  title: string
}

/** A live article of the same language, found by its title. Whether it may follow is the server's to say. */
export function SuccessorField({ locale, not, value, onChange }: SuccessorFieldProps) {
  const say = useWords()
  const api = useApiAddress()
  const [title, setTitle] = useState('')
  const [choices, setChoices] = useState<Successor[]>([])
  const wanted = useDebounce(title, 300)

  useEffect(() => {
    const stop = new AbortController()
    void findLive(api, { locale, title: wanted }, stop.signal).then((found) => {
      if (!stop.signal.aborted) setChoices(found.filter(({ id }) => id !== not))
    })
    return () => stop.abort()
  }, [api, locale, wanted, not])

  return (
    <>
      <Field label={say('workflow:withdraw:successorSearch')} value={title} onChange={setTitle} />
      <Field
        label={say('workflow:withdraw:successor')}
        kind="choice"
        value={value?.id ?? ''}
        onChange={(id) => onChange(choices.find((one) => one.id === id) ?? null)}
        hint={choices.length === 0 ? say('workflow:withdraw:successorNone') : undefined}
      >
        <option value="">{say('workflow:fields:choose')}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </Field>
    </>
  )
}

async function findLive(
  api: string,
  wanted: { locale: string; title: string },
  signal: AbortSignal,
): Promise<Successor[]> {
  const query = new URLSearchParams({
    'where[live][equals]': 'live',
    'where[locale][equals]': wanted.locale,
    'select[title]': 'true',
    depth: '0',
    limit: '20',
    sort: 'title',
    ...(wanted.title.trim() ? { 'where[title][like]': wanted.title.trim() } : {}),
  })
  try {
    const response = await fetch(`${api}/workflow?${query}`, { credentials: 'include', signal })
    if (!response.ok) return []
    return ((await response.json()) as { docs: Successor[] }).docs
  } catch {
    // aborted, or away: the list stays empty and says so
    return []
  }
}
