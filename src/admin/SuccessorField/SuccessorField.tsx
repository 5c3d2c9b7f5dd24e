'use client'

import { useDebounce } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { Field } from '../Field/Field'
import { strings } from '../strings'
import { useApiAddress } from '../useApiAddress'

const words = strings.forms

interface SuccessorFieldProps {
  locale: string
  /** The article itself, which cannot follow itself. */
  not: string
  value: string
  onChange: (article: string) => void
}

interface Choice {
  id: string
  title: string
}

/** A live article of the same language, found by its title. Whether it may follow is the server's to say. */
export function SuccessorField({ locale, not, value, onChange }: SuccessorFieldProps) {
  const api = useApiAddress()
  const [title, setTitle] = useState('')
  const [choices, setChoices] = useState<Choice[]>([])
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
      <Field label={words.successorSearch} value={title} onChange={setTitle} />
      <Field
        label={words.successor}
        kind="choice"
        value={value}
        onChange={onChange}
        hint={choices.length === 0 ? words.successorNone : undefined}
      >
        <option value="">{words.choose}</option>
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
): Promise<Choice[]> {
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
    return ((await response.json()) as { docs: Choice[] }).docs
  } catch {
    // aborted, or away: the list stays empty and says so
    return []
  }
}
