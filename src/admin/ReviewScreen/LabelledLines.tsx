'use client'

import type { LineLabel } from '../../domain/content/comparison'
import { useWords } from '../useWords'
import { LineName } from './LineName'
import { sayLine } from './sayLine'
import './ComparedLines.css'

/** Lines as they stand, each with what it is. */
export function LabelledLines({ lines }: { lines: readonly { text: string; label?: LineLabel | null | undefined }[] }) {
  const say = useWords()
  if (lines.length === 0) return null
  return (
    <ul className="countersign-list countersign-lines">
      {lines.map(({ text, label: given }, index) => {
        const label = given ?? undefined
        return (
          <li key={`${index} ${text}`} data-label={label}>
            <LineName label={label} />
            <span>{sayLine(say, label, text)}</span>
          </li>
        )
      })}
    </ul>
  )
}
