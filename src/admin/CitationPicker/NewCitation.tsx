'use client'

import { useAuth, useDocumentDrawer } from '@payloadcms/ui'

import { useWords } from '../useWords'

/** A source that is not there yet, for who may add one; it is chosen once it is stored. */
export function NewCitation({ onMade }: { onMade: (citation: string) => void }) {
  const say = useWords()
  const { permissions } = useAuth()
  const [Drawer, Toggler, { closeDrawer }] = useDocumentDrawer({ collectionSlug: 'citations' })
  if (!permissions?.collections?.citations?.create) return null
  return (
    <>
      <Toggler className="countersign-link">{say('article:cite:add')}</Toggler>
      <Drawer
        onSave={({ doc }) => {
          closeDrawer()
          onMade(String(doc.id))
        }}
      />
    </>
  )
}
