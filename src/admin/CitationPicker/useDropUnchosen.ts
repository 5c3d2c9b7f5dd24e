'use client'

import { $isInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getRoot, $isElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** When the picker goes and nothing was chosen, the mark it was opened for goes too: it would be a citation of nothing. */
export function useDropUnchosen(citation: string | null): void {
  const [editor] = useLexicalComposerContext()
  const block = useFormFields(([fields]) => fields.id?.value)
  const now = useRef({ citation, block })
  useEffect(() => {
    now.current = { citation, block }
  }, [citation, block])

  useEffect(
    () => () => {
      // as it is when it goes, not as it was when it came
      // oxlint-disable-next-line react/exhaustive-deps
      const { citation: chosen, block: id } = now.current
      if (chosen || !editor.isEditable()) return
      editor.update(() => {
        for (const node of inside($getRoot())) {
          if (!$isInlineBlockNode(node)) continue
          const fields = node.getFields() as { id: string; citation?: unknown }
          if (fields.id === id && !fields.citation) node.remove()
        }
      })
    },
    [editor],
  )
}

function inside(node: LexicalNode): LexicalNode[] {
  return $isElementNode(node) ? node.getChildren().flatMap((child) => [child, ...inside(child)]) : []
}
