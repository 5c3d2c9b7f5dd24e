/** Bookkeeping of Payload's that moves with every save. */
const ignored = new Set(['id', 'createdAt', 'updatedAt'])

/**
 * Paths of the leaves that differ between two documents, without array positions (`names.preferred`): sorted, unique.
 * An array counts as changed in all leaves of its rows that differ at any position.
 */
export function changedLeaves(before: unknown, after: unknown): string[] {
  const found = new Set<string>()
  walk(before, after, '', found)
  return [...found].sort()
}

function walk(before: unknown, after: unknown, path: string, found: Set<string>): void {
  if (isEmpty(before) && isEmpty(after)) return
  if (Array.isArray(before) || Array.isArray(after)) {
    const [old, now] = [Array.isArray(before) ? before : [], Array.isArray(after) ? after : []]
    for (let index = 0; index < Math.max(old.length, now.length); index++) walk(old[index], now[index], path, found)
    return
  }
  if (isGroup(before) || isGroup(after)) {
    const [old, now] = [isGroup(before) ? before : {}, isGroup(after) ? after : {}]
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)]))
      if (!ignored.has(key)) walk(old[key], now[key], path ? `${path}.${key}` : key, found)
    return
  }
  if (before !== after) found.add(path)
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
