'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { TransitionName } from '../../domain/workflow/transitions'
import { followRevision } from '../articleSession'
import { ActionForm } from '../ActionForm/ActionForm'
import type { ExplainAnswer, ExplainedAction } from '../explainAnswer'
import { isForward } from '../isForward'
import { postAction, type ActionResult } from '../postAction'
import { ReasonList } from '../ReasonList/ReasonList'
import { strings } from '../strings'

export interface ActionContext {
  /** Of the article's endpoints: `/api/articles/<id>`. */
  address: string
  /** Of the article's screen in the admin. */
  screen: string
  /** Why this action must wait, if it must. */
  waitsFor: (verb: TransitionName) => string | null
  /** Asks again where the article stands; `changed` tells whether an action went through. */
  afterwards: (changed: boolean) => void
}

interface ActionItemProps {
  action: ExplainedAction
  answer: ExplainAnswer
  context: ActionContext
}

/** One possible action: its button, what it asks for below it, and what the server said. */
export function ActionItem({ action, answer, context }: ActionItemProps) {
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Extract<ActionResult, { done: false }> | null>(null)
  const item = useRef<HTMLDivElement>(null)
  const wait = context.waitsFor(action.verb)
  const tab = onReviewTab(action.verb)
  const close = () => {
    setOpen(false)
    setRefusal(null)
    // the focus stood in what is closed now; the panel stays, whatever the next answer allows
    item.current?.closest<HTMLElement>('#workflow-panel')?.focus({ preventScroll: true })
  }

  const submit = async (input: Record<string, unknown>) => {
    setBusy(true)
    setRefusal(null)
    const { revision } = answer.workflow
    const result = await postAction(context.address, action.verb, {
      revision,
      contentHash: answer.contentHash,
      ...input,
    })
    setBusy(false)
    if (result.done) {
      if (result.revision !== null) followRevision(answer.article, revision, result.revision)
      close()
      toast.success(strings.done[action.verb])
    } else {
      setRefusal(result)
      // stays when the next answer no longer shows this action
      toast.error(result.message)
    }
    context.afterwards(result.done)
  }
  const said = refusal && (
    <div className="workflow-refusal" role="alert">
      <p>{refusal.reasons.length > 0 ? strings.actions.refused : refusal.message}</p>
      <ReasonList reasons={refusal.reasons} />
    </div>
  )

  return (
    <div className="workflow-action" data-verb={action.verb} data-allowed="true" ref={item}>
      {tab && (
        <Button
          buttonStyle={isForward(action.verb) ? 'primary' : 'secondary'}
          el="link"
          to={`${context.screen}/review?do=${action.verb}`}
          size="medium"
          margin={false}
        >
          {action.label}
        </Button>
      )}
      {!open && !tab && (
        <Button
          buttonStyle={isForward(action.verb) ? 'primary' : 'secondary'}
          size="medium"
          margin={false}
          disabled={wait !== null}
          onClick={() => setOpen(true)}
          type="button"
        >
          {action.label}
        </Button>
      )}
      {wait && <p className="workflow-quiet">{wait}</p>}
      {open && (
        <ActionForm
          verb={action.verb}
          label={action.label}
          answer={answer}
          busy={busy}
          refusal={said}
          onSubmit={(input) => void submit(input)}
          onCancel={close}
        />
      )}
    </div>
  )
}

/** What is done where the page is read. */
const onReviewTab = (verb: TransitionName) => verb === 'sign' || verb === 'requestChanges'
