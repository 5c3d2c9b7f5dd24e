import type { ArticleFilter } from '../../cms/reads/articleFilters'

/** Address of the list of articles with one of its saved filters. */
export const filterAddress = (admin: string, filter: ArticleFilter): string =>
  `${admin}/collections/articles?filter=${filter}`
