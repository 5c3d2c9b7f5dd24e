import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const key = randomBytes(32)
const session = /(?:^|;\s*)payload-token=([^;]+)/

/**
 * The nonce that scripts of this answer run with. Within a session it stays the same, since a browser compiles a script
 * anew for each nonce (docs/adr/0008): it is made of the session's token and a secret of this process, so that only whoever
 * holds the session can learn it. Without a session each answer has its own.
 */
export function scriptNonce(request: IncomingMessage): string {
  const token = session.exec(request.headers.cookie ?? '')?.[1] ?? randomBytes(16)
  return createHmac('sha256', key).update(token).digest().subarray(0, 16).toString('base64')
}
