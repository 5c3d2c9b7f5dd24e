'use client'

import { useRouter } from 'next/navigation'

import { isOpenComment } from '../../domain/workflow/facts'
import { Dialog } from '../Dialog/Dialog'
import { DialogButtons } from '../Dialog/DialogButtons'
import { Field } from '../Field/Field'
import { RefusalNote } from '../RefusalNote/RefusalNote'
import { CommentList } from '../ReviewSummary/CommentList'
import { sayPart } from '../sayPart'
import { useAction } from '../useAction'
import { useWords } from '../useWords'
import type { ReviewTabData } from './reviewTabData'
import type { Notes } from './useNotes'

interface SendBackDialogProps {
  data: ReviewTabData
  notes: Notes
  onNote: (anchor: string, note: string) => void
  onClose: (done: boolean) => void
}

/** Anchor under which a comment on the whole page is kept. */
export const wholePage = ''

/** Collects what was written beside the sections, and says what sending back does. */
export function SendBackDialog({ data, notes, onNote, onClose }: SendBackDialogProps) {
  const say = useWords()
  const { busy, refusal, act } = useAction(data.answer, 'requestChanges', useRouter().refresh)
  const written = Object.entries(notes).filter(([, body]) => body.trim() !== '')
  const raised = (data.answer.review?.comments ?? []).filter(isOpenComment)
  const beside = written.filter(([anchor]) => anchor !== wholePage)
  const headingOf = (anchor: string) => sayPart(say, anchor, data.parts.find((part) => part.anchor === anchor)?.heading)
  const sendBack = async () => {
    const comments = written.map(([anchor, body]) => ({ section: anchor === wholePage ? null : anchor, body }))
    if (await act({ comments })) onClose(true)
  }
  const buttons = (
    <DialogButtons
      label={say('review:sendBack:button')}
      disabled={written.length === 0 && raised.length === 0}
      busy={busy}
      onDo={() => void sendBack()}
      onCancel={() => onClose(false)}
    />
  )
  return (
    <Dialog
      title={say('review:sendBack:title')}
      width="wide"
      busy={busy}
      onClose={() => onClose(false)}
      buttons={buttons}
    >
      <p>{say('review:sendBack:consequence')}</p>
      {raised.length > 0 && (
        <>
          <h3>{say('review:sendBack:raised')}</h3>
          <CommentList comments={raised} />
        </>
      )}
      {beside.length > 0 && (
        <>
          <h3>{say('review:sendBack:collected')}</h3>
          <dl className="countersign-review__collected">
            {beside.map(([anchor, body]) => (
              <div key={anchor}>
                <dt>{headingOf(anchor)}</dt>
                <dd>{body}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {written.length === 0 && raised.length === 0 && (
        <p className="countersign-quiet">{say('review:sendBack:none')}</p>
      )}
      <Field
        label={say('review:sendBack:another')}
        kind="lines"
        value={notes[wholePage] ?? ''}
        onChange={(note) => onNote(wholePage, note)}
      />
      <RefusalNote refusal={refusal} />
    </Dialog>
  )
}
