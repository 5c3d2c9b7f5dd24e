import type { Asked } from './askSide'
import type { Times } from './openHouse'
import { compare, median, type Compared } from './numbers'
import { processorTime } from './serverProcess'
import type { Door } from './saveArticle'
import { plainLine, ratioLine, type Line } from './table'

export interface WriteSettings {
  rounds: number
  /** Saves of each side in a round, and pages published. */
  saves: number
  pages: number
  /** How many articles the small and the large house hold. */
  articles: { few: number; many: number }
}

/** Plain Payload, a house of few articles and one of many, in turn, round after round. */
export async function measureWrites(
  { rounds, saves, pages, articles }: WriteSettings,
  { plain, small, large }: { plain: Asked<'plain'>; small: Asked<'house'>; large: Asked<'house'> },
): Promise<Line[]> {
  const times = { plain: rows(), small: rows(), large: rows() }
  const processor = { plain: rows(), small: rows() }
  /** Processor time of a side per save, in milliseconds. */
  const ofProcessor = async (pid: number, work: () => Promise<unknown>) => {
    const before = processorTime(pid) ?? 0
    await work()
    return ((processorTime(pid) ?? 0) - before) / saves
  }
  const published: Record<'small' | 'large', Times[]> = { small: [], large: [] }
  await plain.save('main', 25)
  for (const side of [plain, small, large]) for (const door of doors) await side.save(door, 25)
  for (const side of [small, large]) await side.publishPages(4)
  for (let round = 0; round < rounds; round += 1) {
    for (const door of doors) {
      processor.plain[door].push([
        await ofProcessor(plain.pid, async () => times.plain[door].push(await plain.save(door, saves))),
      ])
      processor.small[door].push([
        await ofProcessor(small.pid, async () => times.small[door].push(await small.save(door, saves))),
      ])
      times.large[door].push(await large.save(door, saves))
    }
    times.plain.main.push(await plain.save('main', saves))
    published.small.push(await small.publishPages(pages))
    published.large.push(await large.publishPages(pages))
  }
  const step = (which: keyof Times, size: 'small' | 'large' = 'small') => published[size].map((one) => one[which])
  const grown = `${articles.many} articles against ${articles.few}`
  return [
    ratioLine('save of a draft, in the process', compare(times.small.local, times.plain.local), {
      goal: { most: 1.5 },
    }),
    ...processorLine(compare(processor.small.local, processor.plain.local)),
    ratioLine('save of a draft, REST with its sign-in', compare(times.small.rest, times.plain.rest), {
      goal: { most: 1.5 },
    }),
    ...processorLine(compare(processor.small.rest, processor.plain.rest)),
    ratioLine('… as Payload alone saves to the main row', compare(times.plain.main, times.plain.local)),
    ratioLine('sign, in plain saves', compare(step('sign'), times.plain.local), { goal: { most: 5 } }),
    ratioLine('publish, in plain saves', compare(step('publish'), times.plain.local), { goal: { most: 5 } }),
    ratioLine('submit, in plain saves', compare(step('submit'), times.plain.local)),
    plainLine('password confirmed before signing (not in sign)', median(step('confirm').flat()), 'ms'),
    ratioLine(`save, ${grown}`, compare(times.large.local, times.small.local), { goal: { most: 1.2 } }),
    ratioLine(`sign, ${grown}`, compare(step('sign', 'large'), step('sign')), { goal: { most: 1.2 } }),
    ratioLine(`publish, ${grown}`, compare(step('publish', 'large'), step('publish')), { goal: { most: 1.2 } }),
  ]
}

/** Hardly disturbed by what else a machine does; without the database server's share. */
const processorLine = (compared: Compared): Line[] =>
  compared.baseline > 0 ? [ratioLine('… processor time of the process', compared)] : []

const doors = ['local', 'rest'] as const satisfies readonly Door[]
const rows = (): Record<Door, number[][]> => ({ local: [], rest: [], main: [] })
