'use client'

import { Button } from '@payloadcms/ui'

import type { ExplainAnswer } from '../explainAnswer'
import { FindingList } from '../FindingList/FindingList'
import { formatMoment } from '../formatMoment'
import { ReviewSummary } from '../ReviewSummary/ReviewSummary'
import { useExplain } from '../useExplain'
import { useFrozenForm } from '../useFrozenForm'
import { useWords } from '../useWords'
import './WorkflowPanel.css'

/** Beside the article's form: the facts of it, its review, and what the content checks found. */
export function WorkflowPanel() {
  const say = useWords()
  const { answer, loading, error, reload } = useExplain()
  useFrozenForm(answer?.workflow.state === 'inReview' || answer?.workflow.state === 'archived')

  return (
    <aside className="workflow-panel" id="workflow-panel" aria-label={say('workflow:title')} aria-busy={loading}>
      <h3>{say('workflow:title')}</h3>
      {!answer && !error && <p role="status">{say(loading ? 'workflow:loading' : 'workflow:unsaved')}</p>}
      {error !== null && (
        <div className="countersign-refusal" role="alert">
          <p>{say('workflow:failed', { message: error || say('workflow:unreachable') })}</p>
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={reload} type="button">
            {say('general:tryAgain')}
          </Button>
        </div>
      )}
      {answer && (
        <>
          {answer.workflow.behind && <p>{say('workflow:behind')}</p>}
          {answer.unreadable && (
            <p className="countersign-refusal">{say('workflow:unreadable', { why: answer.unreadable })}</p>
          )}
          <ArticleFacts workflow={answer.workflow} />
          {answer.review && (
            <ReviewSummary review={answer.review} contentHash={answer.contentHash} people={answer.candidates} />
          )}
          <FindingList findings={answer.findings} />
        </>
      )}
    </aside>
  )
}

function ArticleFacts({ workflow }: Pick<ExplainAnswer, 'workflow'>) {
  const say = useWords()
  const { tier, revision, nextReviewDue, contributors } = workflow
  const names = [...new Set(contributors.map(({ name }) => name))].join(', ')
  return (
    <dl className="workflow-facts">
      <div>
        <dt>{say('workflow:tier')}</dt>
        <dd>{tier === null ? say('workflow:noTier') : say(`workflow:tierNames:tier${tier}`)}</dd>
      </div>
      <div>
        <dt>{say('workflow:revision')}</dt>
        <dd>{revision}</dd>
      </div>
      {nextReviewDue && (
        <div>
          <dt>{say('workflow:nextReviewDue')}</dt>
          <dd>{formatMoment(nextReviewDue.slice(0, 10))}</dd>
        </div>
      )}
      <div className="workflow-facts__wide">
        <dt>{say('workflow:contributors')}</dt>
        <dd>{names || say('workflow:noContributors')}</dd>
      </div>
    </dl>
  )
}
