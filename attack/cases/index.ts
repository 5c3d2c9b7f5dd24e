import type { CaseGroup } from '../types'
import { accounts } from './accounts'
import { editAfterSigning } from './editAfterSigning'
import { eligibility } from './eligibility'
import { evidence } from './evidence'
import { input } from './input'
import { publishing } from './publishing'
import { racesAndReplays } from './races'
import { reading } from './reading'
import { separationOfDuties } from './separationOfDuties'
import { serverFunctions } from './serverFunctions'
import { silentDamage } from './silentDamage'
import { systemFields } from './systemFields'
import { weakening } from './weakening'
import { wire } from './wire'

/** Every case there is, in the order of docs/attack.md. */
export const allCases: readonly CaseGroup[] = [
  publishing,
  silentDamage,
  systemFields,
  separationOfDuties,
  eligibility,
  editAfterSigning,
  racesAndReplays,
  weakening,
  evidence,
  reading,
  accounts,
  serverFunctions,
  input,
  wire,
]
