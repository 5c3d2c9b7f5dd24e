'use client'

import type { ReactNode } from 'react'

import { Dialog } from '../Dialog/Dialog'
import { DialogButtons } from '../Dialog/DialogButtons'
import { RefusalNote } from '../RefusalNote/RefusalNote'
import { useAction } from '../useAction'
import { useWords } from '../useWords'
import type { ActionDialogProps, DialogVerb } from './ActionDialog'
import './ActionDialog.css'

interface ActionFrameProps extends ActionDialogProps {
  verb: DialogVerb
  input: Record<string, unknown>
  /** A courtesy that spares a refused attempt. */
  ready?: boolean
  children?: ReactNode
}

/** What an action does, what it asks for, what the server said to it, and the two ways out. */
export function ActionFrame({ verb, input, ready = true, answer, afterwards, onClose, children }: ActionFrameProps) {
  const say = useWords()
  const { busy, refusal, act } = useAction(answer, verb, afterwards)
  const { live, editionNumber } = answer.workflow
  const buttons = (
    <DialogButtons
      label={say(`workflow:actions:${verb}`)}
      disabled={!ready}
      busy={busy}
      onDo={() => void act(input).then((done) => done && onClose(true))}
      onCancel={() => onClose(false)}
    />
  )
  return (
    <Dialog title={say(`workflow:dialogs:${verb}`)} busy={busy} onClose={() => onClose(false)} buttons={buttons}>
      <p>
        {say(`workflow:consequences:${verb}`)}
        {live === 'live' && staysLive.has(verb) && ` ${say('workflow:readersUnchanged', { number: editionNumber })}`}
      </p>
      {children}
      <RefusalNote refusal={refusal} />
    </Dialog>
  )
}

const staysLive: ReadonlySet<DialogVerb> = new Set<DialogVerb>(['submitForReview', 'takeBack', 'reopenReview'])
