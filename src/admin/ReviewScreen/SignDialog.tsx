'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { isOpenComment } from '../../domain/workflow/facts'
import { Dialog } from '../Dialog/Dialog'
import { DialogButtons } from '../Dialog/DialogButtons'
import { leaveDialog } from '../Dialog/leaveDialog'
import { Field } from '../Field/Field'
import { RefusalNote } from '../RefusalNote/RefusalNote'
import { shortHash } from '../shortHash'
import { useAction } from '../useAction'
import { useWords } from '../useWords'
import type { ReviewTabData } from './reviewTabData'

interface SignDialogProps {
  data: ReviewTabData
  read: readonly string[]
  /** Comments begun and not added: they stay in this browser, where nobody else reads them. */
  begun: number
  onClose: (done: boolean) => void
}

/** What signing declares, as whom, over which words; and the password again (21 CFR 11.200(a)(1)). */
export function SignDialog({ data, read, begun, onClose }: SignDialogProps) {
  const say = useWords()
  const { busy, refusal, act } = useAction(data.answer, 'sign', useRouter().refresh)
  const [password, setPassword] = useState('')
  const [nextReviewBy, setNextReviewBy] = useState('')
  const { answer, signer } = data
  // a courtesy that spares a refused attempt; whether enough was read is the server's to say
  const unread = answer.sectionsToOpen.filter(({ anchor }) => !read.includes(anchor))
  const open = (answer.review?.comments ?? []).filter((one) => one.settleable && isOpenComment(one)).length
  const sign = async () => {
    if (password === '' || busy || unread.length > 0) return
    if (await act({ password, sectionsOpened: read, nextReviewBy: nextReviewBy || null })) onClose(true)
    else setPassword('')
  }
  const buttons = (
    <DialogButtons
      label={unread.length === 0 ? say('review:sign:button') : null}
      disabled={password === ''}
      busy={busy}
      onDo={() => void sign()}
      onCancel={() => onClose(false)}
    />
  )
  return (
    <Dialog title={say('review:sign:title')} width="wide" busy={busy} onClose={() => onClose(false)} buttons={buttons}>
      {unread.length > 0 ? (
        <>
          <p>{say('review:sign:unread')}</p>
          <ul>
            {unread.map(({ anchor, heading }) => (
              <li key={anchor}>
                <button
                  className="countersign-link"
                  type="button"
                  onClick={(event) => {
                    leaveDialog(event.currentTarget)
                    onClose(false)
                    leadTo(anchor)
                  }}
                >
                  {heading}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <h3>{say('review:sign:declare')}</h3>
          <blockquote className="countersign-review__statement">{answer.statement.text}</blockquote>
          <h3>{say('review:sign:as')}</h3>
          {signer && <Signer signer={signer} />}
          <p>
            {say('review:sign:fingerprint')}: <code>{shortHash(answer.contentHash ?? '')}</code>
          </p>
          <details>
            <summary>{say('review:sign:fullFingerprint')}</summary>
            <code className="countersign-review__hash">{answer.contentHash}</code>
          </details>
          <Field
            label={say('review:sign:password')}
            hint={say('review:sign:passwordHint')}
            kind="password"
            value={password}
            onChange={setPassword}
            onEnter={() => void sign()}
          />
          <Field
            label={say('review:sign:nextReviewBy')}
            hint={say('review:sign:nextReviewHint')}
            kind="date"
            optional
            value={nextReviewBy}
            onChange={setNextReviewBy}
          />
          {begun > 0 && <p role="note">{say('review:sign:begunComments', { count: begun })}</p>}
          {open > 0 && <p>{say('review:sign:openComments', { count: open })}</p>}
          <RefusalNote refusal={refusal} />
        </>
      )}
    </Dialog>
  )
}

function leadTo(anchor: string): void {
  const part = document.getElementById(`part-${anchor}`)
  part?.scrollIntoView({ block: 'start' })
  part?.focus({ preventScroll: true })
}

function Signer({ signer }: { signer: NonNullable<ReviewTabData['signer']> }) {
  const say = useWords()
  return (
    <p className="countersign-review__signer">
      <strong>{[signer.printedName, signer.credentials].filter(Boolean).join(', ')}</strong>
      {signer.specialist && <span> {say('review:sign:specialist')}</span>}
      {signer.registrations.map((one) => (
        <span key={`${one.body} ${one.number}`} className="countersign-review__registration">
          {say('review:sign:registration', one)}
        </span>
      ))}
    </p>
  )
}
