'use client'

import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { liveStates, type LiveState } from '../../domain/workflow/states'
import { livePill } from '../pillStyles'
import { strings } from '../strings'

/** What readers get, in the list. */
export function LiveCell({ cellData }: DefaultCellComponentProps) {
  const live = liveStates.find((one): one is LiveState => one === cellData)
  if (!live) return <span>–</span>
  return (
    <Pill pillStyle={livePill(live)} size="small">
      {strings.liveNames[live]}
    </Pill>
  )
}
