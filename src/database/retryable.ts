import { conflictFlag } from './conflictFlag'
import { sleep } from './sleep'

/** How long one request is tried again, in milliseconds: electing a new primary takes 11 s. */
const limitMs = 20_000

/**
 * A route handler that does the whole request again if it failed because of a write conflict or a lost primary. Payload
 * retries nothing, and its transaction is rolled back with the answer, so nothing is done twice. Around everything:
 * within a hook the operation that must be repeated has already begun.
 */
export function retryable<A>(
  handler: (request: Request, args: A) => Promise<Response>,
): (request: Request, args: A) => Promise<Response> {
  return async (request, args) => {
    const { url, method, headers } = request
    // a body can be read once, and is needed for every try
    const body = request.body ? await request.arrayBuffer() : null
    const end = Date.now() + limitMs
    for (let tries = 1; ; tries++) {
      const flag = { hit: false, answered: false }
      const response = await conflictFlag.run(flag, () => handler(new Request(url, { method, headers, body }), args))
      // 400 is how Payload answers a bulk operation some of which failed; other refusals are not the conflict's doing
      const failedByIt = flag.answered || response.status >= 500 || response.status === 400
      if (!flag.hit || !failedByIt || Date.now() > end) return response
      await sleep(Math.random() * Math.min(500, 15 * 2 ** Math.min(tries, 5)))
    }
  }
}
