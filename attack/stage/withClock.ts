/** Plays something with the clock of the process set ahead, or back, by so many milliseconds. */
export async function withClock<T>(milliseconds: number, play: () => Promise<T>): Promise<T> {
  const right = globalThis.Date
  const now = () => right.now() + milliseconds
  globalThis.Date = new Proxy(right, {
    construct: (target, given, as) => Reflect.construct(target, given.length > 0 ? given : [now()], as) as object,
    apply: () => new right(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  })
  try {
    return await play()
  } finally {
    globalThis.Date = right
  }
}
