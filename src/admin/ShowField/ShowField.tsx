'use client'

import { leaveDialog } from '../Dialog/leaveDialog'
import { revealField } from '../revealField'
import { sayPath } from '../sayPath'
import { useWords } from '../useWords'

/** Leads to the place in the form that something is about. */
export function ShowField({ path, onShow }: { path: string; onShow?: () => void }) {
  const say = useWords()
  return (
    <button
      className="countersign-link"
      type="button"
      aria-label={say('workflow:findings:showWhere', { where: sayPath(say, path) })}
      onClick={(event) => {
        leaveDialog(event.currentTarget)
        onShow?.()
        revealField(path)
      }}
    >
      {say('workflow:findings:show')}
    </button>
  )
}
