'use client'

import { useState } from 'react'

import { withdrawalKinds } from '../../domain/records/edition'
import { Field } from '../Field/Field'
import { formatMoment } from '../formatMoment'
import { useWords } from '../useWords'
import type { ActionDialogProps } from './ActionDialog'
import { ActionFrame } from './ActionFrame'
import { ReasonField } from './ReasonField'
import { SuccessorField, type Successor } from './SuccessorField'

/** Shows what readers get in place of the page while it is being written. */
export function WithdrawDialog(props: ActionDialogProps) {
  const say = useWords()
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const [chosen, setKind] = useState('')
  const [reason, setReason] = useState('')
  const [notice, setNotice] = useState('')
  const [successor, setSuccessor] = useState<Successor | null>(null)
  const { locale, title } = props.answer.workflow
  const kind = withdrawalKinds.find((one) => one === chosen)
  const leads = kind === 'moved' || kind === 'replaced'
  const input = { kind: chosen, reason, notice, successor: leads ? (successor?.id ?? null) : null }
  return (
    <ActionFrame {...props} verb="withdraw" input={input}>
      <Field label={say('workflow:withdraw:kind')} kind="choice" value={chosen} onChange={setKind}>
        <option value="">{say('workflow:fields:choose')}</option>
        {withdrawalKinds.map((one) => (
          <option key={one} value={one}>
            {say(`workflow:withdraw:kinds:${one}`)}
          </option>
        ))}
      </Field>
      {leads && <SuccessorField locale={locale} not={props.answer.article} value={successor} onChange={setSuccessor} />}
      <ReasonField value={reason} onChange={setReason} />
      <Field
        label={say('workflow:withdraw:notice')}
        hint={say('workflow:withdraw:noticeHint')}
        kind="lines"
        value={notice}
        onChange={setNotice}
      />
      <section className="countersign-callout countersign-gets">
        <h3>{say('workflow:withdraw:gets')}</h3>
        <p>
          <strong>{title}</strong>
        </p>
        <p className="countersign-quiet">
          {[kind && say(`workflow:withdraw:kinds:${kind}`), formatMoment(today)].filter(Boolean).join('. ')}
        </p>
        <p className={notice.trim() ? 'countersign-gets__notice' : 'countersign-quiet'}>
          {notice.trim() || say('workflow:withdraw:noNotice')}
        </p>
        {leads && successor && <p>{say('workflow:withdraw:leadsTo', { title: successor.title })}</p>}
      </section>
    </ActionFrame>
  )
}
