import { hashText } from '../../domain/canonical/hash'
import { DomainError } from '../../domain/errors'
import { editionsHead } from '../../domain/audit/streams'
import type { GivenSignature } from '../../domain/policy/meetPolicy'
import type { EditionBody, LiveBody } from '../../domain/records/edition'
import { parseSnapshot } from '../../domain/records/parseSnapshot'
import { signatureFormat, type RevocationBody, type SignatureBody } from '../../domain/records/signature'
import type { Hash } from '../../domain/records/snapshot'
import type { Desk } from '../../actions/desk'
import { recordVerifier } from '../recordVerifier'
import { slugs } from '../slugs'
import { byId, type Row, type Rows } from './rows'
import { text } from './workflowStore'

type EvidenceStore = Pick<
  Desk,
  | 'snapshot'
  | 'storeSnapshot'
  | 'signatures'
  | 'signedBefore'
  | 'appendSignature'
  | 'appendRevocation'
  | 'nextSeq'
  | 'appendEdition'
  | 'edition'
  | 'pointLive'
  | 'liveRows'
  | 'slugOwner'
>

/**
 * Snapshots, signatures, editions and pointers. What is read back counts only as far as its record says so: columns are
 * for finding, the record is the truth.
 */
export function evidenceStore(rows: Rows): EvidenceStore {
  return {
    async snapshot(hash) {
      const row = await rows.findOne(slugs.snapshots, byId(hash))
      if (!row) return null
      const snapshot = parseSnapshot(text(row.record))
      if (snapshot.contentHash !== hash) throw altered('snapshot', hash)
      return snapshot
    },
    async storeSnapshot(snapshot) {
      if (await rows.findOne(slugs.snapshots, byId(snapshot.contentHash))) return
      const { projection } = snapshot.body
      await rows.create(slugs.snapshots, {
        id: snapshot.contentHash,
        article: snapshot.body.article,
        projectionHash: snapshot.projectionHash,
        locale: projection.locale,
        slug: projection.slug,
        record: snapshot.record,
      })
    },
    async signatures(review) {
      return givenSignatures(await rows.find(slugs.signatures, { review: { equals: review } }, { sort: 'at' }))
    },
    async signedBefore(article, user) {
      const found = await rows.find(
        slugs.signatures,
        { and: [{ article: { equals: article } }, { user: { equals: user } }] },
        { sort: '-at' },
      )
      // who took a signature back does not stand by having read it
      const revoked = new Set(found.flatMap(({ kind, revokes }) => (kind === 'revocation' ? [revokes] : [])))
      for (const one of found) {
        if (one.kind !== 'signature' || revoked.has(one.id)) continue
        const body = await readSignature(one)
        if (body?.article !== article || body.signer.user !== user) continue
        const row = await rows.findOne(slugs.snapshots, byId(body.contentHash))
        return row ? parseSnapshot(text(row.record)) : null
      }
      return null
    },
    async appendSignature({ body, record, jws }) {
      await rows.create(slugs.signatures, {
        id: body.id,
        kind: 'signature',
        article: body.article,
        review: body.review,
        snapshot: body.contentHash,
        user: body.signer.user,
        at: body.signedAt,
        revokes: null,
        record,
        jws,
      })
    },
    async appendRevocation({ body, record, jws }) {
      const signature = await rows.findOne(slugs.signatures, byId(body.revokes))
      await rows.create(slugs.signatures, {
        id: body.id,
        kind: 'revocation',
        article: body.article,
        review: body.review,
        snapshot: signature?.snapshot ?? null,
        user: body.by.user,
        at: body.revokedAt,
        revokes: body.revokes,
        record,
        jws,
      })
    },
    async nextSeq() {
      const head = await rows.findOne(slugs.heads, byId(editionsHead))
      if (!head) {
        await rows.create(slugs.heads, { id: editionsHead, index: 1, hash: '' })
        return 1
      }
      // read and written in one transaction: two at once conflict, or wait for each other
      const index = Number(head.index) + 1
      await rows.update(slugs.heads, editionsHead, { index })
      return index
    },
    async appendEdition({ body, record, jws }, hash) {
      await rows.create(slugs.editions, { ...editionColumns(body, hash), record, jws })
      await rows.update(slugs.heads, editionsHead, { hash })
    },
    async edition(id) {
      const row = await rows.findOne(slugs.editions, byId(id))
      return row ? toEdition(row) : null
    },
    async pointLive({ body, record, jws }, edition) {
      const id = `${body.locale}/${body.slug}`
      const data = {
        locale: body.locale,
        slug: body.slug,
        article: body.article,
        edition: body.edition,
        number: body.number,
        seq: body.seq,
        kind: edition.kind,
        currentSlug: body.currentSlug,
        condition: edition.condition,
        question: edition.question,
        record,
        jws,
      }
      if (await rows.findOne(slugs.live, byId(id))) await rows.update(slugs.live, id, data)
      else await rows.create(slugs.live, { id, ...data })
    },
    async liveRows(article) {
      const found = await rows.find(slugs.live, { article: { equals: article } }, { sort: 'slug' })
      return found.map((row) => JSON.parse(text(row.record)) as LiveBody)
    },
    async slugOwner(locale, slug) {
      const row = await rows.findOne(slugs.live, { and: [{ locale: { equals: locale } }, { slug: { equals: slug } }] })
      return row ? text(row.article) : null
    },
  }
}

/** The next edition takes its number and its dates from this one: it counts only if this installation made it. */
async function toEdition(row: Row): Promise<EditionBody> {
  const record = text(row.record)
  if (hashText(record) !== row.hash || (await recordVerifier.verify(record, text(row.jws))) === null)
    throw altered('edition', row.id)
  const body = JSON.parse(record) as EditionBody
  if (body.id !== row.id) throw altered('edition', row.id)
  return body
}

const altered = (what: string, id: string) =>
  new DomainError(
    'evidence-altered',
    `The record of the ${what} ${id} is not as this installation made it. Nothing can be decided from it: ask an admin to run the verification and to restore the record.`,
  )

function editionColumns(body: EditionBody, hash: Hash) {
  return {
    id: body.id,
    article: body.article,
    number: body.number,
    seq: body.seq,
    kind: body.kind,
    locale: body.locale,
    slug: body.slug,
    condition: body.condition,
    question: body.question,
    tier: body.tier,
    snapshot: body.kind === 'publication' ? body.contentHash : null,
    at: body.kind === 'publication' ? body.dates.published : body.withdrawnAt,
    hash,
  }
}

/**
 * Signatures, each with when it was taken back; of rows of both kinds. One counts only if this installation made its
 * record: whoever can write to the database could else put a signature there that nobody gave, and the server would
 * publish on the strength of it, under its own key. A revocation counts whoever made it: it only takes away.
 */
export async function givenSignatures(found: readonly Row[]): Promise<GivenSignature[]> {
  const revoked = new Map(
    found
      .filter((row) => row.kind === 'revocation')
      .map((row) => JSON.parse(text(row.record)) as RevocationBody)
      .map((body) => [body.revokes, body.revokedAt]),
  )
  const given: GivenSignature[] = []
  for (const row of found) {
    const body = row.kind === 'signature' ? await readSignature(row) : null
    if (body) given.push({ body, revokedAt: revoked.get(body.id) ?? null })
  }
  return given
}

/** `null` where no key of this installation made it, or where it is genuine but no signature of a person. */
async function readSignature({ record, jws }: Row): Promise<SignatureBody | null> {
  if ((await recordVerifier.verify(text(record), text(jws))) === null) return null
  const body = JSON.parse(text(record)) as SignatureBody
  return body.format === signatureFormat ? body : null
}
