'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { Reason } from '../../domain/workflow/reasons'
import type { TransitionName } from '../../domain/workflow/transitions'
import { ActionDialog } from '../ActionDialog/ActionDialog'
import { ReasonsDialog } from '../ActionDialog/ReasonsDialog'
import type { ExplainAnswer, ExplainedAction } from '../explainAnswer'
import { useWords } from '../useWords'
import { ActionMenu } from './ActionMenu'
import { statusId } from './ArticleStatus'
import './ArticleBar.css'

export interface ArticleActionsProps {
  answer: ExplainAnswer
  /** Words that are not stored yet: an action on what is stored would leave them out. */
  unsaved?: boolean
  /** Asks again where the article stands. */
  afterwards: (changed: boolean) => void
}

/**
 * The one action that moves the article on, as the main button, and the others in a menu, as the server judged them:
 * nothing is judged here. What is barred says why.
 */
export function ArticleActions({ answer, unsaved = false, afterwards }: ArticleActionsProps) {
  const say = useWords()
  const [open, setOpen] = useState<ExplainedAction | null>(null)
  const next = answer.actions.find(({ place }) => place === 'next')
  const others = answer.actions.filter(({ place }) => place === 'menu')
  const waits = (verb: TransitionName) => unsaved && verb === 'submitForReview'
  const done = useRef(false)
  const close = (isDone: boolean) => {
    done.current = isDone
    setOpen(null)
  }
  useEffect(() => {
    // after the dialog has given the focus back: to a button that goes with what it led to
    if (open !== null || !done.current) return
    done.current = false
    document.getElementById(statusId)?.focus({ preventScroll: true })
  }, [open])
  return (
    <div className="countersign-actions">
      {next && <NextAction action={next} answer={answer} waits={waits(next.verb)} onBegin={() => setOpen(next)} />}
      <ActionMenu
        actions={others}
        label={say('workflow:menu')}
        addressOf={useReviewAddress(answer.article)}
        onBegin={setOpen}
      />
      {open?.allowed && <ActionDialog verb={open.verb} answer={answer} afterwards={afterwards} onClose={close} />}
      {open && !open.allowed && <ReasonsDialog action={open} onClose={() => close(false)} />}
    </div>
  )
}

interface NextActionProps {
  action: ExplainedAction
  answer: ExplainAnswer
  waits: boolean
  onBegin: () => void
}

function NextAction({ action: { verb, allowed, reasons }, answer, waits, onBegin }: NextActionProps) {
  const say = useWords()
  const whyNot = useWhyNot(reasons)
  const address = useReviewAddress(answer.article)(verb)
  const shared = { buttonStyle: 'primary', size: 'medium', margin: false } as const
  const label = say(`workflow:actions:${verb}`)
  return (
    <div className="countersign-actions__next" data-verb={verb} data-allowed={allowed}>
      {allowed && address ? (
        <Button {...shared} el="link" to={address}>
          {label}
        </Button>
      ) : (
        <Button {...shared} type="button" disabled={!allowed || waits} onClick={onBegin}>
          {label}
        </Button>
      )}
      {waits && allowed && (
        <span className="countersign-only-heard" role="status">
          {say('workflow:savesFirst')}
        </span>
      )}
      {!allowed && (
        <button className="countersign-link countersign-actions__why" type="button" title={whyNot} onClick={onBegin}>
          {whyNot}
          {reasons.map(({ code }, index) => (
            <span key={index} data-code={code} hidden />
          ))}
        </button>
      )}
    </div>
  )
}

function useWhyNot(reasons: readonly Reason[]): string {
  const say = useWords()
  if (reasons.every(({ code }) => code === 'content-check'))
    return say('workflow:checksFail', { count: reasons.length })
  const [only] = reasons
  return reasons.length === 1 && only ? only.message : say('workflow:allReasons', { count: reasons.length })
}

/** Of what is done where the page is read; `null` for all else. */
function useReviewAddress(article: string): (verb: TransitionName) => string | null {
  const { config } = useConfig()
  return (verb) =>
    verb === 'sign' || verb === 'requestChanges'
      ? `${config.routes.admin}/collections/articles/${article}/review?do=${verb}`
      : null
}
