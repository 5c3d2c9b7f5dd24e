import { Button } from '@payloadcms/ui'

import { formatMoment } from '../../admin/formatMoment'
import { ComparedLines } from '../../admin/ReviewScreen/ComparedLines'
import type { ShownRound } from '../../cms/reads/historyTab'
import type { ComparedPart } from '../../domain/content/comparison'
import type { Say } from '../../words/words'

interface Props {
  say: Say
  rounds: readonly ShownRound[]
  compared: { parts: ComparedPart[] | null; from: string; to: string } | null
}

/** Any two versions of the page: chosen in a form that needs no script, compared as on the review tab. */
export function Comparison({ say, rounds, compared }: Props) {
  if (rounds.length === 0) return null
  const versions = [
    ...rounds.map(({ review }) => ({
      value: review.snapshot as string,
      label: say('history:snapshotOf', { round: review.round, when: formatMoment(review.submittedAt) }),
    })),
    { value: 'working', label: say('history:working') },
  ]
  const from = compared?.from ?? rounds.at(-1)?.review.snapshot
  const to = compared?.to ?? 'working'
  const choice = (name: 'from' | 'to', chosen: string | undefined) => (
    <label>
      {say(`history:${name}`)}
      <select name={name} defaultValue={chosen} className="countersign-history__choice">
        {versions.map(({ value, label }, index) => (
          <option key={`${value} ${index}`} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <section id="compare">
      <h3>{say('history:compare')}</h3>
      <form method="get" action="#compare" className="countersign-history__form">
        {choice('from', from)}
        {choice('to', to)}
        <Button type="submit" buttonStyle="secondary" size="medium" margin={false}>
          {say('history:compareButton')}
        </Button>
      </form>
      {compared && <Result say={say} parts={compared.parts} />}
    </section>
  )
}

function Result({ say, parts }: { say: Say; parts: ComparedPart[] | null }) {
  if (!parts) return <p role="alert">{say('history:notFound')}</p>
  const changed = parts.filter(({ change }) => change !== 'same')
  if (changed.length === 0) return <p>{say('review:nothingChanged')}</p>
  return changed.map((part) => (
    <section key={part.anchor} className="countersign-history__part">
      <h4>
        {part.anchor === 'page'
          ? say('review:aroundText')
          : part.anchor === 'sources'
            ? say('review:sources')
            : part.heading}{' '}
        <span className="countersign-quiet">{say(`review:change:${part.change}`)}</span>
      </h4>
      {part.formerHeading && <p>{say('review:formerHeading', { heading: part.formerHeading })}</p>}
      <ComparedLines lines={part.lines} />
    </section>
  ))
}
