import type { CaseGroup } from '../types'
import { clock } from './clock'
import { cutHistory } from './cutHistory'
import { directWrites } from './directWrites'
import { displacedRows } from './displacedRows'
import { forgedEditions } from './forgedEditions'
import { forgedSignatures } from './forgedSignatures'
import { longWork } from './longWork'
import { peopleAfterSigning } from './peopleAfterSigning'
import { changes, insertions } from './systemRecords'

export const evidence: CaseGroup = {
  heading: 'Evidence',
  cases: [
    ...insertions,
    ...changes,
    ...directWrites,
    ...displacedRows,
    ...cutHistory,
    ...forgedEditions,
    ...forgedSignatures,
    ...clock,
    ...peopleAfterSigning,
    ...longWork,
  ],
}
