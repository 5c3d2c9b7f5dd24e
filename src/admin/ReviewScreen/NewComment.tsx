'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { Field } from '../Field/Field'
import { RefusalNote } from '../RefusalNote/RefusalNote'
import { useAction } from '../useAction'
import { useWords } from '../useWords'
import type { ReviewTabData } from './reviewTabData'

interface NewCommentProps {
  answer: ReviewTabData['answer']
  /** Anchor of the part it is about, and what that is called. */
  section: string
  heading: string
  note: string
  onNote: (note: string) => void
}

/** A comment on one part, kept in the browser while it is written, and seen by everybody once it is added. */
export function NewComment({ answer, section, heading, note, onNote }: NewCommentProps) {
  const say = useWords()
  const { busy, refusal, act } = useAction(answer, 'comment', useRouter().refresh)
  const add = async () => {
    if (await act({ comments: [{ section, body: note }] })) onNote('')
  }
  return (
    <details className="countersign-review__note" open={note !== '' || undefined}>
      <summary>{say('review:noteFor', { section: heading })}</summary>
      <Field
        label={say('review:noteFor', { section: heading })}
        hint={say('review:noteHint')}
        kind="lines"
        value={note}
        onChange={onNote}
      />
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        type="button"
        disabled={busy || note.trim() === ''}
        onClick={() => void add()}
      >
        {say('review:addNote')}
      </Button>
      <RefusalNote refusal={refusal} />
    </details>
  )
}
