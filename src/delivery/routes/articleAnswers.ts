import { serialiseJsonLd } from '../../domain/presentation/serialiseJsonLd'
import type { ArticleView } from '../../domain/presentation/articleView'
import type { PublishedArticle } from '../catalogue/createCatalogue'
import { goneProblem, type ArticleReference, type Resolved, type Resolver } from '../catalogue/resolveArticle'
import type { AnswerCache } from '../answers/createAnswerCache'
import { jsonAnswer, problemAnswer, redirectAnswer, type Answer } from '../http/answer'

export interface ArticleAnswersOptions {
  resolver: Resolver
  answers: AnswerCache
  generation: () => number
  siteUrl: string
  keysUrl: string
}

export type Representation = 'article' | 'attestation'

/** Answers about one article, kept under the one address that each has. */
export function createArticleAnswers(options: ArticleAnswersOptions) {
  const { resolver, answers, generation, siteUrl, keysUrl } = options

  return async function answerArticle(reference: ArticleReference, what: Representation): Promise<Answer> {
    const readUnder = generation()
    const resolved = await resolver.resolve(reference)
    const answer = answerTo(resolved, reference, what)
    // an address written in another way gets the same answer but is not kept: nobody can fill the memory with spellings
    if (resolved.kind !== 'moved' && generation() === readUnder) {
      answers.put(addressOf(reference, what), resolved.found.live.article, answer)
    }
    return answer
  }

  function answerTo(resolved: Resolved, reference: ArticleReference, what: Representation): Answer {
    if (resolved.kind === 'gone') return problemAnswer(goneProblem(resolved.gone), siteUrl)
    if (resolved.kind === 'moved') {
      return redirectAnswer(addressOf({ ...reference, idOrSlug: resolved.slug }, what))
    }
    const { found, view, changesAt } = resolved
    const attestation = addressOf({ idOrSlug: view.id, locale: null }, 'attestation')
    const headers = {
      'Content-Language': view.locale,
      'Last-Modified': new Date(
        view.review.state === 'lapsed' ? view.dates.lapsesAt : view.dates.published,
      ).toUTCString(),
      Link: `<${view.url}>; rel="canonical", <${attestation}>; rel="describedby"`,
    }
    const text = what === 'article' ? articleText(view) : JSON.stringify(attestationOf(found, keysUrl))
    return jsonAnswer(text, { headers, changesAt })
  }
}

/** Address of an answer on this server, as links write it: relative, so that it holds under any host in front. */
function addressOf({ idOrSlug, locale }: ArticleReference, what: Representation): string {
  const path = `/v1/articles/${idOrSlug}${what === 'attestation' ? '/attestation' : ''}`
  return locale === null ? path : `${path}?locale=${locale}`
}

/** The JSON-LD stands last and can be cut out of the text into a page as it is. */
function articleText({ jsonLd, ...view }: ArticleView): string {
  return `${JSON.stringify(view).slice(0, -1)},"jsonLd":${serialiseJsonLd(jsonLd)}}`
}

/** Everything that proves a page: the pointer, the edition and the snapshot as signed text, and where the keys are. */
function attestationOf({ live, pointer, edition, snapshot }: PublishedArticle, keysUrl: string) {
  const { id, number, seq } = edition.body
  return {
    article: live.article,
    locale: live.locale,
    slug: live.slug,
    edition: { id, number, seq, record: edition.record, jws: edition.jws },
    snapshot: snapshot && {
      contentHash: edition.body.kind === 'publication' ? edition.body.contentHash : null,
      record: snapshot.record,
    },
    live: pointer,
    keys: keysUrl,
  }
}
