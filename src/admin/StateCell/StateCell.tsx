'use client'

import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { states, type State } from '../../domain/workflow/states'
import { statePill } from '../pillStyles'
import { useWords } from '../useWords'

/** The state of the working copy in the list; a dash for an article whose record is not there. */
export function StateCell({ cellData }: DefaultCellComponentProps) {
  const say = useWords()
  const state = states.find((one): one is State => one === cellData)
  if (!state) return <span>–</span>
  return (
    <Pill pillStyle={statePill(state)} size="small">
      {say(`states:${state}`)}
    </Pill>
  )
}
