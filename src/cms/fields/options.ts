/** Options of a select from a closed list of the domain; a value without a label is a compile error. */
export function options<Value extends string>(labels: Record<Value, string>): { label: string; value: Value }[] {
  return (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }))
}
