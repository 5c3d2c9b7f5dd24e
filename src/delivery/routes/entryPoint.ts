import { problems } from '../http/problems'
import { notFound } from '../http/toProblem'
import { defaultLimit, mostItems } from './listArticles'

/** What `/v1` says: where everything is, and the limits. */
export function entryPoint(siteUrl: string, keysUrl: string, locales: readonly string[]) {
  return {
    name: 'Countersign content API',
    version: 'v1',
    locales,
    links: {
      articles: `${siteUrl}/v1/articles`,
      article: `${siteUrl}/v1/articles/{idOrSlug}{?locale}`,
      attestation: `${siteUrl}/v1/articles/{idOrSlug}/attestation{?locale}`,
      graphql: `${siteUrl}/v1/graphql`,
      problems: `${siteUrl}/v1/problems`,
      keys: keysUrl,
    },
    limits: { limit: { default: defaultLimit, most: mostItems } },
  }
}

/** What the `type` of a problem leads to. Throws `Problem` `not-found` for an unknown code. */
export function explainProblem(code: string) {
  const entry = Object.entries(problems).find(([known]) => known === code)
  if (!entry) throw notFound()
  return { code, ...entry[1], about: 'docs/api.md' }
}

export function explainProblems() {
  return { problems: Object.entries(problems).map(([code, { status, title }]) => ({ code, status, title })) }
}
