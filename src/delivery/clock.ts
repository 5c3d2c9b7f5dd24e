/** Time as delivery sees it. Both are needed: what lapses goes by the calendar, how long ago something was proved must not jump with it. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
  /** Milliseconds since some moment; never goes back. */
  monotonic(): number
}

export const systemClock: Clock = { now: () => Date.now(), monotonic: () => performance.now() }
