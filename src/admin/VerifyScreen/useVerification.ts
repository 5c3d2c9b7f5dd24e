'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { Problem, VerifyReport } from '../../domain/verify/report'
import type { RunMessage } from '../../domain/verify/runMessage'
import { readErrors } from '../readErrors'
import { useApiAddress } from '../useApiAddress'
import { readLines } from './readLines'

export interface Run {
  state: 'running' | 'ended' | 'unfinished'
  done: number
  /** Records there are; 0 until they are counted. */
  total: number
  problems: Problem[]
  /** Of a run that came to its end. */
  result: { ok: boolean; found: number; counted: VerifyReport['counted']; at: string } | null
  /** Of one that did not. */
  why: 'stopped' | 'lost' | 'signedOut' | { message: string } | null
}

const begun: Run = { state: 'running', done: 0, total: 0, problems: [], result: null, why: null }

/** One run at a time: started, followed line by line, stopped. Leaving the screen stops it. */
export function useVerification(): { run: Run | null; start: () => void; stop: () => void } {
  const api = useApiAddress()
  const [run, setRun] = useState<Run | null>(null)
  const current = useRef<AbortController | null>(null)

  const start = useCallback(() => {
    const stop = new AbortController()
    current.current = stop
    setRun(begun)
    const update = (change: (run: Run) => Run) => {
      if (current.current === stop) setRun((before) => change(before ?? begun))
    }
    void follow(`${api}/verify`, stop.signal, (message) => update((before) => after(before, message))).then((why) =>
      // whatever ended without a result has none, however it ended
      update((before) => (before.state === 'running' ? { ...before, state: 'unfinished', why } : before)),
    )
  }, [api])

  const stop = useCallback(() => current.current?.abort(), [])
  useEffect(() => () => current.current?.abort(), [])
  return { run, start, stop }
}

function after(run: Run, message: RunMessage): Run {
  switch (message.kind) {
    case 'progress':
      return { ...run, done: message.done, total: message.total }
    case 'problem':
      return { ...run, problems: [...run.problems, message.problem] }
    case 'end': {
      const { ok, found, counted } = message
      return { ...run, state: 'ended', result: { ok, found, counted, at: new Date().toISOString() } }
    }
    case 'failed':
      return { ...run, state: 'unfinished', why: { message: message.message } }
  }
}

/** Why it ended, should no message have said so. */
async function follow(address: string, signal: AbortSignal, hear: (message: RunMessage) => void): Promise<Run['why']> {
  try {
    const response = await fetch(address, { method: 'POST', credentials: 'include', signal })
    if (response.status === 401) return 'signedOut'
    if (!response.ok || !response.body) return { message: (await readErrors(response)).message }
    for await (const line of readLines(response.body)) hear(JSON.parse(line) as RunMessage)
    return 'lost'
  } catch {
    return signal.aborted ? 'stopped' : 'lost'
  }
}
