/** ISO instant of this request. Server components are drawn once, so asking the clock while drawing is no fault. */
export function currentInstant(): string {
  return new Date().toISOString()
}
