'use client'

import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { liveStates, type LiveState } from '../../domain/workflow/states'
import { livePill } from '../pillStyles'
import { useWords } from '../useWords'

/** What readers get, in the list. */
export function LiveCell({ cellData }: DefaultCellComponentProps) {
  const say = useWords()
  const live = liveStates.find((one): one is LiveState => one === cellData)
  if (!live) return <span>–</span>
  return (
    <Pill pillStyle={livePill(live)} size="small">
      {say(`live:${live}`)}
    </Pill>
  )
}
