'use client'

import { useFormInitializing, useFormProcessing } from '@payloadcms/ui'
import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/** Payload asks whether a text may be edited only when its editor is made, not again when the form's answer changes. */
function FollowForm() {
  const [editor] = useLexicalComposerContext()
  const { readOnly, field } = useEditorConfigContext().fieldProps
  const processing = useFormProcessing()
  const initializing = useFormInitializing()
  const editable = !(readOnly || field.admin?.readOnly || processing || initializing)

  useEffect(() => {
    // its toolbars, menus and the buttons of its citations follow the editor by themselves
    if (editor.isEditable() !== editable) editor.setEditable(editable)
  }, [editable, editor])
  return null
}

/** A text is read-only whenever its form is, and can be written in again as soon as that can (useFrozenForm). */
export const FreezeFeatureClient = createClientFeature({
  plugins: [{ Component: FollowForm, position: 'normal' }],
})
