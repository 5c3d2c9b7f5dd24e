/**
 * An installation with a past, made in memory through the same domain functions as the real one: articles that were
 * submitted, signed, published, reaffirmed and withdrawn, with their audit chains, pointers and checkpoints. Tests then
 * do to its rows what somebody with the database's password could do.
 */
import type { AuditActor, AuditData, AuditEntry, AuditSubject, AuditType } from '../../src/domain/audit/auditEvent'
import { chainEvent, toAuditRow, type ChainHead } from '../../src/domain/audit/chainEvent'
import { checkpointLine, makeCheckpoint, type NamedHead } from '../../src/domain/audit/checkpoint'
import { articleOfStream, articleStream, editionsHead } from '../../src/domain/audit/streams'
import { canonicalise } from '../../src/domain/canonical/canonicalise'
import { hashJson, hashText } from '../../src/domain/canonical/hash'
import { projectionFormat, type Projection } from '../../src/domain/content/projection'
import { defaultPolicies, type PolicyTerms } from '../../src/domain/policy/reviewPolicy'
import { editionFormat, liveFormat, type EditionBody, type PublicationBody } from '../../src/domain/records/edition'
import { revocationFormat, signatureFormat, type SignatureBody } from '../../src/domain/records/signature'
import type { RecordSigner, RecordVerifier } from '../../src/domain/records/signing'
import { snapshotFormat, type Hash, type SnapshotBody } from '../../src/domain/records/snapshot'
import type { EvidenceRows } from '../../src/domain/verify/evidence'
import { createSigner } from '../../src/keys/createSigner'
import { createVerifier } from '../../src/keys/createVerifier'
import { parseSigningKey } from '../../src/keys/signingKey'

export type Tables = { [Kind in Exclude<keyof EvidenceRows, 'editionLog'>]: EvidenceRows[Kind][] }

/** Keys for tests only: two installations. */
export const testKeys = {
  here: '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7\n-----END PRIVATE KEY-----',
  elsewhere:
    '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----',
}

const editor: AuditActor = { user: 'u-editor', name: 'Edda Editor' }

interface OpenReview {
  id: string
  article: string
  contentHash: Hash
  projection: Projection
  policy: PolicyTerms
  signatures: SignatureBody[]
}

export class Installation {
  readonly tables: Tables = {
    workflow: [],
    snapshots: [],
    reviews: [],
    signatures: [],
    editions: [],
    live: [],
    heads: [],
    events: [],
    checkpoints: [],
  }
  readonly lines: string[] = []
  private ids = 0
  private minutes = 0

  private constructor(
    readonly signer: RecordSigner,
    readonly verifier: RecordVerifier,
  ) {}

  static async create(key = testKeys.here): Promise<Installation> {
    const { privateKey, publicJwk } = await parseSigningKey(key)
    return new Installation(await createSigner(privateKey), createVerifier({ keys: [publicJwk] }))
  }

  id(prefix: string): string {
    return `${prefix}-${String(++this.ids).padStart(4, '0')}`
  }

  now(): string {
    return new Date(Date.UTC(2026, 3, 7, 8, this.minutes++)).toISOString()
  }

  record<Type extends AuditType>(
    stream: string,
    type: Type,
    data: AuditData[Type],
    at = this.now(),
    actor: AuditActor = editor,
  ): void {
    const article = articleOfStream(stream)
    const subject: AuditSubject = article ? { kind: 'article', id: article } : { kind: 'reviewPolicy', id: stream }
    const entry = {
      id: this.id('event'),
      stream,
      action: this.id('action'),
      at,
      actor,
      subject,
      type,
      data,
    } as AuditEntry
    const head = this.headOf(stream)
    const chained = chainEvent(head, entry)
    this.tables.events.push(toAuditRow(chained))
    const workflow = this.tables.workflow.find(({ id }) => id === article)
    if (workflow) Object.assign(workflow, { auditIndex: chained.index, auditHash: chained.hash })
    else this.moveHead(stream, chained)
  }

  createArticle(id: string): string {
    this.tables.workflow.push({
      id,
      state: 'draft',
      live: 'never',
      publication: null,
      edition: null,
      editionNumber: 0,
      auditIndex: 0,
      auditHash: null,
    })
    this.record(articleStream(id), 'article.created', { locale: 'en', condition: 'c-oms', question: 'q-treatment' })
    return id
  }

  submit(article: string, tldr: string, policy: PolicyTerms = defaultPolicies[2]): OpenReview {
    const projection = aProjection(article, tldr)
    const body: SnapshotBody = {
      format: snapshotFormat,
      article,
      projection,
      html: { tldr: `<p>${tldr}</p>`, sections: [] },
      text: tldr,
      renderer: 'test/1',
    }
    const record = canonicalise(body)
    const contentHash = hashText(record)
    const projectionHash = hashJson(projection)
    if (!this.tables.snapshots.some(({ id }) => id === contentHash)) {
      this.tables.snapshots.push({
        id: contentHash,
        article,
        projectionHash,
        locale: 'en',
        slug: projection.slug,
        record,
      })
    }
    const review = this.id('review')
    const round = this.tables.reviews.filter((one) => one.article === article).length + 1
    const contributors = [{ user: 'u-editor', name: 'Edda Editor', keys: ['user:u-editor', 'email:edda@example.org'] }]
    this.tables.reviews.push({ id: review, article, snapshot: contentHash, round, tier: 2, policy, contributors })
    this.record(articleStream(article), 'review.submitted', {
      review,
      round,
      contentHash,
      projectionHash,
      tier: 2,
      policy,
      contributors: ['u-editor'],
      reaffirmation: false,
      reviewBy: null,
    })
    Object.assign(this.workflow(article), { state: 'inReview' })
    return { id: review, article, contentHash, projection, policy, signatures: [] }
  }

  async sign(review: OpenReview, name: string, changes: Partial<SignatureBody['signer']> = {}): Promise<SignatureBody> {
    const user = `u-${name.toLowerCase()}`
    const body: SignatureBody = {
      format: signatureFormat,
      id: this.id('signature'),
      article: review.article,
      review: review.id,
      contentHash: review.contentHash,
      meaning: 'medicalReview',
      statement: { version: 1, text: 'I have read this page and it is right.' },
      signer: {
        user,
        reviewer: `r-${name.toLowerCase()}`,
        printedName: `Dr ${name}`,
        credentials: 'MD',
        registrations: [{ body: 'GMC', number: '1234567', country: 'GB', verifiedAt: '2026-01-01T00:00:00.000Z' }],
        specialist: true,
        personKeys: [`user:${user}`, `email:${name.toLowerCase()}@example.org`],
        ...changes,
      },
      signedAt: this.now(),
      authentication: { method: 'password', at: '2026-04-07T07:59:00.000Z' },
      sectionsOpened: [],
      tier: 2,
      nextReviewBy: null,
    }
    const record = canonicalise(body)
    const { id, article, contentHash, signedAt } = body
    this.tables.signatures.push({
      id,
      article,
      kind: 'signature',
      review: review.id,
      snapshot: contentHash,
      user: body.signer.user,
      at: signedAt,
      revokes: null,
      record,
      jws: await this.signer.sign(record),
    })
    const data = { review: review.id, signature: id, hash: hashText(record), contentHash, complete: false }
    this.record(articleStream(article), 'review.signed', data, signedAt, { user, name: `Dr ${name}` })
    review.signatures.push(body)
    return body
  }

  async revoke(signature: SignatureBody): Promise<void> {
    const id = this.id('revocation')
    const { article, review, contentHash, signer } = signature
    const revokedAt = this.now()
    const by = { user: signer.user, name: signer.printedName }
    const reason = 'Signed the wrong page.'
    const record = canonicalise({
      format: revocationFormat,
      id,
      revokes: signature.id,
      article,
      review,
      reason,
      by,
      revokedAt,
    })
    this.tables.signatures.push({
      id,
      article,
      kind: 'revocation',
      review,
      snapshot: contentHash,
      user: by.user,
      at: revokedAt,
      revokes: signature.id,
      record,
      jws: await this.signer.sign(record),
    })
    const data = { review, revocation: id, hash: hashText(record), revokes: signature.id, reason }
    this.record(articleStream(article), 'review.signatureRevoked', data, revokedAt)
  }

  async publish(review: OpenReview, changes: Partial<PublicationBody> = {}): Promise<EditionBody> {
    const published = changes.dates?.published ?? this.now()
    const { contentHash, projection, signatures } = review
    const body: PublicationBody = {
      ...this.editionBase(review.article, projection),
      kind: 'publication',
      contentHash,
      projectionHash: hashJson(projection),
      change: 'content',
      review: review.id,
      policy: review.policy,
      signers: signatures.map(({ id, signer, signedAt }) => ({
        signature: id,
        printedName: signer.printedName,
        credentials: signer.credentials,
        registrations: signer.registrations,
        specialist: signer.specialist,
        signedAt,
      })),
      dates: {
        firstPublished: published,
        published,
        modified: published,
        lastReviewed:
          signatures
            .map(({ signedAt }) => signedAt)
            .sort()
            .at(-1) ?? published,
        nextReviewDue: '2028-04-07',
        lapsesAt: '2028-05-08T00:00:00.000Z',
        suspendsAt: '2028-11-04T00:00:00.000Z',
      },
      community: null,
      gate: { at: published, rules: [{ id: 'C01', version: 1 }], findings: [] },
      publishedBy: { user: 'u-publisher', name: 'Paula Publisher' },
      ...changes,
    }
    const { id, number, seq } = body
    const hash = await this.append(body, contentHash, published)
    const data = { edition: id, number, seq, hash, contentHash }
    this.record(articleStream(review.article), 'edition.published', data, published)
    const workflow = this.workflow(review.article)
    Object.assign(workflow, { state: 'published', live: 'live', publication: id, edition: id, editionNumber: number })
    return body
  }

  async withdraw(article: string): Promise<EditionBody> {
    const withdrawnAt = this.now()
    const body: EditionBody = {
      ...this.editionBase(article, aProjection(article, '')),
      kind: 'withdrawal',
      withdrawal: 'withdrawn',
      notice: 'This page is being revised.',
      successor: null,
      withdrawnAt,
      withdrawnBy: { user: 'u-publisher', name: 'Paula Publisher' },
    }
    const { id, number, seq, withdrawal: kind } = body
    const hash = await this.append(body, null, withdrawnAt)
    this.record(
      articleStream(article),
      'edition.withdrawn',
      { edition: id, number, seq, hash, kind, reason: 'Error' },
      withdrawnAt,
    )
    Object.assign(this.workflow(article), { state: 'draft', live: 'withdrawn', edition: id, editionNumber: number })
    return body
  }

  /** Names every head there is: more than a real one would, and as right. */
  async checkpoint(): Promise<void> {
    const heads: NamedHead[] = [
      ...this.tables.workflow.map(({ id, auditIndex, auditHash }) => ({
        stream: articleStream(id),
        index: auditIndex ?? 0,
        hash: auditHash as Hash,
      })),
      ...this.tables.heads.map(({ id, index, hash }) => ({ stream: id, index: index ?? 0, hash: hash as Hash })),
    ]
    const last = this.tables.checkpoints.at(-1)
    const previous = last ? { index: last.index ?? 0, hash: last.hash as Hash } : null
    const row = await makeCheckpoint(previous, heads, this.now(), this.signer)
    this.tables.checkpoints.push(row)
    this.lines.push(checkpointLine(row))
  }

  private editionBase(article: string, projection: Projection) {
    const own = this.tables.editions.filter((one) => one.article === article)
    return {
      format: editionFormat,
      id: this.id('edition'),
      article,
      number: own.length + 1,
      seq: this.tables.editions.length + 1,
      locale: projection.locale,
      slug: projection.slug,
      condition: 'c-oms',
      question: 'q-treatment',
      tier: projection.tier,
      previous: (own.at(-1)?.hash ?? null) as Hash | null,
    } as const
  }

  private async append(body: EditionBody, snapshot: Hash | null, at: string): Promise<Hash> {
    const { id, article, number, seq, kind, locale, slug, condition, question, tier } = body
    const record = canonicalise(body)
    const hash = hashText(record)
    const columns = {
      id,
      article,
      number,
      seq,
      kind,
      locale,
      slug,
      condition,
      question,
      tier,
      snapshot,
      at,
      hash,
      record,
    }
    this.tables.editions.push({ ...columns, jws: await this.signer.sign(record) })
    this.moveHead(editionsHead, { index: seq, hash })
    const pointer = { locale, slug, article, edition: id, number, seq, currentSlug: slug }
    const live = canonicalise({ format: liveFormat, ...pointer })
    const row = {
      id: `${locale}/${slug}`,
      ...pointer,
      kind,
      condition,
      question,
      record: live,
      jws: await this.signer.sign(live),
    }
    this.tables.live = [...this.tables.live.filter((one) => one.id !== row.id), row]
    return hash
  }

  private workflow(article: string) {
    const row = this.tables.workflow.find(({ id }) => id === article)
    if (!row) throw new Error(`no article ${article}`)
    return row
  }

  private headOf(stream: string): ChainHead | null {
    const last = this.tables.events.filter((row) => row.stream === stream).at(-1)
    return last ? { index: last.index ?? 0, hash: last.hash as Hash } : null
  }

  private moveHead(id: string, { index, hash }: ChainHead): void {
    const row = this.tables.heads.find((one) => one.id === id)
    if (row) Object.assign(row, { index, hash })
    else this.tables.heads.push({ id, index, hash })
  }
}

function aProjection(article: string, tldr: string): Projection {
  return {
    format: projectionFormat,
    locale: 'en',
    audience: 'patient',
    tier: 2,
    slug: `treatment-${article}`,
    label: 'Short answer',
    title: 'Treatments for opsoclonus-myoclonus syndrome',
    seo: { title: 'Treatments', description: 'How it is treated.' },
    condition: {
      id: 'c-oms',
      name: 'Opsoclonus-myoclonus syndrome',
      synonyms: [],
      codes: [{ system: 'ORPHA', code: '1183', relation: 'exact' }],
      specialties: ['Neurologic'],
    },
    question: {
      id: 'q-treatment',
      key: 'treatment',
      aspect: 'Treatments',
      text: 'What are the first-line treatments?',
    },
    tldr: [{ kind: 'paragraph', children: [{ kind: 'text', text: tldr, marks: [] }] }],
    sections: [],
    citations: [],
    credits: [],
  }
}

/** Two articles: one live in its second edition, one withdrawn; two checkpoints, one between their publications. */
export async function anInstallation(key = testKeys.here): Promise<Installation> {
  const house = await Installation.create(key)
  house.record('policies', 'policy.changed', { tier: 2, from: null, to: defaultPolicies[2] })
  const first = house.createArticle('a1')
  const round = house.submit(first, 'Steroids first.')
  await house.sign(round, 'Anna')
  await house.sign(round, 'Bela', { specialist: false })
  await house.publish(round)
  await house.checkpoint()
  const second = house.createArticle('a2')
  const other = house.submit(second, 'Other words.')
  await house.revoke(await house.sign(other, 'Anna'))
  other.signatures.length = 0
  await house.sign(other, 'Anna')
  await house.sign(other, 'Cleo')
  await house.publish(other)
  await house.withdraw(second)
  const again = house.submit(first, 'Steroids and rituximab first.')
  await house.sign(again, 'Anna')
  await house.sign(again, 'Cleo')
  await house.publish(again)
  house.record('refusals:2026-04-07', 'action.refused', {
    verb: 'publish',
    codes: ['signatures-missing'],
    door: 'rest',
  })
  await house.checkpoint()
  return house
}
