/** One step of a story: something somebody tries, in the house and in the hand-written world, and whether both agree. */
import type { AsyncCommand } from 'fast-check'

import { everyDeed, tell, type Deed } from './deeds'
import { expectedOf } from './expected'
import type { House } from './house'
import { everybody } from './people'
import { apply, isAllowed, whatCanBeDone } from './rules'
import { pageName, type World } from './world'

export interface Telling {
  house: House
  /** The sentences so far. */
  told: string[]
  steps: Steps
}

/** Over all stories: how many steps, and of each kind of deed how many were allowed and refused. */
export interface Steps {
  done: number
  tally: Map<Deed['does'], { allowed: number; refused: number }>
}

/** House and world disagree; the message is the story. */
export class Disagreement extends Error {
  override name = 'Disagreement'
}

/** What is tried first by those who want to get on, the rest now and then. */
const eager: Partial<Record<Deed['does'], number>> = { submitForReview: 4, sign: 5, publish: 4, assign: 2, reopen: 2 }

/** Chosen while the story is told: `eager` from what is allowed then, else from everything there is. */
export class Step implements AsyncCommand<World, Telling> {
  constructor(
    private readonly eager: boolean,
    private readonly what: number,
    private readonly which: number,
  ) {}

  check = () => true

  toString = () => `${this.eager ? 'eager' : 'any'}(${this.what}, ${this.which})`

  async run(world: World, { house, told, steps }: Telling): Promise<void> {
    const deed = this.choose(world)
    const allowed = isAllowed(world, deed)
    steps.done += 1
    const tally = steps.tally.get(deed.does) ?? { allowed: 0, refused: 0 }
    steps.tally.set(deed.does, tally)
    tally[allowed ? 'allowed' : 'refused'] += 1
    const outcome = await house.try(deed)
    const got = outcome.allowed ? 'allowed' : `refused (${outcome.code})`
    told.push(`${tell(deed)}: ${got}`)
    const disagree = (what: string, expected: unknown, found: unknown) => {
      const both = `${what}\n  by the rules: ${JSON.stringify(expected)}\n  in the house: ${JSON.stringify(found)}`
      throw new Disagreement(`${told.map((one, at) => `${String(at + 1).padStart(3)}. ${one}`).join('\n')}\n\n${both}`)
    }
    if (outcome.allowed !== allowed) disagree('Whether it is allowed', allowed ? 'allowed' : 'refused', got)
    if (!outcome.allowed && outcome.changed) disagree('A refused attempt changed a revision', false, true)
    if (allowed) apply(world, deed)

    const refusals = await house.refusals()
    const added = refusals - world.refusals
    if (allowed ? added !== 0 : added > 1 || (isAction(deed) && added !== 1))
      disagree('Refusals that this put on record', allowed ? 0 : 1, added)
    world.refusals = refusals
    for (const page of [0, 1] as const) {
      const expected = expectedOf(world, page)
      const seen = await house.look(page, world.editions)
      if (JSON.stringify(seen) !== JSON.stringify(expected)) disagree(`Of ${pageName(page)}`, expected, seen)
    }
    // everybody's turn to be asked comes round; asking all of them each time would take most of the time
    const asked = everybody[steps.done % everybody.length] ?? 'admin'
    const page = 'page' in deed ? deed.page : 0
    const turn = whatCanBeDone(world, page, asked)
    const offered = await house.offers(page, asked)
    if (turn.join() !== offered.join()) disagree(`What ${asked} can do with ${pageName(page)}`, turn, offered)
  }

  private choose(world: World): Deed {
    const open = this.eager ? everyDeed.filter((deed) => isAllowed(world, deed)) : everyDeed
    const kinds = [...new Set(open.map(({ does }) => does))]
    const weighted = kinds.flatMap((kind) => Array<Deed['does']>(this.eager ? (eager[kind] ?? 1) : 1).fill(kind))
    const kind = weighted[this.what % weighted.length]
    const candidates = open.filter(({ does }) => does === kind)
    const deed = candidates[this.which % candidates.length]
    if (!deed) throw new Error('there is always something that can be tried')
    return deed
  }
}

/** Each refused action is on record once. A write that is none may be refused before anything of the house hears of it. */
function isAction(deed: Deed): boolean {
  return !['changePaper', 'changePolicy', 'switchAccount', 'edit'].includes(deed.does)
}
