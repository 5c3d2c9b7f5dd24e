/** A path of the form in words: `sections.2.statistics.0` is “sections 3, statistics 1”. */
export function sayPath(path: string): string {
  return path
    .split('.')
    .reduce<string[]>((words, step) => {
      const before = words.pop()
      if (before === undefined) return [step]
      return /^\d+$/.test(step) ? [...words, `${before} ${Number(step) + 1}`] : [...words, before, step]
    }, [])
    .join(', ')
}
