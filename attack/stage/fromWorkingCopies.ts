import type { Payload } from 'payload'

import { loadWorkingCopy } from '../../src/actions/loadFacts'
import { payloadReadingDesk } from '../../src/cms/stores/payloadDesk'
import type { EditionStore } from '../../src/delivery/stores/editionStore'
import { canonicalise } from '../../src/domain/canonical/canonicalise'
import { hashText } from '../../src/domain/canonical/hash'
import type { Projection } from '../../src/domain/content/projection'
import type { EditionBody, PublicationBody } from '../../src/domain/records/edition'
import { freezeSnapshot } from '../../src/domain/records/freezeSnapshot'
import type { EditionRow, SnapshotRow } from '../../src/domain/verify/evidence'

/**
 * The same store, as if editions held nothing but references: each page is rendered from its working copy as that reads
 * now, and its signers are printed as their profiles say now. Nothing of it verifies, so nothing may be asked of it.
 */
export function fromWorkingCopies(store: EditionStore, payload: Payload): EditionStore {
  const desk = payloadReadingDesk(payload)
  const made = new Map<string, SnapshotRow>()

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

  return new Proxy(store, {
    get(target, name: keyof EditionStore) {
      if (name === 'newestEditions')
        return async (articles: string[]) => Promise.all((await target.newestEditions(articles)).map(again))
      if (name === 'snapshots')
        return async (hashes: string[]) => [
          ...(await target.snapshots(hashes)),
          ...hashes.flatMap((hash) => made.get(hash) ?? []),
        ]
      return target[name].bind(target)
    },
  })
}
