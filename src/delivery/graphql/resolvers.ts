import type { ArticleView } from '../../domain/presentation/articleView'
import { goneProblem, type Resolver } from '../catalogue/resolveArticle'
import { Problem } from '../http/problems'
import { defaultLimit, type ListArticles } from '../routes/listArticles'

export interface ResolverOptions {
  resolver: Resolver
  listArticles: ListArticles
}

interface ArticleArguments {
  id?: string | null
  slug?: string | null
  locale?: string | null
}

interface ArticlesArguments {
  condition?: string | null
  question?: string | null
  locale?: string | null
  first?: number | null
  after?: string | null
}

/** Root fields; everything below them is the view itself. They throw what REST throws. */
export function createResolvers({ resolver, listArticles }: ResolverOptions) {
  async function article(_root: unknown, { id, slug, locale }: ArticleArguments): Promise<ArticleView> {
    const idOrSlug = id ?? slug
    if (idOrSlug == null || (id != null && slug != null)) {
      throw new Problem('missing-parameter', "Ask by 'id', or by 'slug' and 'locale'.")
    }
    const resolved = await resolver.resolve({ idOrSlug, locale: locale ?? null })
    if (resolved.kind === 'gone') throw goneProblem(resolved.gone)
    if (resolved.kind === 'article') return resolved.view
    const { presentation } = resolved.found
    if (presentation.kind === 'gone') throw goneProblem(presentation.gone)
    return presentation.view
  }

  async function articles(_root: unknown, given: ArticlesArguments) {
    const { items, cursors, next } = await listArticles({
      filter: { condition: given.condition ?? null, question: given.question ?? null, locale: given.locale ?? null },
      after: given.after ?? null,
      limit: given.first ?? defaultLimit,
    })
    return {
      edges: items.map((node, index) => ({ node, cursor: cursors[index] })),
      pageInfo: { hasNextPage: next !== null, endCursor: next },
    }
  }

  return { Query: { article, articles } }
}
