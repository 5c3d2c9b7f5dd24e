import type { Payload } from 'payload'

import { loadWorkingCopy } from '../../src/actions/loadFacts'
import { payloadReadingDesk } from '../../src/cms/stores/payloadDesk'
import type { EditionStore } from '../../src/delivery/stores/editionStore'
import { canonicalise } from '../../src/domain/canonical/canonicalise'
import { hashText } from '../../src/domain/canonical/hash'
import type { Projection } from '../../src/domain/content/projection'
import { liveFormat, type EditionBody, type LiveBody, type PublicationBody } from '../../src/domain/records/edition'
import { freezeSnapshot } from '../../src/domain/records/freezeSnapshot'
import type { EditionRow, LiveRow, SnapshotRow } from '../../src/domain/verify/evidence'

/**
 * The same store, as if editions held nothing but references: each page is rendered from its working copy as that reads
 * now, its signers are printed as their profiles say now, and what nobody published is served as well. Nothing of it verifies, so nothing may be asked of it.
 */
export function fromWorkingCopies(store: EditionStore, payload: Payload): EditionStore {
  const desk = payloadReadingDesk(payload)
  const made = new Map<string, SnapshotRow>()
  const unpublished = new Map<string, EditionRow>()

  async function printed(signature: string): Promise<object> {
    const given = await payload.db.findOne<{ id: string; user: string }>({
      collection: 'signatures',
      where: { id: { equals: signature } },
    })
    const profile = await payload.db.findOne<{ id: string; printedName: string; credentials: string }>({
      collection: 'reviewers',
      where: { user: { equals: given?.user } },
    })
    return { printedName: profile?.printedName ?? '', credentials: profile?.credentials ?? '' }
  }

  async function again(row: EditionRow): Promise<EditionRow> {
    const body = JSON.parse(row.record ?? '{}') as EditionBody
    const { working } = await loadWorkingCopy(desk, body.article)
    if (body.kind === 'withdrawal' || !working?.projection.condition || !working.projection.question) return row
    const { locale, slug, tier } = body
    // where the page stands is kept, or no pointer would lead to it
    const projection: Projection = { ...working.projection, locale, slug, tier }
    const { contentHash, projectionHash, record } = freezeSnapshot({ article: body.article, projection })
    made.set(contentHash, { id: contentHash, article: body.article, projectionHash, locale, slug, record })
    const signers = await Promise.all(body.signers.map(async (one) => ({ ...one, ...(await printed(one.signature)) })))
    const altered = canonicalise({ ...body, contentHash, projectionHash, signers } satisfies PublicationBody)
    return { ...row, snapshot: contentHash, record: altered, hash: hashText(altered) }
  }

  /** An article that nobody published, as if somebody had: an edition like that of another page, and a pointer to it. */
  async function pretended(article: string): Promise<LiveRow[]> {
    const { working } = await loadWorkingCopy(desk, article)
    const other = await payload.db.findOne<{ id: string; record: string; jws: string }>({
      collection: 'editions',
      where: { kind: { equals: 'publication' } },
    })
    const { locale, slug, tier, condition, question } = working?.projection ?? {}
    if (!other || !locale || !slug || !tier || !condition || !question) return []
    const page = { article, locale, slug, number: 1, seq: 1, condition: condition.id, question: question.id }
    const body: PublicationBody = {
      ...(JSON.parse(other.record) as PublicationBody),
      ...page,
      tier,
      id: `pretended-${article}`,
    }
    const record = canonicalise(body)
    const { id, kind, dates, contentHash } = body
    const { jws } = other
    const columns = { id, kind, tier, at: dates.published, snapshot: contentHash, hash: hashText(record) }
    unpublished.set(article, { ...page, ...columns, record, jws })
    const { condition: _condition, question: _question, ...place } = page
    const live: LiveBody = { ...place, format: liveFormat, edition: id, currentSlug: slug }
    const { format: _format, ...named } = live
    return [{ ...page, ...named, id: `${locale}/${slug}`, kind, record: canonicalise(live), jws }]
  }

  return new Proxy(store, {
    get(target, name: keyof EditionStore) {
      if (name === 'liveByArticle')
        return async (article: string) => {
          const rows = await target.liveByArticle(article)
          return rows.length > 0 ? rows : pretended(article)
        }
      if (name === 'newestEditions')
        return async (articles: string[]) => {
          const found = await target.newestEditions(articles)
          const more = articles.flatMap((article) => unpublished.get(article) ?? [])
          return Promise.all([...found, ...more].map(again))
        }
      if (name === 'snapshots')
        return async (hashes: string[]) => [
          ...(await target.snapshots(hashes)),
          ...hashes.flatMap((hash) => made.get(hash) ?? []),
        ]
      return target[name].bind(target)
    },
  })
}
