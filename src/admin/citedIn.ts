/**
 * Ids of the citations that a form's data names, each once, in the order of the page: in texts, at medications and at
 * statistics. Reads any shape, since a form holds what is not yet valid.
 */
export function citedIn(data: unknown): string[] {
  const found = new Set<string>()
  const add = (id: unknown) => {
    if (typeof id === 'string' && id) found.add(id)
  }
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk)
    if (typeof value !== 'object' || value === null) return
    for (const [key, inside] of Object.entries(value)) {
      if (key === 'citation') add(inside)
      else if (key === 'citations' && Array.isArray(inside)) inside.forEach(add)
      else walk(inside)
    }
  }
  const { tldr, sections } = (data ?? {}) as { tldr?: unknown; sections?: unknown }
  walk([tldr, sections])
  return [...found]
}
