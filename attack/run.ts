import { readContentApi } from './judge/contentApi'
import { judge, type Standing } from './judge/judge'
import { differing, type Tables } from './stage/rows'
import { NotOverHttp } from './stage/openRemoteStage'
import type { Stage } from './stage/stage'
import type { Answer, AttackCase, CaseGroup, Expectation, Result, WayName } from './types'

export interface RunOptions {
  groups: readonly CaseGroup[]
  /** Told before each attempt, and with its result after it. */
  onProgress?: (done: number, total: number, result: Result) => void
}

interface Attempt {
  heading: string
  one: AttackCase
  way: WayName
}

export function attemptsOf(groups: readonly CaseGroup[]): Attempt[] {
  return groups.flatMap(({ heading, cases }) =>
    cases.flatMap((one) => (Object.keys(one.attempts) as WayName[]).map((way) => ({ heading, one, way }))),
  )
}

/** Every case by every way it has, each on the installation as it was at first. */
export async function runCases(stage: Stage, { groups, onProgress }: RunOptions): Promise<Result[]> {
  const attempts = attemptsOf(groups)
  const base = await standing(stage)
  const results: Result[] = []
  for (const attempt of attempts) {
    const result = await runAttempt(stage, attempt, base)
    results.push(result)
    onProgress?.(results.length, attempts.length, result)
    await putBack(stage, base.tables)
  }
  return results
}

async function runAttempt(stage: Stage, { heading, one, way }: Attempt, base: Standing): Promise<Result> {
  const started = performance.now()
  const expect = one.expectBy?.[way] ?? one.expect
  const { answer, holes, tried } = await attack(stage, one, way, { expect, base }).catch((error: unknown) => ({
    answer: { status: 0, code: null, said: 'the case itself failed' } as Answer,
    tried: !(error instanceof NotOverHttp),
    holes:
      error instanceof NotOverHttp
        ? []
        : [`the case could not be played: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
  }))
  return {
    database: stage.database,
    heading,
    case: one.id,
    story: one.story,
    way,
    expected: say(expect),
    got: tried ? (holes.length === 0 ? 'repelled' : 'OPEN') : 'not tried',
    code: answer.code,
    holes,
    milliseconds: Math.round(performance.now() - started),
  }
}

async function attack(
  stage: Stage,
  one: AttackCase,
  way: WayName,
  { expect, base }: { expect: Expectation; base: Standing },
) {
  stage.kept = {}
  await one.prepare?.(stage)
  const before = one.prepare ? await standing(stage) : base
  const answer = await one.attempts[way]?.(stage)
  if (!answer) throw new Error(`${one.id} does not go by ${way}.`)
  const after = await standing(stage)
  const holes = judge(expect, answer, before, after)
  const wrong = await one.holds?.(stage, answer)
  return { answer, holes: wrong ? [...holes, wrong] : holes, tried: true }
}

async function standing(stage: Stage): Promise<Standing> {
  return { served: await readContentApi(stage), tables: await stage.rows.read() }
}

/** What readers are served from: the content API holds it in memory. */
const served = ['editions', 'live', 'snapshots']

async function putBack(stage: Stage, base: Tables): Promise<void> {
  const changed = differing(base, await stage.rows.read()).map(({ table }) => table)
  if (changed.length === 0) return
  await stage.rows.restore(base)
  if (changed.some((table) => served.includes(table))) await stage.restartContentApi()
}

function say(expect: Expectation): string {
  switch (expect.outcome) {
    case 'refused':
    case 'turned away':
      return `${expect.outcome}: ${expect.status ?? ''} ${expect.code ?? ''}`.replace(/ +/g, ' ').trim()
    case 'not served':
      return `not served, verify: ${expect.verify}`
    case 'harmless':
    case 'holds':
      return expect.outcome
  }
}
