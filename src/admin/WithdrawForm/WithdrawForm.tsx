'use client'

import { useState } from 'react'

import { withdrawalKinds } from '../../domain/records/edition'
import type { ActionFormProps } from '../ActionForm/ActionForm'
import { Field } from '../Field/Field'
import { FormFrame } from '../FormFrame/FormFrame'
import { strings } from '../strings'
import { SuccessorField } from '../SuccessorField/SuccessorField'

const words = strings.forms

export function WithdrawForm(props: ActionFormProps) {
  const [kind, setKind] = useState('')
  const [reason, setReason] = useState('')
  const [notice, setNotice] = useState('')
  const [successor, setSuccessor] = useState('')
  const { locale } = props.answer.workflow
  const submit = () => props.onSubmit({ kind, reason, notice, successor: successor || null })
  return (
    <FormFrame {...props} consequence={strings.consequences.withdraw} onSubmit={submit}>
      <Field label={words.kind} kind="choice" value={kind} onChange={setKind}>
        <option value="">{words.choose}</option>
        {withdrawalKinds.map((one) => (
          <option key={one} value={one}>
            {strings.withdrawalKindNames[one]}
          </option>
        ))}
      </Field>
      <Field label={words.reason} hint={words.reasonHint} kind="lines" value={reason} onChange={setReason} />
      <Field label={words.notice} hint={words.noticeHint} kind="lines" value={notice} onChange={setNotice} />
      {(kind === 'moved' || kind === 'replaced') && (
        <SuccessorField locale={locale} not={props.answer.article} value={successor} onChange={setSuccessor} />
      )}
      {props.refusal}
    </FormFrame>
  )
}
