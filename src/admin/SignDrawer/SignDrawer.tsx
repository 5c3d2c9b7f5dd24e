'use client'

import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { ActionFormProps } from '../ActionForm/ActionForm'
import { strings } from '../strings'
import { SignForm } from './SignForm'

/**
 * Signing happens over the whole screen, since it means reading a page. The drawer lives as long as the action is
 * open: closing it, in whichever way, closes the action.
 */
export function SignDrawer(props: ActionFormProps) {
  const slug = `sign-${props.answer.article}`
  const { openModal, closeModal, isModalOpen } = useModal()
  const shown = useRef(false)
  const open = isModalOpen(slug)
  const { onCancel } = props

  useEffect(() => {
    openModal(slug)
    return () => closeModal(slug)
    // the modal's functions are new with each of its changes; only the slug tells one drawer from another
    // oxlint-disable-next-line react/exhaustive-deps
  }, [slug])

  useEffect(() => {
    if (open) shown.current = true
    else if (shown.current) onCancel()
  }, [open, onCancel])

  return (
    <Drawer slug={slug} title={strings.sign.title}>
      <SignForm {...props} />
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => closeModal(slug)} type="button">
        {strings.actions.cancel}
      </Button>
    </Drawer>
  )
}
