'use client'

import { useKept } from '../useKept'

/** Comments begun, by the anchor of the section they are about. */
export type Notes = Record<string, string>

/** Kept by the words they are about, so that comments on one version are not sent with another. */
export function useNotes(contentHash: string | null): [Notes, (anchor: string, note: string) => void] {
  const [notes, keep] = useKept<Notes>(`countersign.notes.${contentHash}`, {}, (stored) =>
    typeof stored === 'object' && stored !== null && Object.values(stored).every((one) => typeof one === 'string')
      ? (stored as Notes)
      : null,
  )
  return [notes, (anchor, note) => keep({ ...notes, [anchor]: note })]
}

/** Anchors of the sections that were ticked off, of exactly these words. */
export function useRead(contentHash: string | null): [readonly string[], (anchor: string, read: boolean) => void] {
  const [read, keep] = useKept<readonly string[]>(`countersign.read.${contentHash}`, [], (stored) =>
    Array.isArray(stored) && stored.every((one) => typeof one === 'string') ? (stored as string[]) : null,
  )
  return [read, (anchor, is) => keep(is ? [...new Set([...read, anchor])] : read.filter((one) => one !== anchor))]
}
