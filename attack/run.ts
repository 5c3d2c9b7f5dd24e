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
  const atFirst = await standing(stage)
  const results: Result[] = []
  for (const attempt of attempts) {
    const base = stage.database === 'running' && results.length > 0 ? await standing(stage) : atFirst
    const { result, after } = await runAttempt(stage, attempt, base)
    results.push(result)
    onProgress?.(results.length, attempts.length, result)
    await putBack(stage, base.tables, after)
  }
  return results
}

async function runAttempt(
  stage: Stage,
  { heading, one, way }: Attempt,
  base: Standing,
): Promise<{ result: Result; after?: Tables }> {
  const started = performance.now()
  const expect = one.expectBy?.[way] ?? one.expect
  const { answer, holes, tried, after } = await attack(stage, one, way, { expect, base }).catch((error: unknown) => ({
    answer: { status: 0, code: null, said: 'the case itself failed' } as Answer,
    after: undefined,
    tried: !(error instanceof NotOverHttp),
    holes:
      error instanceof NotOverHttp
        ? []
        : [`the case could not be played: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
  }))
  const result: Result = {
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
    ...(stage.kept.measured === undefined ? {} : { measured: stage.kept.measured }),
  }
  return { result, ...(after && { after }) }
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
  const all = wrong ? [...holes, wrong] : holes
  return { answer, holes: all, tried: true, after: one.holds ? undefined : after.tables }
}

async function standing(stage: Stage): Promise<Standing> {
  return { served: await readContentApi(stage), tables: await stage.rows.read() }
}

/** What readers are served from: the content API holds it in memory. */
const served = ['editions', 'live', 'snapshots']

/** @param now as the judge saw it last; absent where something may have been written since. */
async function putBack(stage: Stage, base: Tables, now?: Tables): Promise<void> {
  const changed = differing(base, now ?? (await stage.rows.read())).map(({ table }) => table)
  if (changed.length === 0) return
  await stage.rows.restore(base, changed)
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
