import type { IncomingMessage, ServerResponse } from 'node:http'

import { queued } from './queued'
import { sleep } from './sleep'

/** A writing request about one article or one of its versions; the group is the id. */
const writing = /^(POST|PUT|PATCH|DELETE) \/api\/articles\/(?:versions\/)?([^/?]+)/
/** A request that is still open after this long keeps nobody else waiting, in milliseconds. */
const patienceMs = 15_000

/**
 * Lets the writing requests for one article in one after the other, each when the one before has been answered. Only a
 * shortcut: ten saves at once then meet no conflict in this process, where otherwise most would be tried several times.
 */
export function queuedByArticle(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const id = writing.exec(`${request.method} ${request.url}`)?.[2]
    if (id === undefined) return handler(request, response)
    void queued(`request:${id}`, async () => {
      // whoever asked has gone away while waiting
      if (response.destroyed) return
      const answered = new Promise<void>((resolve) => response.once('close', resolve))
      handler(request, response)
      await Promise.race([answered, sleep(patienceMs)])
    })
  }
}
