/** The day so many days after a moment, as `YYYY-MM-DD`. */
export const inDays = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10)
