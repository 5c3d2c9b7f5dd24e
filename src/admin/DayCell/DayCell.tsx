import type { DefaultCellComponentProps } from 'payload'

import { formatMoment } from '../formatMoment'

/** A day in the list; a dash where there is none. */
export function DayCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'string' && cellData !== '' ? formatMoment(cellData.slice(0, 10)) : '–'}</span>
}
