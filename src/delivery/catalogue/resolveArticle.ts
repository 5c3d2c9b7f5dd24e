import type { ArticleView } from '../../domain/presentation/articleView'
import type { Gone } from '../../domain/presentation/present'
import { invalid } from '../http/readQuery'
import { Problem } from '../http/problems'
import { notFound } from '../http/toProblem'
import type { Catalogue, PublishedArticle } from './createCatalogue'

export interface ArticleReference {
  /** Article id or slug, as it came. */
  idOrSlug: string
  locale: string | null
}

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** Slugs as `slugify` makes them, with room for longer ones of another version. */
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const slugLength = 200

export type Resolver = ReturnType<typeof createResolver>

export type Resolved =
  | { kind: 'article'; found: PublishedArticle; view: ArticleView; changesAt: string | null }
  | { kind: 'gone'; found: PublishedArticle; gone: Gone }
  /** The slug is an old one; the article lives at `slug` now. */
  | { kind: 'moved'; found: PublishedArticle; slug: string }

/** Finds an article by what a client gave. REST and GraphQL both ask here, so they refuse alike. */
export function createResolver(catalogue: Pick<Catalogue, 'byId' | 'bySlug'>, locales: readonly string[]) {
  /** Throws `Problem` `unknown-locale` unless it is one of the languages here. */
  function demandLocale(locale: string): void {
    if (locales.includes(locale)) return
    throw new Problem('unknown-locale', `This is not one of the languages here: ${locales.join(', ')}.`, {
      extra: { errors: [{ parameter: 'locale', allowed: locales }] },
    })
  }

  async function find({ idOrSlug, locale }: ArticleReference): Promise<PublishedArticle | null> {
    if (locale !== null) demandLocale(locale)
    if (idPattern.test(idOrSlug)) {
      const found = await catalogue.byId(idOrSlug)
      return locale === null || found?.live.locale === locale ? found : null
    }
    if (locale === null) {
      throw new Problem('missing-parameter', "A slug belongs to one language: say which with 'locale'.", {
        extra: { errors: [{ parameter: 'locale', allowed: locales }] },
      })
    }
    if (idOrSlug.length > slugLength || !slugPattern.test(idOrSlug)) return null
    return catalogue.bySlug(locale, idOrSlug)
  }

  return {
    demandLocale,

    /** Throws `Problem` `not-found`, `missing-parameter` or `unknown-locale`; also what the catalogue throws. */
    async resolve(reference: ArticleReference): Promise<Resolved> {
      const found = await find(reference)
      if (!found) throw notFound()
      const { live, presentation } = found
      if (presentation.kind === 'gone') return { kind: 'gone', found, gone: presentation.gone }
      if (live.slug !== live.currentSlug) return { kind: 'moved', found, slug: live.currentSlug }
      return { kind: 'article', found, view: presentation.view, changesAt: presentation.changesAt }
    },
  }
}

/** The 410 of a page that was public and is no more. */
export function goneProblem({ code, notice, since, successor }: Gone): Problem {
  return new Problem(code, notice, { extra: { kind: code, notice, withdrawnAt: since, successor } })
}

/** An id of master data, as a filter. Throws `Problem` `invalid-parameter`. */
export function demandId(parameter: string, value: string): void {
  if (!/^[\w-]{1,64}$/.test(value)) throw invalid(parameter, 'is not an id')
}
