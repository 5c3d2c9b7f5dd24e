import { canonicalise } from '../../../src/domain/canonical/canonicalise'
import { hashJson, hashText } from '../../../src/domain/canonical/hash'
import type { Projection } from '../../../src/domain/content/projection'
import { renderProjection, rendererVersion } from '../../../src/domain/content/renderProjection'
import { toPlainText } from '../../../src/domain/content/toPlainText'
import { defaultPolicies } from '../../../src/domain/policy/reviewPolicy'
import {
  editionFormat,
  liveFormat,
  type EditionBody,
  type LiveBody,
  type PublicationBody,
  type WithdrawalBody,
} from '../../../src/domain/records/edition'
import type { RecordSigner, RecordVerifier } from '../../../src/domain/records/signing'
import { snapshotFormat, type Hash, type SnapshotBody } from '../../../src/domain/records/snapshot'
import type { EditionRow, HeadRow, LiveRow, SnapshotRow } from '../../../src/domain/verify/evidence'
import { createSigner } from '../../../src/keys/createSigner'
import { createVerifier } from '../../../src/keys/createVerifier'
import { parseSigningKey, type PublicKeys } from '../../../src/keys/signingKey'
import { testKeys } from '../../builders/evidence'
import { aProjection } from './aProjection'

/** What one action writes: rows to insert, pointers to set, the head of the log. */
export interface Written {
  snapshots: SnapshotRow[]
  editions: EditionRow[]
  live: LiveRow[]
  heads: HeadRow[]
}

export interface PublishOptions {
  projection?: Partial<Projection>
  publication?: Partial<PublicationBody>
  dates?: Partial<PublicationBody['dates']>
}

/** The article with the n-th id: ids of the form that the product makes. */
export function articleId(n: number): string {
  return `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
}

/** Makes editions as the publishing actions do, signed with a key for tests, and remembers what it made. */
export class Press {
  private seq = 0
  private readonly log = new Map<string, EditionBody[]>()
  private readonly hashes = new Map<string, Hash>()
  private readonly slugs = new Map<string, Set<string>>()

  private constructor(
    private readonly signer: RecordSigner,
    readonly verifier: RecordVerifier,
    readonly publicKeys: PublicKeys,
  ) {}

  static async create(): Promise<Press> {
    const { privateKey, publicJwk } = await parseSigningKey(testKeys.here)
    const publicKeys = { keys: [publicJwk] }
    return new Press(await createSigner(privateKey), createVerifier(publicKeys), publicKeys)
  }

  async publish(article: string, { projection: changes, publication, dates }: PublishOptions = {}): Promise<Written> {
    const projection = aProjection(changes)
    const snapshot: SnapshotBody = {
      format: snapshotFormat,
      article,
      projection,
      html: renderProjection(projection),
      text: toPlainText(projection),
      renderer: rendererVersion,
    }
    const record = canonicalise(snapshot)
    const contentHash = hashText(record)
    const projectionHash = hashJson(projection)
    const body: PublicationBody = {
      ...this.base(article, projection),
      kind: 'publication',
      contentHash,
      projectionHash,
      change: 'content',
      review: 'review-1',
      policy: defaultPolicies[2],
      signers: [
        {
          signature: 'signature-1',
          printedName: 'Dr Rita Reviewer',
          credentials: 'MD',
          registrations: [{ body: 'GMC', number: '1234567', country: 'GB', verifiedAt: '2026-01-01T00:00:00.000Z' }],
          specialist: true,
          signedAt: '2026-04-06T10:00:00.000Z',
        },
        {
          signature: 'signature-2',
          printedName: 'Dr Olga Orcid',
          credentials: 'PhD',
          registrations: [
            { body: 'ORCID', number: '0000-0002-1825-0097', country: 'DE', verifiedAt: '2026-01-01T00:00:00.000Z' },
          ],
          specialist: false,
          signedAt: '2026-04-06T12:00:00.000Z',
        },
      ],
      dates: {
        firstPublished: '2026-01-10T09:00:00.000Z',
        published: '2026-04-07T09:00:00.000Z',
        modified: '2026-04-07T09:00:00.000Z',
        lastReviewed: '2026-04-06T12:00:00.000Z',
        nextReviewDue: '2028-04-06',
        lapsesAt: '2028-05-07T00:00:00.000Z',
        suspendsAt: '2028-11-03T00:00:00.000Z',
        ...dates,
      },
      community: { provider: 'DiseaseMaps.org', memberCount: 7, asOf: '2026-04-01' },
      gate: { at: '2026-04-07T09:00:00.000Z', rules: [], findings: [] },
      publishedBy: { user: 'user-publisher', name: 'Petra Publisher' },
      ...publication,
    }
    const { locale, slug } = projection
    const snapshots = [{ id: contentHash, article, projectionHash, locale, slug, record }]
    return { ...(await this.append(body)), snapshots }
  }

  async withdraw(article: string, changes: Partial<WithdrawalBody> = {}): Promise<Written> {
    const last = this.log.get(article)?.at(-1)
    if (!last) throw new Error(`${article} was never published`)
    const { locale, slug, condition, question, tier } = last
    const base = { ...this.base(article, aProjection({ locale, slug })), condition, question, tier }
    return this.append({
      ...base,
      kind: 'withdrawal',
      withdrawal: 'withdrawn',
      notice: 'This page is being checked.',
      successor: null,
      withdrawnAt: '2026-05-01T12:00:00.000Z',
      withdrawnBy: { user: 'user-publisher', name: 'Petra Publisher' },
      ...changes,
    })
  }

  private base(article: string, { locale, slug, condition, question, tier }: Projection) {
    return {
      format: editionFormat,
      id: `edition-${this.seq + 1}`,
      article,
      number: (this.log.get(article)?.length ?? 0) + 1,
      seq: this.seq + 1,
      ...{ locale, slug, tier },
      condition: condition?.id ?? '',
      question: question?.id ?? '',
      previous: this.hashes.get(article) ?? null,
    } as const
  }

  private async append(body: EditionBody): Promise<Written> {
    const record = canonicalise(body)
    const hash = hashText(record)
    this.seq = body.seq
    this.hashes.set(body.article, hash)
    this.log.set(body.article, [...(this.log.get(body.article) ?? []), body])
    const { id, article, number, seq, kind, locale, slug, condition, question, tier } = body
    const snapshot = body.kind === 'publication' ? body.contentHash : null
    const at = body.kind === 'publication' ? body.dates.published : body.withdrawnAt
    const columns = { id, article, number, seq, kind, locale, slug, condition, question, tier, snapshot, at, hash }
    const slugs = this.slugs.get(article) ?? new Set()
    this.slugs.set(article, slugs.add(slug))
    return {
      snapshots: [],
      editions: [{ ...columns, record, jws: await this.signer.sign(record) }],
      live: await Promise.all([...slugs].map((one) => this.pointer(body, one))),
      heads: [{ id: 'editions', index: seq, hash }],
    }
  }

  private async pointer(edition: EditionBody, slug: string): Promise<LiveRow> {
    const { id, article, number, seq, locale, kind, condition, question } = edition
    const body: LiveBody = {
      format: liveFormat,
      ...{ locale, slug, article, number, seq },
      edition: id,
      currentSlug: edition.slug,
    }
    const record = canonicalise(body)
    const { format: _format, ...columns } = body
    return {
      id: `${locale}/${slug}`,
      ...columns,
      kind,
      condition,
      question,
      record,
      jws: await this.signer.sign(record),
    }
  }
}
