import type { DefaultCellComponentProps } from 'payload'

/** A number in a list; a dash where there is none. */
export function NumberCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'number' ? cellData : '–'}</span>
}
