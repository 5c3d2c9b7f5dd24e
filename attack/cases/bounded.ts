import type { Stage } from '../stage/stage'
import type { Answer, AttackCase } from '../types'

/** Longest that a hostile request may take, in milliseconds, on a machine that does other things as well. */
const patience = 10_000

/** Refused, or answered without effect: never a 5xx, never slow. */
export const bounded: NonNullable<AttackCase['holds']> = async (stage, answer) => {
  if (answer.status >= 500) return `answered ${answer.status}: ${answer.said}`
  if (Number(stage.kept.milliseconds) > patience) return `took ${stage.kept.milliseconds} ms`
  if (answer.status >= 400 && answer.code === null && stage.kept.codeless !== 'allowed')
    return `answered ${answer.status} without a code: ${answer.said}`
  return null
}

export const timed = (send: (stage: Stage) => Promise<Answer>) => async (stage: Stage) => {
  const started = performance.now()
  const answer = await send(stage)
  stage.kept.milliseconds = String(Math.round(performance.now() - started))
  return answer
}
