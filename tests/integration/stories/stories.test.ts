/**
 * Random people doing random things, in the house and in a small world of hand-written rules that shares no code with it.
 *
 *     TEST_STORY_STEPS=5000 npm test -- --only sqlite tests/integration/stories     many more steps
 *     TEST_STORY_SEED=7 …                                                           other stories
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { asyncModelRun, asyncProperty, check, commands, nat, tuple } from 'fast-check'

import { openHouse, type House } from './house'
import { Disagreement, Step, type Steps } from './story'
import { newWorld } from './world'

const wanted = Number(process.env.TEST_STORY_STEPS ?? 250)
const firstSeed = Number(process.env.TEST_STORY_SEED ?? 20_261_127)
/** Three of four want to get on: otherwise hardly a page would ever be published. */
const step = tuple(nat(3), nat(9_999), nat(9_999)).map(([any, what, which]) => new Step(any !== 3, what, which))
const stories = commands([step], { maxCommands: 40, size: 'max' })

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house?.close())

test(
  'whatever people do, the house does what the hand-written rules say',
  async () => {
    const steps: Steps = { done: 0, tally: new Map() }
    // the run that fails last is the shortest one that still fails
    let shortest = ''
    let failedAt: number | null = null
    const property = asyncProperty(stories, async (story) => {
      // shortening ends after a while. Not by fast-check's own limit, which would go on beside a story that still runs
      if (failedAt !== null && performance.now() - failedAt > 180_000) return
      const telling = { house, told: [], steps }
      try {
        await house.begin()
        await asyncModelRun(() => ({ model: newWorld(), real: telling }), story)
      } catch (error) {
        failedAt ??= performance.now()
        shortest =
          error instanceof Disagreement
            ? error.message
            : `${told(telling)}\n${error instanceof Error ? error.stack : String(error)}`
        throw error
      }
    })
    for (let seed = firstSeed; steps.done < wanted; seed += 1) {
      const { failed } = await check(property, { seed, numRuns: 2 })
      if (failed) throw new Error(`TEST_STORY_SEED=${seed}\n\n${shortest}`)
    }
    const lines = [...steps.tally].map(
      ([does, { allowed, refused }]) => `${does}: ${allowed} allowed, ${refused} refused`,
    )
    console.log(`${steps.done} steps\n${lines.sort().join('\n')}`)
    // stories in which nothing is ever published would agree about little
    for (const does of ['submitForReview', 'sign', 'publish', 'withdraw'] as const)
      expect({ does, allowed: (steps.tally.get(does)?.allowed ?? 0) > 1 }).toEqual({ does, allowed: true })
  },
  60_000 + wanted * 5_000,
)

function told({ told: sentences }: { told: string[] }): string {
  return sentences.join('\n')
}
