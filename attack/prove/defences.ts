import type { Defence } from './defence'
import { ofServers } from './servers'
import { ofStudio } from './studio'
import { ofWorkflow } from './workflow'

/** All that can be switched off; what cannot, and why, is said beside the cases (attack/cases/unswitchable.ts). */
export const defences: readonly Defence[] = [...ofStudio, ...ofWorkflow, ...ofServers]
