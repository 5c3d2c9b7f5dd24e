'use client'

import type { LineLabel } from '../../domain/content/comparison'
import { useWords } from '../useWords'

/** Before a line of what stands around the text: what it is. */
export function LineName({ label }: { label: LineLabel | undefined }) {
  const say = useWords()
  return label ? (
    <>
      <span className="countersign-quiet">{say(`review:lines:${label}`)}</span>{' '}
    </>
  ) : null
}
