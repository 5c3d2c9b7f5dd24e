/** The name with the fewest letters to change (Levenshtein); the first of equals. Looks at the first 40 letters. */
export function nearest(given: string, names: readonly string[]): string {
  const [best = ''] = [...names].sort((a, b) => distance(given, a) - distance(given, b))
  return best
}

function distance(one: string, other: string): number {
  const a = one.slice(0, 40).toLowerCase()
  const b = other.slice(0, 40).toLowerCase()
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
