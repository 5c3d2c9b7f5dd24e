import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { checkpointLines } from '../../../src/cms/evidence/checkpointLines'
import { openEvidence } from '../../../src/database/evidence/openEvidence'
import type { RecordVerifier } from '../../../src/domain/records/signing'
import type { VerifyReport } from '../../../src/domain/verify/report'
import { verifyEvidence } from '../../../src/domain/verify/verifyEvidence'
import { createVerifier } from '../../../src/keys/createVerifier'
import { readPublicKeys } from '../../../src/keys/publicKeys'
import { copyEvidence, type EvidenceCopy } from '../../support/evidenceCopy'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'

/** What is made here is made by the actions that a person's clicks call: the demonstration's scenes. */
const played = ['live, after it was sent back once', 'live by reaffirmation', 'withdrawn']

let studio: SeededStudio
let uri: string
let file: string
let keysFile: string
let verifier: RecordVerifier
beforeAll(async () => {
  studio = await seededStudio()
  const { scenes } = await import('../../../demo/scenes')
  const { readEnv } = await import('../../../src/config/env')
  const { signingKey } = await import('../../../src/cms/signingKey')
  const { writeCheckpoint } = await import('../../../src/cms/evidence/writeCheckpoint')
  ;({ databaseUri: uri, checkpointFile: file, publicKeysFile: keysFile } = readEnv())
  const signer = await signingKey()
  verifier = createVerifier(await readPublicKeys(keysFile))
  for (const scene of scenes.filter(({ name }) => played.includes(name))) {
    await scene.play(studio.desk)
    await writeCheckpoint(studio.payload, { signer, file })
  }
}, 180_000)
afterAll(() => studio.close())

async function verify(address: string): Promise<VerifyReport> {
  const lines = checkpointLines(file)
  const evidence = await openEvidence(address)
  try {
    return await verifyEvidence(evidence, { verifier, checkpointLines: lines })
  } finally {
    await evidence.close()
  }
}

test('what the actions wrote verifies', async () => {
  const report = await verify(uri)
  expect(report.problems).toEqual([])
  expect(report.ok).toBe(true)
  // three pages; one live in its first edition, one reaffirmed, one withdrawn after its first
  expect(report.counted).toMatchObject({ workflow: 3, editions: 5, live: 3, snapshots: 4, checkpoints: 3, lines: 3 })
})

describe('a copy of the database', () => {
  let copy: EvidenceCopy
  beforeEach(async () => {
    copy = await copyEvidence(uri)
  })
  afterEach(() => copy.drop())

  const first = async (table: string, where?: Record<string, string | number>) =>
    (await copy.ids(table, where))[0] ?? ''

  test('verifies as the original does', async () => {
    expect((await verify(copy.uri)).problems).toEqual([])
  })

  test.each([
    ['snapshots', 'record', 'hash-mismatch'],
    ['signatures', 'record', 'jws-invalid'],
    ['signatures', 'jws', 'jws-invalid'],
    ['editions', 'record', 'jws-invalid'],
    ['editions', 'slug', 'column-mismatch'],
    ['live', 'currentSlug', 'column-mismatch'],
    ['audit_events', 'actor', 'column-mismatch'],
    ['checkpoints', 'record', 'jws-invalid'],
    ['workflow', 'auditHash', 'head-mismatch'],
    ['reviews', 'policy', 'column-mismatch'],
  ])('whose %s had their %s changed names the row', async (table, column, code) => {
    const id = await first(table)
    const record = table === 'snapshots' ? '{"format":"countersign.snapshot/1","projection":{}}' : '{"altered":true}'
    await copy.set(table, id, { [column]: record })
    const kind = table === 'audit_events' ? 'audit-events' : table
    expect((await verify(copy.uri)).problems[0]).toMatchObject({ code, kind, id })
  })

  test.each([
    ['snapshots', 'snapshot-missing'],
    ['reviews', 'review-missing'],
    ['signatures', 'signature-missing'],
    ['editions', 'edition-missing'],
    ['live', 'pointer-missing'],
    ['workflow', 'workflow-missing'],
    ['heads', 'head-mismatch'],
    ['checkpoints', 'checkpoint-gap'],
  ])('with a row of %s deleted says so (%s)', async (table, code) => {
    await copy.remove(table, await first(table))
    expect((await verify(copy.uri)).problems.map((problem) => problem.code)).toContain(code)
  })

  test('with the newest event cut off, and its head set back, is found out by the checkpoints', async () => {
    const article = await first('workflow')
    const chain = await copy.ids('audit_events', { stream: `article:${article}` })
    const events = await Promise.all(
      chain.map((_, at) => copy.ids('audit_events', { stream: `article:${article}`, index: at + 1 })),
    )
    await copy.remove('audit_events', events.at(-1)?.[0] ?? '')
    const evidence = await openEvidence(copy.uri)
    const [head] = await evidence.findHeads([
      { stream: `article:${article}`, index: chain.length - 1, hash: `sha256:${'0'.repeat(64)}` },
    ])
    await evidence.close()
    await copy.set('workflow', article, { auditIndex: chain.length - 1, auditHash: head?.hash ?? null })
    expect((await verify(copy.uri)).problems.map(({ code }) => code)).toContain('checkpoint-head-missing')
  })

  test('without its newest checkpoint is found out by the file', async () => {
    await copy.remove('checkpoints', '3')
    expect((await verify(copy.uri)).problems).toEqual([
      expect.objectContaining({ code: 'file-line-unknown', kind: 'file', id: '3' }),
    ])
  })

  test('with a pointer set back to the page before its withdrawal is found out', async () => {
    const id = await first('live', { kind: 'withdrawal' })
    const publication = await first('editions', { slug: id.split('/')[1] ?? '', kind: 'publication' })
    await copy.set('live', id, { kind: 'publication', edition: publication, number: 1 })
    expect((await verify(copy.uri)).problems[0]).toMatchObject({ code: 'column-mismatch', kind: 'live', id })
  })

  test('is verified by the command, whose exit code says so', async () => {
    const whole = await command(['--json', '--database', copy.uri])
    expect(JSON.parse(whole.out)).toMatchObject({ ok: true, problems: [] })
    expect(whole.code).toBe(0)

    const id = await first('editions')
    await copy.set('editions', id, { tier: 3, slug: 'elsewhere' })
    const broken = await command(['--database', copy.uri])
    expect(broken.out).toContain(`✗ editions ${id}:`)
    expect(broken.out).toContain('NOT everything holds')
    expect(broken.code).toBe(1)
  }, 60_000)
})

describe('the command', () => {
  test('says that it could not ask, where there is no database', async () => {
    const { code, err } = await command(['--database', 'file:/nowhere/at/all.db'])
    expect(code).toBe(2)
    expect(err).toContain('There is no database at /nowhere/at/all.db')
  }, 30_000)

  test('says that it could not ask, where there are no keys', async () => {
    const { code, err } = await command(['--keys', '/nowhere/public.jwks.json'])
    expect(code).toBe(2)
    expect(err).toContain('/nowhere/public.jwks.json')
  }, 30_000)

  test('finds everything broken with the keys of another installation', async () => {
    const other = {
      keys: [
        {
          kty: 'OKP',
          crv: 'Ed25519',
          x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
          kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
        },
      ],
    }
    const path = join(file, '..', 'other.jwks.json')
    writeFileSync(path, JSON.stringify(other))
    const { code, out } = await command(['--json', '--keys', path])
    expect(code).toBe(1)
    expect((JSON.parse(out) as VerifyReport).problems.map((problem) => problem.code)).toContain('jws-invalid')
  }, 30_000)
})

function command(options: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, ['-C', 'production', '--import', 'tsx', 'scripts/verify.ts', ...options], {
      // a test file has an environment of its own, which a child does not get by itself
      env: { ...process.env },
    })
    let [out, err] = ['', '']
    run.stdout.on('data', (text: Buffer) => (out += text.toString()))
    run.stderr.on('data', (text: Buffer) => (err += text.toString()))
    run.on('close', (code) => resolve({ code, out, err }))
  })
}
