/** Recomputes the worked example of docs/formats.md from the page itself. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'

import { auditFormat, auditTypes, type AuditEvent } from '../../src/domain/audit/auditEvent'
import { toAuditRow } from '../../src/domain/audit/chainEvent'
import { checkpointFormat, checkpointLine, type CheckpointBody } from '../../src/domain/audit/checkpoint'
import { canonicalise } from '../../src/domain/canonical/canonicalise'
import { hashText } from '../../src/domain/canonical/hash'
import { projectionFormat } from '../../src/domain/content/projection'
import { editionFormat, liveFormat, type LiveBody, type PublicationBody } from '../../src/domain/records/edition'
import { revocationFormat, signatureFormat, type SignatureBody } from '../../src/domain/records/signature'
import type { RecordSigner, RecordVerifier } from '../../src/domain/records/signing'
import { snapshotFormat, type Hash, type SnapshotBody } from '../../src/domain/records/snapshot'
import { verifyEvidence } from '../../src/domain/verify/verifyEvidence'
import { createSigner } from '../../src/keys/createSigner'
import { createVerifier } from '../../src/keys/createVerifier'
import { parseSigningKey, type PublicJwk } from '../../src/keys/signingKey'
import type { Tables } from '../builders/evidence'
import { evidenceReader } from '../builders/evidenceReader'

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8')
const blocks = new Map(
  [...page.matchAll(/^```(?:json|text) (.+)\n([\s\S]*?)\n```$/gm)].map(([, name = '', text = '']) => [name, text]),
)

function block(name: string): string {
  const text = blocks.get(name)
  if (text === undefined) throw new Error(`docs/formats.md has no block "${name}"`)
  return text
}
const body = <Body>(name: string) => JSON.parse(block(name)) as Body
const record = (name: string) => canonicalise(body(name))

const signed = ['signature', 'edition', 'live', 'checkpoint', 'revocation', 'withdrawal']
const chain = ['audit 1', 'audit 2', 'audit 3', 'audit 4']

let signer: RecordSigner
let verifier: RecordVerifier
beforeAll(async () => {
  signer = await createSigner((await parseSigningKey(block('key'))).privateKey)
  verifier = createVerifier({ keys: [body<PublicJwk>('public key')] })
})

describe('the worked example', () => {
  test('publishes the public half of its key', async () => {
    expect((await parseSigningKey(block('key'))).publicJwk).toEqual(body('public key'))
  })

  test.each([...signed, 'snapshot', ...chain])('%s has the hash that is shown', (name) => {
    expect(hashText(record(name))).toBe(block(`${name} hash`))
  })

  test('the projection has the hash that is shown', () => {
    expect(hashText(canonicalise(body<SnapshotBody>('snapshot').projection))).toBe(block('projection hash'))
  })

  test.each(signed)('%s has the JWS that is shown, and it verifies', async (name) => {
    expect(await signer.sign(record(name))).toBe(block(`${name} jws`))
    expect(await verifier.verify(record(name), block(`${name} jws`))).toBe(signer.kid)
  })

  test('the canonical text is the one that is shown', () => {
    expect(record('live')).toBe(block('live canonical'))
  })

  test('holds together: verify finds nothing to say', async () => {
    const tables = exampleTables()
    async function* lines() {
      yield await Promise.resolve(checkpointLine({ record: record('checkpoint'), jws: block('checkpoint jws') }))
    }
    const report = await verifyEvidence(evidenceReader(tables), { verifier, checkpointLines: lines() })
    expect(report.problems).toEqual([])
    expect(report.counted).toMatchObject({ snapshots: 1, signatures: 1, editions: 1, live: 1, events: 4, lines: 1 })
  })

  test('the withdrawal follows the publication, the revocation names its signer', () => {
    expect(body('withdrawal')).toMatchObject({ format: editionFormat, number: 2, previous: block('edition hash') })
    expect(body('revocation')).toMatchObject({
      format: revocationFormat,
      article: body<SignatureBody>('signature').article,
    })
  })
})

describe('the page', () => {
  test('shows nothing that is not recomputed', () => {
    const recomputed = new Set([
      ...['key', 'public key', 'snapshot', 'snapshot hash', 'projection hash', 'live canonical'],
      ...[...signed, ...chain].flatMap((name) => [name, `${name} hash`]),
      ...signed.map((name) => `${name} jws`),
    ])
    expect([...blocks.keys()].filter((name) => !recomputed.has(name))).toEqual([])
  })

  test.each([
    projectionFormat,
    snapshotFormat,
    signatureFormat,
    revocationFormat,
    editionFormat,
    liveFormat,
    auditFormat,
    checkpointFormat,
  ])('describes %s', (format) => {
    expect(page).toContain(`| \`${format}\``)
  })

  test('describes every type of audit event there is, and no other', () => {
    const described = [...page.matchAll(/^\| `([a-z]+\.[a-zA-Z]+)` +\|/gm)].map(([, type = '']) => type)
    expect(described.sort()).toEqual([...auditTypes].sort())
  })

  test.each([
    ['Snapshot', 'snapshot'],
    ['Signature', 'signature'],
    ['Revocation', 'revocation'],
    ['Edition', 'edition'],
    ['Edition', 'withdrawal'],
    ['Live pointer', 'live'],
    ['Audit event', 'audit 1'],
    ['Checkpoint', 'checkpoint'],
  ])('under %s names every member of %s', (heading, name) => {
    const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? ''
    const missing = Object.keys(body<object>(name)).filter((member) => !section.includes(`\`${member}\``))
    expect(missing).toEqual([])
  })

  test('under Projection names every member of the example’s', () => {
    const section = page.split(/^## /m).find((text) => text.startsWith('Projection\n')) ?? ''
    const members = Object.keys(body<SnapshotBody>('snapshot').projection)
    expect(members.filter((member) => !section.includes(`\`${member}\``))).toEqual([])
  })
})

/** The rows that an installation would hold after the example's story. */
function exampleTables(): Tables {
  const snapshot = body<SnapshotBody>('snapshot')
  const signature = body<SignatureBody>('signature')
  const edition = body<PublicationBody>('edition')
  const live = body<LiveBody>('live')
  const checkpoint = body<CheckpointBody>('checkpoint')
  const { article } = snapshot
  const { locale, slug } = snapshot.projection
  const contentHash = block('snapshot hash')
  const { policy } = edition
  const events = chain.map((name) =>
    toAuditRow({ event: body<AuditEvent>(name), record: record(name), hash: block(`${name} hash`) as Hash }),
  )
  const [, submitted] = chain.map((name) => body<AuditEvent>(name))
  if (submitted?.type !== 'review.submitted') throw new Error('the second event is not of a submission')
  return {
    workflow: [
      {
        state: 'published',
        id: article,
        live: 'live',
        publication: edition.id,
        edition: edition.id,
        editionNumber: 1,
        auditIndex: 4,
        auditHash: block('audit 4 hash'),
      },
    ],
    snapshots: [
      { id: contentHash, article, projectionHash: block('projection hash'), locale, slug, record: record('snapshot') },
    ],
    reviews: [
      {
        id: signature.review,
        article,
        snapshot: contentHash,
        round: 1,
        tier: 3,
        policy,
        contributors: submitted.data.contributors.map((user) => ({ user, keys: [`user:${user}`] })),
      },
    ],
    signatures: [
      {
        id: signature.id,
        article,
        kind: 'signature',
        review: signature.review,
        snapshot: contentHash,
        user: signature.signer.user,
        at: signature.signedAt,
        revokes: null,
        record: record('signature'),
        jws: block('signature jws'),
      },
    ],
    editions: [
      {
        ...edition,
        snapshot: contentHash,
        at: edition.dates.published,
        hash: block('edition hash'),
        record: record('edition'),
        jws: block('edition jws'),
      },
    ],
    live: [
      {
        ...live,
        id: `${locale}/${slug}`,
        kind: 'publication',
        condition: edition.condition,
        question: edition.question,
        record: record('live'),
        jws: block('live jws'),
      },
    ],
    heads: [{ id: 'editions', index: 1, hash: block('edition hash') }],
    events,
    checkpoints: [
      {
        id: '1',
        index: 1,
        at: checkpoint.at,
        hash: block('checkpoint hash'),
        record: record('checkpoint'),
        jws: block('checkpoint jws'),
      },
    ],
  }
}
