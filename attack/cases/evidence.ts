import type { CaseGroup } from '../types'
import { cutHistory } from './cutHistory'
import { directWrites } from './directWrites'
import { displacedRows } from './displacedRows'
import { forgedSignatures } from './forgedSignatures'
import { changes, insertions } from './systemRecords'

export const evidence: CaseGroup = {
  heading: 'Evidence',
  cases: [...insertions, ...changes, ...directWrites, ...displacedRows, ...cutHistory, ...forgedSignatures],
}
