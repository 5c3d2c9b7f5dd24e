import type { CaseGroup } from '../types'
import { evidence } from './evidence'
import { publishing } from './publishing'
import { separationOfDuties } from './separationOfDuties'
import { silentDamage } from './silentDamage'
import { systemFields } from './systemFields'

/** Every case there is, in the order of docs/attack.md. */
export const allCases: readonly CaseGroup[] = [publishing, silentDamage, systemFields, separationOfDuties, evidence]
