import { summarise, type ArticleSummary } from '../../domain/presentation/summarise'
import type { Catalogue } from '../catalogue/createCatalogue'
import { demandId, type Resolver } from '../catalogue/resolveArticle'
import type { Cursors } from '../cursors'
import { invalid } from '../http/readQuery'
import type { ListFilter } from '../stores/editionStore'

export const listParameters = ['condition', 'question', 'locale', 'after', 'limit'] as const
export const defaultLimit = 20
export const mostItems = 100

export interface ListQuestion {
  filter: ListFilter
  /** A cursor, as it came. */
  after: string | null
  limit: number
}

export interface ListPage {
  items: ArticleSummary[]
  /** Cursor of the next page; `null`: this was the last. */
  next: string | null
  /** Cursors behind each item. */
  cursors: string[]
  /** First instant at which an item changes by the clock. */
  changesAt: string | null
}

export type ListArticles = (question: ListQuestion) => Promise<ListPage>

export function createListArticles(options: {
  catalogue: Catalogue
  resolver: Resolver
  cursors: Cursors
}): ListArticles {
  const { catalogue, resolver, cursors } = options
  return async ({ filter, after, limit }) => {
    if (filter.locale !== null) resolver.demandLocale(filter.locale)
    if (filter.condition !== null) demandId('condition', filter.condition)
    if (filter.question !== null) demandId('question', filter.question)
    if (!Number.isInteger(limit) || limit < 1 || limit > mostItems) {
      throw invalid('limit', `is not a whole number from 1 to ${mostItems}`)
    }
    const page = await catalogue.list(filter, after === null ? null : cursors.read(after, filter), limit)
    const presented = page.articles.flatMap(({ presentation }) =>
      presentation.kind === 'article' ? [presentation] : [],
    )
    const instants = presented.flatMap(({ changesAt }) => changesAt ?? [])
    return {
      items: presented.map(({ view }) => summarise(view)),
      next: page.next === null ? null : cursors.write(page.next, filter),
      cursors: presented.map(({ view }) => cursors.write(view.id, filter)),
      changesAt: instants.sort()[0] ?? null,
    }
  }
}

/** The question that query parameters ask. Throws `Problem` `invalid-parameter`. */
export function readListQuestion(query: ReadonlyMap<string, string>): ListQuestion {
  const limit = query.get('limit')
  return {
    filter: {
      condition: query.get('condition') ?? null,
      question: query.get('question') ?? null,
      locale: query.get('locale') ?? null,
    },
    after: query.get('after') ?? null,
    limit: limit === undefined ? defaultLimit : /^\d{1,4}$/.test(limit) ? Number(limit) : Number.NaN,
  }
}
