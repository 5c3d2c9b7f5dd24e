/** An ISO instant or `YYYY-MM-DD` as people read it, in their own time zone; a date alone stays that date. */
export function formatMoment(iso: string): string {
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso)
  const format = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    ...(dateOnly ? { timeZone: 'UTC' } : { timeStyle: 'short' }),
  })
  return format.format(new Date(iso))
}
