import { articleFilter, type ArticleFilter, type Asking } from '../../cms/reads/articleFilters'

/** Address of the list of articles with one of its saved filters. */
export function filterAddress(admin: string, filter: ArticleFilter, asking: Asking): string {
  const where = articleFilter(filter, asking)
  const query = new URLSearchParams(where ? pairs(where, 'where') : [])
  query.set('filter', filter)
  return `${admin}/collections/articles?${query}`
}

/** `where[or][0][state][equals]=draft`, as Payload reads it. */
function pairs(value: unknown, path: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inside]) => pairs(inside, `${path}[${key}]`))
}
