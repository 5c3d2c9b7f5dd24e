'use client'

import { Button } from '@payloadcms/ui'

import { useWords } from '../useWords'
import { RunProgress } from './RunProgress'
import { RunResult } from './RunResult'
import { useVerification } from './useVerification'
import './VerifyScreen.css'

/** Starts a verification, shows how far it is and what it found. What holds is decided on the server. */
export function VerifyScreen({ admin }: { admin: string }) {
  const say = useWords()
  const { run, start, stop } = useVerification()
  const running = run?.state === 'running'
  return (
    <>
      <div className="countersign-verify__buttons">
        {running ? (
          <Button buttonStyle="secondary" size="large" margin={false} onClick={stop}>
            {say('verify:stop')}
          </Button>
        ) : (
          <Button size="large" margin={false} onClick={start}>
            {say(run ? 'verify:again' : 'verify:start')}
          </Button>
        )}
      </div>
      {running && <RunProgress run={run} />}
      {/* there before it is filled, so that a screen reader hears what comes into it */}
      <div aria-live="polite">{run && !running && <RunResult run={run} admin={admin} />}</div>
    </>
  )
}
