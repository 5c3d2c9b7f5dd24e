/** The process of one side (askSide.ts). */
import type { Question, Reply } from './askSide'
import { openHouse } from './openHouse'
import { openPlain } from './openPlain'

const open = process.argv[2] === 'plain' ? openPlain : openHouse
let side: ReturnType<typeof open> | undefined

async function answer({ method, given }: Question): Promise<unknown> {
  side ??= open()
  const methods = (await side) as unknown as Record<string, (...given: unknown[]) => unknown>
  return method === 'open' ? null : methods[method]?.(...given)
}

process.on('message', (question: Question) => {
  answer(question).then(
    (found) => process.send?.({ id: question.id, answer: found } satisfies Reply),
    (error: unknown) =>
      process.send?.({
        id: question.id,
        failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies Reply),
  )
})
process.on('disconnect', () => process.exit(0))
