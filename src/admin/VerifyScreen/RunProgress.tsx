'use client'

import { useId } from 'react'

import { useWords } from '../useWords'
import type { Run } from './useVerification'

/** How far the run is, as a bar and in numbers. */
export function RunProgress({ run: { done, total, problems } }: { run: Run }) {
  const say = useWords()
  const label = useId()
  return (
    <div className="countersign-verify__progress">
      <span id={label}>{say('verify:running')}</span>
      <progress aria-labelledby={label} max={Math.max(total, 1)} {...(total > 0 ? { value: done } : {})} />
      <p className="countersign-quiet">
        {total > 0
          ? say('verify:progress', { done: done.toLocaleString(), total: total.toLocaleString() })
          : say('verify:starting')}
      </p>
      {problems.length > 0 && (
        <p role="alert">
          <strong>{say('verify:foundSoFar', { count: problems.length })}</strong>
        </p>
      )}
    </div>
  )
}
