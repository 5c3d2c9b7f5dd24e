import type { CaseGroup } from '../types'
import { publishing } from './publishing'
import { evidence } from './evidence'

/** Every case there is, in the order of docs/attack.md. */
export const allCases: readonly CaseGroup[] = [publishing, evidence]
