'use client'

import { Button, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useMemo } from 'react'

import type { TransitionName } from '../../domain/workflow/transitions'
import type { ActionContext } from '../ActionItem/ActionItem'
import { ActionList } from '../ActionList/ActionList'
import { FindingList } from '../FindingList/FindingList'
import { ReviewSummary } from '../ReviewSummary/ReviewSummary'
import { StateSummary } from '../StateSummary/StateSummary'
import { strings } from '../strings'
import { useApiAddress } from '../useApiAddress'
import { useExplain } from '../useExplain'
import { useFrozenForm } from '../useFrozenForm'
import './WorkflowPanel.css'

const words = strings.panel

/**
 * Beside the article's form: where it stands, what is in the way, and every action with its reasons. Made from one
 * answer of the server (`explain`), asked for again after each save and each action.
 */
export function WorkflowPanel() {
  const { id } = useDocumentInfo()
  const modified = useFormModified()
  const router = useRouter()
  const api = useApiAddress()
  const { config } = useConfig()
  const screen = `${config.routes.admin}/collections/articles/${String(id)}`
  const address = id === undefined ? null : `${api}/articles/${encodeURIComponent(String(id))}`
  const { answer, loading, error, reload } = useExplain()

  useFrozenForm(answer?.workflow.state === 'inReview' || answer?.workflow.state === 'archived')

  const waitsFor = useCallback(
    (verb: TransitionName) => (verb === 'submitForReview' && modified ? words.savesFirst : null),
    [modified],
  )
  const afterwards = useCallback(
    (changed: boolean) => {
      reload()
      if (changed) router.refresh()
    },
    [reload, router],
  )
  const context = useMemo<ActionContext | null>(
    () => (address === null ? null : { address, screen, waitsFor, afterwards }),
    [address, screen, waitsFor, afterwards],
  )

  return (
    <aside className="workflow-panel" id="workflow-panel" aria-label={words.title} aria-busy={loading} tabIndex={-1}>
      <h3>{words.title}</h3>
      {context === null && <p>{words.unsaved}</p>}
      {context !== null && !answer && loading && <p role="status">{words.loading}</p>}
      {error && (
        <div className="workflow-refusal" role="alert">
          <p>
            {words.failed} {error}
          </p>
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={reload} type="button">
            {words.tryAgain}
          </Button>
        </div>
      )}
      {answer && context && (
        <>
          <StateSummary workflow={answer.workflow} />
          {answer.workflow.state === 'inReview' && <p>{words.lockedInReview}</p>}
          {answer.workflow.behind && <p>{words.behind}</p>}
          {answer.unreadable && (
            <p className="workflow-refusal">
              {words.unreadable}: {answer.unreadable}
            </p>
          )}
          <ActionList answer={answer} context={context} />
          {answer.review && (
            <ReviewSummary review={answer.review} contentHash={answer.contentHash} people={answer.candidates} />
          )}
          <FindingList findings={answer.findings} />
        </>
      )}
    </aside>
  )
}
