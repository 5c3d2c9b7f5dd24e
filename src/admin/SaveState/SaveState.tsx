'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useWords } from '../useWords'
import { NewArticle } from './NewArticle'
import { NotSavedDialog } from './NotSavedDialog'
import { useAutosave } from './useAutosave'
import './SaveState.css'

/** Whether what is typed is stored; in the place of Payload's button. */
export function SaveState() {
  const { id } = useDocumentInfo()
  if (id === undefined) return <NewArticle />
  return <StateOf article={String(id)} />
}

function StateOf({ article }: { article: string }) {
  const say = useWords()
  const { state, save } = useAutosave(article)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return
      event.preventDefault()
      void save()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [save])

  const failed = state.kind === 'failed'
  return (
    <div className="countersign-save" data-save={state.kind} data-why={failed ? state.why : undefined}>
      <span role={failed ? 'alert' : 'status'}>
        {state.kind === 'saved' && state.at
          ? say('form:save:savedAt', { time: new Date(state.at).toLocaleTimeString([], { timeStyle: 'short' }) })
          : say(`form:save:${state.kind}`)}
      </span>
      {state.kind === 'unsaved' && (
        <button className="countersign-link" type="button" onClick={() => void save()}>
          {say('form:save:now')}
        </button>
      )}
      {failed && (
        <Button buttonStyle="secondary" size="small" margin={false} type="button" onClick={() => setOpen(true)}>
          {say('form:save:whatToDo')}
        </Button>
      )}
      {failed && open && (
        <NotSavedDialog
          failure={state}
          onAgain={(over) => {
            setOpen(false)
            void save(over)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
