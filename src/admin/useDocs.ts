'use client'

import { useEffect, useSyncExternalStore } from 'react'

import { useApiAddress } from './useApiAddress'

type Kind = 'citations' | 'medications'
type Doc = { id: string } & Record<string, unknown>

/** By kind and id; `null` for one that was asked for and is not there, or not yet. */
let known: ReadonlyMap<string, Doc | null> = new Map()
const wanted: Record<Kind, Set<string>> = { citations: new Set(), medications: new Set() }
const listeners = new Set<() => void>()
const keyOf = (kind: Kind, id: string) => `${kind}/${id}`

/**
 * What the form shows of the things it refers to by id. All that is asked for at once, by however many parts of the
 * screen, is one request for each kind; what is known is not asked for again.
 */
export function useDocs(kind: Kind, ids: readonly string[]): ReadonlyMap<string, Doc> {
  const api = useApiAddress()
  const now = useSyncExternalStore(subscribe, current, current)
  const missing = ids.filter((id) => !now.has(keyOf(kind, id))).join(' ')

  useEffect(() => {
    if (missing) want(api, kind, missing.split(' '))
  }, [api, kind, missing])

  return new Map(
    ids.flatMap((id) => {
      const doc = now.get(keyOf(kind, id))
      return doc ? [[id, doc] as const] : []
    }),
  )
}

/** Puts in what another request brought along. */
export function knowDocs(kind: Kind, docs: readonly Doc[]): void {
  known = new Map([...known, ...docs.map((doc) => [keyOf(kind, doc.id), doc] as const)])
  for (const tell of listeners) tell()
}

const current = () => known

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function want(api: string, kind: Kind, ids: readonly string[]): void {
  const first = wanted[kind].size === 0
  for (const id of ids) wanted[kind].add(id)
  // all that is drawn together is asked for together
  if (first) setTimeout(() => void load(api, kind), 0)
}

async function load(api: string, kind: Kind): Promise<void> {
  const ids = [...wanted[kind]]
  wanted[kind].clear()
  const query = new URLSearchParams({ depth: '0', limit: String(ids.length), pagination: 'false' })
  query.set('where[id][in]', ids.join(','))
  try {
    const response = await fetch(`${api}/${kind}?${query}`, { credentials: 'include' })
    if (!response.ok) return
    const { docs } = (await response.json()) as { docs: Doc[] }
    known = new Map([...known, ...ids.map((id) => [keyOf(kind, id), null] as const)])
    knowDocs(kind, docs)
  } catch {
    // names alone are missing; they are asked for again when the screen is opened again
  }
}
