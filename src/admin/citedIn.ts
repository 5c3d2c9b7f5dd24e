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

/** The same of a form's fields, each under its path: `sections.2.items.0.citations`. */
export function citedInFields(fields: Record<string, { value?: unknown } | undefined>): string[] {
  const inOrder = Object.keys(fields)
    .filter((path) => path === 'tldr' || path.startsWith('sections.'))
    .toSorted((a, b) => Number(b === 'tldr') - Number(a === 'tldr') || a.localeCompare(b, 'en', { numeric: true }))
  // a field that holds ids is known by the last step of its path
  return citedIn({ sections: inOrder.map((path) => ({ [path.split('.').at(-1) ?? '']: fields[path]?.value })) })
}
