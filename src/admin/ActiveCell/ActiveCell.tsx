'use client'

import type { DefaultCellComponentProps } from 'payload'

import { useWords } from '../useWords'

/** Whether somebody can sign in, in the list of people. */
export function ActiveCell({ cellData }: DefaultCellComponentProps) {
  const say = useWords()
  return <span>{say(cellData === true ? 'people:active' : 'people:notActive')}</span>
}
