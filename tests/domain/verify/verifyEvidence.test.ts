import { beforeEach, describe, expect, test } from '@jest/globals'

import { articleStream } from '../../../src/domain/audit/streams'
import { chainEvent, toAuditRow } from '../../../src/domain/audit/chainEvent'
import type { AuditEvent } from '../../../src/domain/audit/auditEvent'
import { canonicalise } from '../../../src/domain/canonical/canonicalise'
import { hashText } from '../../../src/domain/canonical/hash'
import type { EventRow } from '../../../src/domain/verify/evidence'
import { problemLimit, type VerifyReport } from '../../../src/domain/verify/report'
import { verifyEvidence } from '../../../src/domain/verify/verifyEvidence'
import { anInstallation, Installation, testKeys } from '../../builders/evidence'
import { evidenceReader } from '../../builders/evidenceReader'

async function* each<Item>(items: readonly Item[]) {
  for (const item of items) yield await Promise.resolve(item)
}

function verify(house: Installation, lines: readonly string[] | 'missing' | null = house.lines): Promise<VerifyReport> {
  const checkpointLines = lines === null || lines === 'missing' ? lines : each(lines)
  return verifyEvidence(evidenceReader(house.tables), { verifier: house.verifier, checkpointLines })
}

const codes = ({ problems }: VerifyReport) => [...new Set(problems.map(({ code }) => code))].sort()
const firstOf = ({ problems }: VerifyReport) => {
  const [first] = problems
  return first ? `${first.code} ${first.kind} ${first.id}` : 'nothing'
}

/** What somebody with the database's password can do to an event and all behind it: hash the chain anew, heads too. */
function rechain(house: Installation, stream: string, events: AuditEvent[]): void {
  const others = house.tables.events.filter((row) => row.stream !== stream)
  let head: { index: number; hash: `sha256:${string}` } | null = null
  const rows: EventRow[] = []
  for (const { format: _format, index: _index, previous: _previous, ...entry } of events) {
    const chained = chainEvent(head, entry)
    rows.push(toAuditRow(chained))
    head = chained
  }
  house.tables.events = [...others, ...rows]
  const moved = { index: head?.index ?? 0, hash: head?.hash ?? null }
  const workflow = house.tables.workflow.find(({ id }) => articleStream(id) === stream)
  if (workflow) Object.assign(workflow, { auditIndex: moved.index, auditHash: moved.hash })
  else Object.assign(house.tables.heads.find(({ id }) => id === stream) ?? {}, moved)
}

const eventsOf = (house: Installation, stream: string) =>
  house.tables.events.filter((row) => row.stream === stream).map((row) => JSON.parse(row.record ?? '') as AuditEvent)

function found<Row>(rows: readonly Row[], is: (row: Row) => boolean): Row {
  const row = rows.find(is)
  if (!row) throw new Error('no such row in the builder')
  return row
}

let house: Installation
beforeEach(async () => {
  house = await anInstallation()
})

describe('an untouched installation', () => {
  test('verifies, and every row was counted', async () => {
    expect(await verify(house)).toEqual({
      ok: true,
      counted: {
        workflow: 2,
        snapshots: 3,
        reviews: 3,
        signatures: 8,
        editions: 4,
        live: 2,
        heads: 3,
        events: 19,
        checkpoints: 2,
        streams: 5,
        lines: 2,
      },
      problems: [],
      more: 0,
    })
  })

  test('verifies when it is empty', async () => {
    expect((await verify(await Installation.create())).ok).toBe(true)
  })

  test('reports how far it is, up to all rows', async () => {
    const seen: [number, number][] = []
    await verifyEvidence(evidenceReader(house.tables), {
      verifier: house.verifier,
      checkpointLines: null,
      onProgress: (done, total) => seen.push([done, total]),
    })
    expect(seen.at(-1)).toEqual([50, 50])
  })

  test('is nothing to the key of another installation', async () => {
    const elsewhere = await Installation.create(testKeys.elsewhere)
    const report = await verifyEvidence(evidenceReader(house.tables), {
      verifier: elsewhere.verifier,
      checkpointLines: null,
    })
    expect(codes(report)).toContain('jws-invalid')
    expect(new Set(report.problems.filter(({ code }) => code === 'jws-invalid').map(({ kind }) => kind))).toEqual(
      new Set(['signatures', 'editions', 'live', 'checkpoints']),
    )
  })
})

describe('a changed record', () => {
  const alter = (record: string | null) => (record ?? '').replace('first', 'last')

  test('of a snapshot is not what was signed', async () => {
    const row = found(house.tables.snapshots, ({ article }) => article === 'a1')
    row.record = alter(row.record)
    expect(firstOf(await verify(house))).toBe(`hash-mismatch snapshots ${row.id}`)
  })

  test('of a snapshot under its new hash leaves the signed one missing', async () => {
    const row = found(house.tables.snapshots, ({ article }) => article === 'a1')
    row.record = alter(row.record)
    row.id = hashText(row.record)
    expect(codes(await verify(house))).toEqual(expect.arrayContaining(['event-missing', 'snapshot-missing']))
  })

  test('of a signature is signed by no key', async () => {
    const [row] = house.tables.signatures
    if (row) row.record = (row.record ?? '').replace('Dr Anna', 'Dr Anton')
    expect(firstOf(await verify(house))).toBe(`jws-invalid signatures ${row?.id}`)
  })

  test('of an edition is signed by no key', async () => {
    const [row] = house.tables.editions
    if (row) row.record = (row.record ?? '').replace('2028-04-07', '2038-04-07')
    expect(firstOf(await verify(house))).toBe(`jws-invalid editions ${row?.id}`)
  })

  test('of an event breaks its hash', async () => {
    const row = found(house.tables.events, ({ type }) => type === 'policy.changed')
    row.record = (row.record ?? '').replace('"graceDays":30', '"graceDays":31')
    expect(firstOf(await verify(house))).toBe(`hash-mismatch audit-events ${row.id}`)
  })

  test('of an event with the chain and its head hashed anew is another one than the checkpoint names', async () => {
    const events = eventsOf(house, 'policies')
    rechain(
      house,
      'policies',
      JSON.parse(JSON.stringify(events).replace('"graceDays":30', '"graceDays":31')) as AuditEvent[],
    )
    expect(codes(await verify(house))).toEqual(['checkpoint-head-missing'])
  })

  test('of a pointer is signed by no key', async () => {
    const [row] = house.tables.live
    if (row) row.record = (row.record ?? '').replace('"number":', '"number": ')
    expect(firstOf(await verify(house))).toBe(`jws-invalid live ${row?.id}`)
  })

  test('of a checkpoint is signed by no key', async () => {
    const [row] = house.tables.checkpoints
    if (row) row.record = (row.record ?? '').replace('"index":1', '"index":2')
    expect(codes(await verify(house))).toContain('jws-invalid')
  })

  test('that is no JSON, or JSON of no known shape, is reported like any other', async () => {
    const odd = [
      null,
      '',
      'null',
      '[]',
      '{"format":"countersign.snapshot/1"}',
      '{"format":"countersign.audit/1","type":"article.created"}',
    ]
    for (const record of odd) {
      const broken = await anInstallation()
      for (const row of [...broken.tables.snapshots, ...broken.tables.events]) row.record = record
      expect(codes(await verify(broken))).toContain('record-unreadable')
    }
  })

  test('that is signed but of another kind is reported', async () => {
    const [row] = house.tables.editions
    const record = canonicalise({ format: 'countersign.edition/9' })
    if (row) Object.assign(row, { record, jws: await house.signer.sign(record) })
    expect(firstOf(await verify(house))).toBe(`record-unreadable editions ${row?.id}`)
  })

  test('that is signed, of its format and of no shape at all ends no verification', async () => {
    const [row] = house.tables.editions
    const record = canonicalise({ format: 'countersign.edition/1', kind: 'publication' })
    if (row) Object.assign(row, { record, jws: await house.signer.sign(record) })
    const report = await verify(house)
    expect(codes(report)).toContain('record-unreadable')
    expect(report.counted.checkpoints).toBe(2)
  })
})

describe('a changed column', () => {
  test.each([
    ['snapshots', 'slug', 'elsewhere'],
    ['snapshots', 'projectionHash', `sha256:${'0'.repeat(64)}`],
    ['signatures', 'user', 'u-somebody'],
    ['signatures', 'review', 'review-x'],
    ['signatures', 'at', '2026-01-01T00:00:00.000Z'],
    ['editions', 'slug', 'elsewhere'],
    ['editions', 'tier', 3],
    ['editions', 'hash', `sha256:${'0'.repeat(64)}`],
    ['live', 'kind', 'elsewhere'],
    ['live', 'condition', 'c-other'],
    ['live', 'number', 1],
    ['events', 'actor', 'u-somebody'],
    ['events', 'subject', 'article:other'],
    ['events', 'type', 'article.edited'],
    ['checkpoints', 'at', '2026-01-01T00:00:00.000Z'],
    ['reviews', 'snapshot', `sha256:${'0'.repeat(64)}`],
    ['reviews', 'policy', { tier: 2, signatures: 0 }],
    ['reviews', 'contributors', []],
  ] as const)('%s.%s is compared with the record or the chain', async (kind, column, value) => {
    const row = house.tables[kind][0]
    if (row) Object.assign(row, { [column]: value })
    const expected = kind === 'events' ? 'audit-events' : kind
    const mismatch = (await verify(house)).problems.find(({ code }) => code === 'column-mismatch')
    expect(mismatch).toMatchObject({ kind: expected, id: row?.id })
  })

  test.each([
    ['state', 'approved'],
    ['live', 'never'],
    ['edition', 'edition-x'],
    ['editionNumber', 1],
    ['publication', null],
  ])('of the workflow record (%s) is compared with the editions and events', async (column, value) => {
    Object.assign(house.tables.workflow[0] ?? {}, { [column]: value })
    expect(firstOf(await verify(house))).toBe('workflow-mismatch workflow a1')
  })
})

describe('a deleted row', () => {
  const remove = <Row>(rows: Row[], is: (row: Row) => boolean) => void rows.splice(rows.indexOf(found(rows, is)), 1)

  test.each([
    ['snapshots', 'snapshot-missing'],
    ['reviews', 'review-missing'],
    ['signatures', 'signature-missing'],
    ['editions', 'edition-missing'],
    ['live', 'pointer-missing'],
    ['workflow', 'workflow-missing'],
    ['heads', 'head-mismatch'],
    ['events', 'head-mismatch'],
    ['checkpoints', 'checkpoint-gap'],
  ] as const)('of %s shows as %s', async (kind, code) => {
    house.tables[kind].shift()
    expect(codes(await verify(house))).toContain(code)
  })

  test('of an edition leaves gaps in both its numbers and the log', async () => {
    remove(house.tables.editions, ({ number, article }) => article === 'a1' && number === 1)
    expect(codes(await verify(house))).toEqual(expect.arrayContaining(['edition-missing', 'number-gap', 'seq-gap']))
  })

  test('of a revocation shows: the signature it revoked would count again', async () => {
    const { id } = found(house.tables.signatures, ({ kind }) => kind === 'revocation')
    remove(house.tables.signatures, (row) => row.id === id)
    expect(firstOf(await verify(house))).toBe(`signature-missing signatures ${id}`)
  })

  test('in the middle of a chain names where', async () => {
    const third = found(house.tables.events, ({ stream, index }) => stream === articleStream('a1') && index === 3)
    remove(house.tables.events, ({ id }) => id === third.id)
    const next = found(house.tables.events, ({ stream, index }) => stream === articleStream('a1') && index === 4)
    expect(firstOf(await verify(house))).toBe(`chain-gap audit-events ${next.id}`)
  })
})

describe('a tail cut off', () => {
  test('of a chain shows by the head', async () => {
    house.tables.events = house.tables.events.filter(({ type }) => type !== 'action.refused')
    expect(firstOf(await verify(house))).toBe('head-mismatch heads refusals:2026-04-07')
  })

  test('of a chain, with its head set back, shows by the checkpoint', async () => {
    house.tables.events = house.tables.events.filter(({ type }) => type !== 'action.refused')
    house.tables.heads = house.tables.heads.filter(({ id }) => !id.startsWith('refusals'))
    expect(firstOf(await verify(house))).toBe('checkpoint-head-missing checkpoints 2')
  })

  test('of a whole article shows by the checkpoint', async () => {
    const { workflow, snapshots, reviews, signatures, editions, live, events } = house.tables
    const others = { workflow: workflow.filter(({ id }) => id !== 'a1') }
    const ofOthers = <Row extends { article: string | null }>(rows: Row[]) =>
      rows.filter(({ article }) => article !== 'a1')
    Object.assign(house.tables, others, {
      snapshots: ofOthers(snapshots),
      reviews: ofOthers(reviews),
      signatures: ofOthers(signatures),
      editions: ofOthers(editions),
      live: ofOthers(live),
      events: events.filter(({ stream }) => stream !== articleStream('a1')),
    })
    expect(codes(await verify(house))).toEqual(expect.arrayContaining(['checkpoint-head-missing', 'seq-gap']))
  })

  test('of the log of editions, everything set back to before it, shows by the checkpoint', async () => {
    const [, last] = house.tables.checkpoints
    const earlier = await Installation.create()
    Object.assign(earlier.tables, (await anEarlierCopy()).tables)
    if (last) earlier.tables.checkpoints.push(last)
    expect(codes(await verify(earlier, null))).toEqual(['checkpoint-head-missing'])
  })

  test('of the checkpoints shows by the file', async () => {
    house.tables.checkpoints.pop()
    expect(firstOf(await verify(house))).toBe('file-line-unknown file 2')
  })
})

/** The same installation after its first checkpoint: an older copy of the database. */
async function anEarlierCopy(): Promise<Installation> {
  const earlier = await Installation.create()
  const whole = await anInstallation()
  earlier.record('policies', 'policy.changed', (eventsOf(whole, 'policies')[0] as never as { data: never }).data)
  const round = earlier.submit(earlier.createArticle('a1'), 'Steroids first.')
  await earlier.sign(round, 'Anna')
  await earlier.sign(round, 'Bela', { specialist: false })
  await earlier.publish(round)
  await earlier.checkpoint()
  return earlier
}

describe('an older copy of the database', () => {
  test('is whole in itself', async () => {
    expect(codes(await verify(await anEarlierCopy()))).toEqual([])
  })

  test('shows by the file outside', async () => {
    expect(codes(await verify(await anEarlierCopy(), house.lines))).toEqual(['file-line-unknown'])
  })

  test('that went on differently shows by the file outside', async () => {
    const forked = await anEarlierCopy()
    forked.record('policies', 'policy.changed', { tier: 1, from: null, to: null })
    await forked.checkpoint()
    const [problem, ...others] = (await verify(forked, house.lines)).problems
    expect(problem).toMatchObject({ code: 'file-line-unknown', id: '2' })
    expect(problem?.message).toContain('has another one in its place')
    expect(others).toEqual([])
  })
})

describe('the file outside', () => {
  test('that is gone shows', async () => {
    expect(codes(await verify(house, 'missing'))).toEqual(['file-missing'])
  })

  test('is not missed before there are checkpoints', async () => {
    expect((await verify(await Installation.create(), 'missing')).ok).toBe(true)
  })

  test.each(['', 'x', '{"record":"{}"}', '{"record":"{}","jws":"x"}', 'null'])(
    'with the line %j is reported',
    async (line) => {
      expect(firstOf(await verify(house, [house.lines[0] ?? '', line]))).toBe('file-line-unreadable file 2')
    },
  )

  test('with a line of another installation is reported', async () => {
    const elsewhere = await anInstallation(testKeys.elsewhere)
    expect(codes(await verify(house, elsewhere.lines))).toEqual(['file-line-unreadable'])
  })
})

describe('rows in another order, twice, or from elsewhere', () => {
  test('two events that changed places are noticed', async () => {
    const rows = house.tables.events.filter(({ stream }) => stream === articleStream('a1'))
    const [, second, third] = rows
    if (second && third) [second.index, third.index] = [third.index, second.index]
    expect(codes(await verify(house))).toEqual(expect.arrayContaining(['column-mismatch', 'previous-mismatch']))
  })

  test('an event that stands twice is noticed', async () => {
    const row = found(house.tables.events, ({ type }) => type === 'policy.changed')
    house.tables.events.push({ ...row, id: 'copy' })
    expect(codes(await verify(house))).toContain('duplicate')
  })

  test('a signature that is told of twice is noticed, in a chain hashed anew', async () => {
    const events = eventsOf(house, articleStream('a1'))
    const signed = found(events, ({ type }) => type === 'review.signed')
    rechain(house, articleStream('a1'), [...events, signed])
    expect(codes(await verify(house))).toContain('event-mismatch')
  })

  test('an edition that stands twice is noticed', async () => {
    const [row] = house.tables.editions
    if (row) house.tables.editions.push({ ...row, id: 'copy' })
    expect(codes(await verify(house))).toContain('duplicate')
  })

  test('two editions that changed places are noticed', async () => {
    const [first, second] = house.tables.editions.filter(({ article }) => article === 'a1')
    if (first && second) [first.number, second.number] = [second.number, first.number]
    expect(codes(await verify(house))).toEqual(expect.arrayContaining(['column-mismatch', 'previous-mismatch']))
  })

  test('a signature moved to another article is noticed', async () => {
    const row = found(house.tables.signatures, ({ article }) => article === 'a1')
    row.article = 'a2'
    const report = await verify(house)
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'signature-missing', id: row.id }))
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'column-mismatch', id: row.id }))
  })

  test('a row of no article is counted and reported', async () => {
    const [row] = house.tables.snapshots
    if (row) row.article = null
    expect(codes(await verify(house))).toContain('column-mismatch')
  })

  test('rows that the reader could not give are reported', async () => {
    const reader = evidenceReader(house.tables)
    const short = {
      ...reader,
      count: async (kind: Parameters<typeof reader.count>[0]) => (await reader.count(kind)) + 1,
    }
    expect(codes(await verifyEvidence(short, { verifier: house.verifier, checkpointLines: null }))).toEqual([
      'rows-unread',
    ])
  })
})

describe('a pointer', () => {
  test('set back to an older edition, by a copy of what was once right, is noticed', async () => {
    const earlier = await anEarlierCopy()
    const row = found(house.tables.live, ({ article }) => article === 'a1')
    Object.assign(row, earlier.tables.live[0])
    expect(firstOf(await verify(house))).toBe(`pointer-behind live ${row.id}`)
  })

  test('that leads to a withdrawn page’s publication is noticed', async () => {
    const row = found(house.tables.live, ({ article }) => article === 'a2')
    row.kind = 'publication'
    expect(firstOf(await verify(house))).toBe(`column-mismatch live ${row.id}`)
  })

  test('to an article without editions is noticed', async () => {
    const row = found(house.tables.live, ({ article }) => article === 'a2')
    row.article = 'a3'
    expect(codes(await verify(house))).toEqual(
      expect.arrayContaining(['column-mismatch', 'edition-missing', 'pointer-missing', 'workflow-missing']),
    )
  })
})

describe('a publication', () => {
  /** Made by the key itself: what a mistake in the house, or a thief of the key, would leave behind. */
  async function published(make: (house: Installation) => Promise<unknown>): Promise<VerifyReport> {
    const other = await Installation.create()
    await make(other)
    return verify(other, null)
  }
  const start = (other: Installation) => other.submit(other.createArticle('a1'), 'Words.')

  test('with the signatures its policy asks for verifies', async () => {
    const report = await published(async (other) => {
      const round = start(other)
      await other.sign(round, 'Anna')
      await other.sign(round, 'Bela', { specialist: false })
      await other.publish(round)
    })
    expect(codes(report)).toEqual([])
  })

  test('without signatures is noticed, also where the policy asks for none', async () => {
    const report = await published(async (other) => {
      const none = {
        tier: 2,
        signatures: 0,
        specialists: 0,
        intervalMonths: 24,
        graceDays: 30,
        suspendAfterDays: null,
        signatureValidDays: 90,
      } as const
      await other.publish(other.submit(other.createArticle('a1'), 'Words.', none))
    })
    expect(codes(report)).toEqual(['policy-not-met'])
  })

  test('with too few is noticed', async () => {
    const report = await published(async (other) => {
      const round = start(other)
      await other.sign(round, 'Anna')
      await other.publish(round)
    })
    expect(codes(report)).toEqual(['policy-not-met'])
  })

  test('without a specialist is noticed', async () => {
    const report = await published(async (other) => {
      const round = start(other)
      await other.sign(round, 'Anna', { specialist: false })
      await other.sign(round, 'Bela', { specialist: false })
      await other.publish(round)
    })
    expect(codes(report)).toEqual(['policy-not-met'])
  })

  test('under a laxer policy than its review began with is noticed', async () => {
    const report = await published(async (other) => {
      const round = start(other)
      await other.sign(round, 'Anna')
      await other.publish(round, { policy: { ...round.policy, signatures: 1 } })
    })
    expect(codes(report)).toEqual(['policy-not-met'])
  })

  const invalid = async (make: (house: Installation) => Promise<unknown>, says: string) => {
    const report = await published(make)
    const problem = report.problems.find(({ code }) => code === 'signature-not-valid')
    expect(problem?.message).toContain(says)
    expect(codes(report)).toEqual(['policy-not-met', 'signature-not-valid'])
  }

  test('resting on a revoked signature is noticed', () =>
    invalid(async (other) => {
      const round = start(other)
      await other.revoke(await other.sign(round, 'Anna'))
      await other.sign(round, 'Bela')
      await other.publish(round)
    }, 'had been revoked'))

  test('whose signature was revoked afterwards still stands', async () => {
    const report = await published(async (other) => {
      const round = start(other)
      const signature = await other.sign(round, 'Anna')
      await other.sign(round, 'Bela')
      await other.publish(round)
      await other.revoke(signature)
    })
    expect(codes(report)).toEqual([])
  })

  test('resting on a contributor’s signature is noticed', () =>
    invalid(async (other) => {
      const round = start(other)
      await other.sign(round, 'Anna', { user: 'u-editor' })
      await other.sign(round, 'Bela')
      await other.publish(round)
    }, 'contributed to the content'))

  test('resting on the signature of a contributor’s other account is noticed', () =>
    invalid(async (other) => {
      const round = start(other)
      await other.sign(round, 'Anna', { personKeys: ['user:u-anna', 'email:edda@example.org'] })
      await other.sign(round, 'Bela')
      await other.publish(round)
    }, 'contributed to the content'))

  test('resting twice on one person is noticed', () =>
    invalid(async (other) => {
      const round = start(other)
      await other.sign(round, 'Anna')
      await other.sign(round, 'Annette', { personKeys: ['user:u-annette', 'email:anna@example.org'] })
      await other.publish(round)
    }, 'second one by the same person'))

  test('resting on a signature of another review over other words is noticed', async () => {
    const report = await published(async (other) => {
      const before = start(other)
      const given = await other.sign(before, 'Anna')
      const round = other.submit('a1', 'Other words.')
      await other.sign(round, 'Bela')
      round.signatures.push(given)
      await other.publish(round)
    })
    expect(codes(report)).toContain('signature-not-valid')
    expect(report.problems[0]?.message).toContain('is of another review')
  })

  test('resting on an expired signature is noticed', () =>
    invalid(async (other) => {
      const round = start(other)
      await other.sign(round, 'Anna')
      await other.sign(round, 'Bela')
      const late = '2026-07-07T00:00:00.000Z'
      await other.publish(round, {
        dates: {
          firstPublished: late,
          published: late,
          modified: late,
          lastReviewed: round.signatures[1]?.signedAt ?? '',
          nextReviewDue: '2028-04-07',
          lapsesAt: '2028-05-08T00:00:00.000Z',
          suspendsAt: null,
        },
      })
    }, 'had expired'))

  test('resting on a signature given afterwards is noticed', () =>
    invalid(async (other) => {
      const round = start(other)
      await other.sign(round, 'Anna')
      await other.sign(round, 'Bela')
      await other.publish(round)
      const events = eventsOf(other, articleStream('a1'))
      const late = found(events, (event) => event.type === 'review.signed')
      rechain(other, articleStream('a1'), [...events.filter((event) => event !== late), late])
    }, 'was given after it was published'))

  test('that names a signer otherwise than they signed is noticed', async () => {
    const report = await published(async (other) => {
      const round = start(other)
      const { id, signer, signedAt } = await other.sign(round, 'Anna')
      await other.sign(round, 'Bela')
      const { registrations, specialist, credentials } = signer
      const named = { signature: id, printedName: 'Dr Famous', credentials, registrations, specialist, signedAt }
      await other.publish(round, { signers: [named] })
    })
    expect(codes(report)).toContain('signature-not-valid')
  })

  test('that says it was reviewed later than it was is noticed', async () => {
    const report = await published(async (other) => {
      const round = start(other)
      await other.sign(round, 'Anna')
      await other.sign(round, 'Bela')
      await other.publish(round)
      const edition = JSON.parse(other.tables.editions[0]?.record ?? '') as { dates: { lastReviewed: string } }
      expect(edition.dates.lastReviewed).toBe(round.signatures[1]?.signedAt)
      const next = await Installation.create()
      const again = start(next)
      await next.sign(again, 'Anna')
      await next.sign(again, 'Bela')
      await next.publish(again, { dates: { ...edition.dates, lastReviewed: '2026-12-24T00:00:00.000Z' } as never })
      Object.assign(other.tables, next.tables)
    })
    expect(codes(report)).toContain('policy-not-met')
  })

  test('of content that no review was over is noticed', async () => {
    const report = await published(async (other) => {
      const round = start(other)
      await other.sign(round, 'Anna')
      await other.sign(round, 'Bela')
      await other.publish(round, { review: 'review-x' })
    })
    expect(codes(report)).toEqual(expect.arrayContaining(['review-missing', 'signature-not-valid']))
  })

  test('of a snapshot in another place is noticed', async () => {
    const report = await published(async (other) => {
      const round = start(other)
      await other.sign(round, 'Anna')
      await other.sign(round, 'Bela')
      await other.publish(round, { slug: 'another-page' })
    })
    expect(codes(report)).toContain('hash-mismatch')
  })

  test('of which the chain does not tell is noticed', async () => {
    const stream = articleStream('a1')
    rechain(
      house,
      stream,
      eventsOf(house, stream).filter(({ type }) => type !== 'edition.published'),
    )
    expect(codes(await verify(house))).toEqual(expect.arrayContaining(['checkpoint-head-missing', 'event-missing']))
  })
})

test('no more problems are kept than a person can read, and the rest is counted', async () => {
  const [row] = house.tables.snapshots
  for (let copy = 0; copy < problemLimit + 50; copy++) {
    if (row) house.tables.snapshots.push({ ...row, id: `sha256:${String(copy).padStart(64, '0')}` })
  }
  const report = await verify(house)
  expect(report.problems).toHaveLength(problemLimit)
  expect(report.more).toBe(50)
})
