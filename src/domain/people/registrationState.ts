import type { Registration } from './person'

/** Whether a registration counts today; if not, the first thing that is in the way. Days `YYYY-MM-DD`. */
export type RegistrationState =
  /** `until`: its last day, at which it expires or is to be looked up again. */
  | { kind: 'counts'; until: string }
  | { kind: 'notVerified' }
  /** Verified on a day that has not come. */
  | { kind: 'verifiedLater'; on: string }
  /** `on`: its last day. */
  | { kind: 'expired'; on: string }
  /** `on`: when it was to be looked up again; `null`: nobody said, and then nobody ever would, so it counts as overdue. */
  | { kind: 'recheckOverdue'; on: string | null }

type Dates = Pick<Registration, 'verifiedAt' | 'expires' | 'recheckDue'>

/** @param now ISO instant; days count in UTC. */
export function registrationState({ verifiedAt, expires, recheckDue }: Dates, now: string): RegistrationState {
  const today = now.slice(0, 10)
  const [verified, lastDay, recheck] = [dayOf(verifiedAt), dayOf(expires), dayOf(recheckDue)]
  if (verified === null) return { kind: 'notVerified' }
  if (verified > today) return { kind: 'verifiedLater', on: verified }
  if (lastDay !== null && lastDay < today) return { kind: 'expired', on: lastDay }
  if (recheck === null || recheck < today) return { kind: 'recheckOverdue', on: recheck }
  return { kind: 'counts', until: lastDay !== null && lastDay < recheck ? lastDay : recheck }
}

export function countsToday(registration: Dates, now: string): boolean {
  return registrationState(registration, now).kind === 'counts'
}

/** A form's empty field is an empty text. */
const dayOf = (date: string | null | undefined): string | null => (date ? date.slice(0, 10) : null)
