import { Pill } from '@payloadcms/ui'

import type { ExplainAnswer } from '../explainAnswer'
import { formatMoment } from '../formatMoment'
import { livePill, statePill } from '../pillStyles'
import { strings } from '../strings'

const words = strings.summary

/** Where the working copy stands and what readers get: two dimensions, never one word. */
export function StateSummary({ workflow }: Pick<ExplainAnswer, 'workflow'>) {
  const { state, live, slug, locale, editionNumber, tier, revision, nextReviewDue, contributors } = workflow
  return (
    <dl className="workflow-facts">
      <div>
        <dt>{words.state}</dt>
        <dd data-state={state}>
          <Pill pillStyle={statePill(state)} size="small">
            {strings.stateNames[state]}
          </Pill>
        </dd>
      </div>
      <div>
        <dt>{words.live}</dt>
        <dd data-live={live}>
          <Pill pillStyle={livePill(live)} size="small">
            {strings.liveNames[live]}
          </Pill>
          {live !== 'never' && <span className="workflow-quiet">{words.edition(editionNumber)}</span>}
          {live === 'live' && slug && (
            <a
              href={`/v1/articles/${encodeURIComponent(slug)}?locale=${encodeURIComponent(locale)}`}
              target="_blank"
              rel="noreferrer"
            >
              {words.page}
            </a>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.tier}</dt>
        <dd>{tier === null ? words.noTier : words.tierNames[tier]}</dd>
      </div>
      <div>
        <dt>{words.revision}</dt>
        <dd>{revision}</dd>
      </div>
      {nextReviewDue && (
        <div>
          <dt>{words.nextReviewDue}</dt>
          <dd>{formatMoment(nextReviewDue.slice(0, 10))}</dd>
        </div>
      )}
      <div className="workflow-facts__wide">
        <dt>{words.contributors}</dt>
        <dd>{contributors.length === 0 ? words.noContributors : namesOf(contributors)}</dd>
      </div>
    </dl>
  )
}

function namesOf(contributors: ExplainAnswer['workflow']['contributors']): string {
  return [...new Set(contributors.map(({ name }) => name))].join(', ')
}
