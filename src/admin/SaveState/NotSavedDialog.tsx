'use client'

import { Button, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useArticleSession } from '../articleSession'
import { Dialog } from '../Dialog/Dialog'
import { SignInAgain } from '../SignInAgain/SignInAgain'
import { useExplain } from '../useExplain'
import { useWords } from '../useWords'
import { WhoElse } from './WhoElse'
import type { Failure } from './saveArticle'
import { textsIn } from './textsIn'

/** A save's contributor is noted within the save, a moment after the time that the article gets. */
const sameSaveMs = 2_000

interface NotSavedDialogProps {
  failure: Failure
  /** `over`: without asking whether somebody else has saved meanwhile. */
  onAgain: (over: boolean) => void
  onClose: () => void
}

/** Why the latest changes are not stored, and every way on; none of them happens by itself. */
export function NotSavedDialog({ failure: { why, message }, onAgain, onClose }: NotSavedDialogProps) {
  const say = useWords()
  const { getData } = useForm()
  const { id, data } = useDocumentInfo()
  const session = useArticleSession(String(id))
  const { reload } = useExplain()
  useEffect(() => {
    // what is known is from this form's own last save
    if (why === 'stale') reload()
  }, [reload, why])
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(textsIn(getData()).join('\n\n'))
    setCopied(true)
  }
  const button = (label: string, onClick: () => void, primary = false) => (
    <Button
      buttonStyle={primary ? 'primary' : 'secondary'}
      size="medium"
      margin={false}
      type="button"
      onClick={onClick}
    >
      {label}
    </Button>
  )
  const buttons = (
    <>
      {why !== 'stale' &&
        why !== 'frozen' &&
        button(say('general:tryAgain'), () => onAgain(false), why !== 'signedOut')}
      {why === 'stale' && button(say('form:notSaved:overwrite'), () => onAgain(true))}
      {(why === 'stale' || why === 'frozen') && button(say('form:notSaved:takeTheirs'), () => window.location.reload())}
      {button(say('form:notSaved:copy'), () => void copy())}
      {button(say('general:close'), onClose)}
    </>
  )
  return (
    <Dialog title={say('form:notSaved:title')} onClose={onClose} buttons={buttons}>
      <p>
        {why === 'refused' ? say('form:notSaved:refused', { message }) : say(`form:notSaved:${why}`)}{' '}
        {why === 'stale' && <WhoElse since={Date.parse(session?.savedAt ?? String(data?.updatedAt)) + sameSaveMs} />}
      </p>
      <p>{say('form:notSaved:kept')}</p>
      {why === 'signedOut' && <SignInAgain label={say('form:notSaved:signIn')} onDone={() => onAgain(false)} />}
      {why === 'stale' && (
        <>
          <p>
            <a href={window.location.pathname} target="_blank" rel="noreferrer">
              {say('form:notSaved:seeTheirs')}
            </a>
          </p>
          <p className="countersign-quiet">{say('form:notSaved:overwriteWhy')}</p>
        </>
      )}
      <p role="status">{copied ? say('form:notSaved:copied') : ''}</p>
    </Dialog>
  )
}
