import type { RegistrationState } from '../domain/people/registrationState'
import type { Say } from '../words/words'
import { formatMoment } from './formatMoment'

/** Whether a registration counts, as a phrase behind its name. The same in a list and in a form. */
export function sayRegistration(say: Say, state: RegistrationState): string {
  switch (state.kind) {
    case 'counts':
      return say('people:registration:counts', { day: formatMoment(state.until) })
    case 'notVerified':
      return say('people:registration:notVerified')
    case 'verifiedLater':
      return say('people:registration:verifiedLater', { day: formatMoment(state.on) })
    case 'expired':
      return say('people:registration:expired', { day: formatMoment(state.on) })
    case 'recheckOverdue':
      return state.on === null
        ? say('people:registration:recheckMissing')
        : say('people:registration:recheckOverdue', { day: formatMoment(state.on) })
  }
}
