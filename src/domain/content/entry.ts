/** What a record holds under an id of its own; never something inherited (`constructor` is a possible id). */
export function entry<Value>(record: Record<string, Value>, id: string | null): Value | null {
  return id !== null && Object.hasOwn(record, id) ? (record[id] ?? null) : null
}
