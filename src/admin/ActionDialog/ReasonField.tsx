'use client'

import { Field } from '../Field/Field'
import { useWords } from '../useWords'

export function ReasonField({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const say = useWords()
  return (
    <Field
      label={say('workflow:fields:reason')}
      hint={say('workflow:fields:reasonHint')}
      kind="lines"
      value={value}
      onChange={onChange}
    />
  )
}
