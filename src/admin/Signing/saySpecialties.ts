import type { SignerState } from '../../domain/policy/whoCanSign'
import type { Say } from '../../words/words'

/** As what somebody signs. */
export function saySpecialties(say: Say, { specialties }: SignerState): string {
  return specialties.length > 0
    ? say('people:signing:specialist', { specialties: specialties.join(', ') })
    : say('people:signing:noSpecialty')
}
