import { Mark } from './Mark'

/** At the beginning of every path through the admin. */
export function Icon() {
  return <Mark size="1.4rem" />
}
