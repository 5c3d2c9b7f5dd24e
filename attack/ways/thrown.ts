import type { Answer } from '../types'

/** What came of a call that throws when it is refused. */
export async function answerOf(call: () => Promise<unknown>): Promise<Answer> {
  try {
    const result = await call()
    const { errors } = (result ?? {}) as { errors?: { message?: string; data?: { code?: unknown } | null }[] }
    const [first] = Array.isArray(errors) ? errors : []
    // Payload's bulk operations and server functions tell of what they refused in their result
    if (first) {
      const code = first.data?.code
      return { status: 400, code: typeof code === 'string' ? code : null, said: String(first.message).slice(0, 300) }
    }
    return { status: 200, code: null, said: 'done' }
  } catch (error) {
    const { status, code, data } = error as { status?: unknown; code?: unknown; data?: { code?: unknown } | null }
    const named = data?.code ?? code
    const said = error instanceof Error ? error.message : String(error)
    const fromTrigger = /countersign:([a-z-]+)/.exec(said)?.[1]
    return {
      status: typeof status === 'number' ? status : 0,
      code: fromTrigger ?? (typeof named === 'string' ? named : null),
      said: said.slice(0, 300),
    }
  }
}
