'use client'

import type { Say } from '../../words/words'
import { formatMoment } from '../formatMoment'
import { useWords } from '../useWords'
import { FindingsByRecord } from './FindingsByRecord'
import type { Run } from './useVerification'

const countedKinds = [
  ...(['workflow', 'snapshots', 'reviews', 'signatures', 'editions', 'live'] as const),
  ...(['events', 'streams', 'heads', 'checkpoints', 'lines'] as const),
]

/** What came of a run, in words: all holds, not all holds, or nothing is known of the rest. */
export function RunResult({ run, admin }: { run: Run; admin: string }) {
  const say = useWords()
  const { result, problems } = run
  if (!result) return <Unfinished run={run} admin={admin} />
  const when = formatMoment(result.at)
  return (
    <section className="countersign-callout countersign-verify__result" data-result={result.ok ? 'clean' : 'broken'}>
      <h2>{result.ok ? say('verify:clean') : say('verify:broken', { count: result.found })}</h2>
      <p>{say(result.ok ? 'verify:cleanMore' : 'verify:brokenMore', { when })}</p>
      {!result.ok && <FindingsByRecord problems={problems} admin={admin} title={say('verify:findings')} />}
      {result.found > problems.length && <p>{say('verify:more', { shown: problems.length })}</p>}
      <h3>{say('verify:counted')}</h3>
      <dl className="countersign-verify__counted">
        {countedKinds.map((kind) => (
          <div key={kind}>
            <dt>{say(`verify:countedKinds:${kind}`)}</dt>
            <dd>{(result.counted[kind] ?? 0).toLocaleString()}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Unfinished({ run: { done, total, problems, why }, admin }: { run: Run; admin: string }) {
  const say = useWords()
  return (
    <section className="countersign-callout countersign-verify__result" data-result="unfinished">
      <h2>{say('verify:unfinished')}</h2>
      <p>
        {why !== null && `${sayWhy(say, why)} `}
        {total > 0
          ? say('verify:unfinishedMore', { done: done.toLocaleString(), total: total.toLocaleString() })
          : say('verify:unfinishedAtOnce')}
      </p>
      {problems.length > 0 && (
        <FindingsByRecord problems={problems} admin={admin} title={say('verify:findingsSoFar')} />
      )}
    </section>
  )
}

function sayWhy(say: Say, why: NonNullable<Run['why']>): string {
  return typeof why === 'string' ? say(`verify:why:${why}`) : why.message
}
