import type { Payload } from 'payload'

import { slugs } from '../src/cms/slugs'
import { signUp } from './cast'
import { people as everybody } from './content/people'
import { countMasterData, createMasterData } from './createMasterData'
import { openDesk } from './openDesk'
import { scenes } from './scenes'

export interface SeedOptions {
  log: (line: string) => void
  /** Called after each step: how many are done, of how many. */
  progress: (done: number, total: number) => void
  now?: Date
}

/**
 * Fills an empty studio with the demonstration by doing what its people would do: every document is made by somebody
 * who may, and every state is reached by actions. Keeps what is there: with a single user in the database it does
 * nothing.
 *
 * @returns whether anything was made.
 */
export async function seedDemo(payload: Payload, { log, progress, now = new Date() }: SeedOptions): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: slugs.users, overrideAccess: true })
  if (totalDocs > 0) {
    const articles = await payload.count({ collection: slugs.articles, overrideAccess: true })
    log(
      articles.totalDocs < scenes.length
        ? 'The studio has users but not all pages of the demonstration. Start over with --fresh to have them.'
        : 'The demonstration is there already and is kept as it is.',
    )
    return false
  }
  const people = everybody(now)
  const total = people.length + countMasterData(people) + scenes.reduce((sum, scene) => sum + scene.steps, 0)
  let done = 0
  const step = () => progress((done += 1), total)

  const cast = await signUp(payload, people, step)
  const ids = await createMasterData(payload, { cast, people, now, step })
  const desk = openDesk(payload, { cast, ids, step })
  for (const scene of scenes) await scene.play(desk)
  return true
}
