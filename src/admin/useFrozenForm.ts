'use client'

import { useForm, useFormProcessing } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Makes the form read-only while the server would refuse every save of it, so that nobody types what is not kept.
 * Payload's form knows two such states; `processing` is the one that leads its fields to show themselves read-only.
 * A courtesy: what may be saved is the server's to say.
 */
export function useFrozenForm(frozen: boolean): void {
  const { setProcessing } = useForm()
  const processing = useFormProcessing()
  useEffect(() => {
    // again after a save that was on its way when the page froze, and thaws it at its end
    if (frozen && !processing) setProcessing(true)
  }, [frozen, processing, setProcessing])

  useEffect(() => {
    if (!frozen) return
    return () => setProcessing(false)
  }, [frozen, setProcessing])
}
