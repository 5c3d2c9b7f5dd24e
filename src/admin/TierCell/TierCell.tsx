import type { DefaultCellComponentProps } from 'payload'

/** The tier in the list; a dash until it was computed, which happens at the first submission. */
export function TierCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'number' ? cellData : '–'}</span>
}
