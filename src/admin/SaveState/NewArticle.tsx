'use client'

import { Button, useForm, useFormFields, useFormProcessing } from '@payloadcms/ui'
import { useCallback, useEffect } from 'react'

import { useApiAddress } from '../useApiAddress'
import { useWords } from '../useWords'

/** What an article is one of each of; without them nobody could find it again. */
const choices = ['condition', 'question', 'locale', 'audience'] as const

/** An article that is not stored: what has to be chosen first, and the button that stores it. */
export function NewArticle() {
  const say = useWords()
  const api = useApiAddress()
  const { submit } = useForm()
  const processing = useFormProcessing()
  const open = useFormFields(([fields]) => choices.filter((name) => !fields[name]?.value).join(' '))
  const missing = choices.filter((name) => open.split(' ').includes(name))

  const start = useCallback(async () => {
    if (open !== '' || processing) return
    await submit({
      action: `${api}/articles?depth=0&draft=true`,
      method: 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }, [api, open, processing, submit])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return
      event.preventDefault()
      void start()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [start])

  return (
    <div className="countersign-save" data-save="new">
      <span id="countersign-not-stored" role="status">
        {missing.length > 0
          ? say('article:start:choose', {
              what: missing.map((name) => say(`article:start:${name}`)).join(', '),
            })
          : say('article:start:ready')}
      </span>
      <Button
        buttonStyle="primary"
        size="medium"
        margin={false}
        type="button"
        disabled={missing.length > 0 || processing}
        extraButtonProps={{ 'aria-describedby': 'countersign-not-stored' }}
        onClick={() => void start()}
      >
        {say('article:start:button')}
      </Button>
    </div>
  )
}
