import { canonicalise } from '../domain/canonical/canonicalise'
import { liveFormat, type EditionBody, type LiveBody } from '../domain/records/edition'
import type { Desk, Ports } from './desk'

/**
 * Points every slug this article ever had at its newest edition. Old slugs stay its own for good and name the current
 * one, so that readers are led on and nobody else can take the address.
 */
export async function pointSlugs(ports: Ports, desk: Desk, edition: EditionBody): Promise<void> {
  const rows = await desk.liveRows(edition.article)
  const slugs = new Set([...rows.filter((row) => row.locale === edition.locale).map((row) => row.slug), edition.slug])
  for (const slug of slugs) {
    const body: LiveBody = {
      format: liveFormat,
      locale: edition.locale,
      slug,
      article: edition.article,
      edition: edition.id,
      number: edition.number,
      seq: edition.seq,
      currentSlug: edition.slug,
    }
    const record = canonicalise(body)
    await desk.pointLive({ body, record, jws: await ports.signer.sign(record) }, edition)
  }
}
