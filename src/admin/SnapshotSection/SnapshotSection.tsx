'use client'

import type { SnapshotPart } from '../explainAnswer'
import { strings } from '../strings'

const words = strings.sign

interface SnapshotSectionProps {
  section: SnapshotPart
  opened: boolean
  onOpen: (anchor: string) => void
}

/** One section of the snapshot, folded until it is opened; opened once counts. */
export function SnapshotSection({ section: { anchor, heading, html }, opened, onOpen }: SnapshotSectionProps) {
  return (
    <details
      className="workflow-section"
      data-anchor={anchor}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen(anchor)
      }}
    >
      <summary>
        {heading} <span className="workflow-quiet">{opened ? words.opened : words.notOpened}</span>
      </summary>
      {html ? (
        // The snapshot's HTML is written by our own renderer (src/domain/content/renderProjection.ts) from known node
        // types, with every text and attribute escaped, and its bytes are what is signed: so it is shown as it is.
        <div className="workflow-snapshot" dangerouslySetInnerHTML={{ __html: html }} />
      ) : (
        <p>{words.noWords}</p>
      )}
    </details>
  )
}
