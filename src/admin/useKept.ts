'use client'

import { useCallback, useEffect, useState } from 'react'

/**
 * A value that outlives a reload of the page, in this tab alone: what was ticked off, a comment begun. `key` names what
 * it belongs to; another key has a value of its own.
 *
 * @param parse gives `null` for what cannot be read: it counts as nothing kept.
 */
export function useKept<Value>(
  key: string,
  initial: Value,
  parse: (stored: unknown) => Value | null,
): [Value, (value: Value) => void] {
  const [value, setValue] = useState(initial)

  useEffect(() => {
    // after the first drawing, which must be the server's
    const stored = read(key)
    const kept = stored === null ? null : parse(stored)
    if (kept !== null) setValue(kept)
    // `parse` is a plain function of its argument
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key])

  const keep = useCallback(
    (next: Value) => {
      setValue(next)
      try {
        sessionStorage.setItem(key, JSON.stringify(next))
      } catch {
        // a browser that keeps nothing still shows it
      }
    },
    [key],
  )
  return [value, keep]
}

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as unknown
  } catch {
    return null
  }
}
