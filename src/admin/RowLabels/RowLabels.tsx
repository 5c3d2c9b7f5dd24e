'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { FindingCount } from '../FindingNotes/FindingCount'
import { useDocs } from '../useDocs'
import { useWords } from '../useWords'
import type { WordKey } from '../../words/words'
import './RowLabels.css'

/** One line for a row of a list: what it is, what it says, what was found in it. */
function Line({ what, more, unnamed }: { what: ReactNode; more: ReactNode; unnamed: WordKey }) {
  const say = useWords()
  const { path, rowNumber = 0 } = useRowLabel()
  return (
    <span className="countersign-row-label">
      <strong>{what || say(unnamed, { number: rowNumber + 1 })}</strong>
      {more && <span className="countersign-row-label__more">{more}</span>}
      <FindingCount paths={[path]} />
    </span>
  )
}

export function MedicationLabel() {
  const { data } = useRowLabel<Partial<{ medication: string; role: string; purpose: string }>>()
  const medications = useDocs('medications', data?.medication ? [data.medication] : [])
  return (
    <Line
      what={nameOf(medications.get(data?.medication ?? ''))}
      more={data?.purpose}
      unnamed="article:rows:medication"
    />
  )
}

export function CareTeamLabel() {
  const { data } = useRowLabel<Partial<{ role: string; why: string }>>()
  return <Line what={data?.role} more={data?.why} unnamed="article:rows:member" />
}

export function StatisticLabel() {
  const { data } =
    useRowLabel<Partial<{ label: string; low: number; high: number; unit: string; population: string }>>()
  const range = [data?.low, data?.high].filter((bound) => typeof bound === 'number').join('–')
  const value = [range, data?.unit].filter(Boolean).join(' ')
  return (
    <Line
      what={data?.label}
      more={[value, data?.population].filter(Boolean).join(', ')}
      unnamed="article:rows:statistic"
    />
  )
}

export function CreditLabel() {
  const { data } = useRowLabel<Partial<{ name: string }>>()
  return <Line what={data?.name} more={null} unnamed="article:rows:credit" />
}

const nameOf = (doc: Record<string, unknown> | undefined) => (typeof doc?.name === 'string' ? doc.name : null)
