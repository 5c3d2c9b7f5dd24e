import type { IncomingMessage } from 'node:http'

/**
 * Address of whoever asks. Behind proxies of one's own the connection comes from the nearest of them, and each has added
 * to the right of `X-Forwarded-For` whom it was asked by; what stands further left was written by the client and is not
 * believed.
 *
 * @param proxies how many proxies of one's own stand in front; 0 for none.
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const socket = request.socket.remoteAddress ?? 'unknown'
  if (proxies === 0) return socket
  const given = request.headers['x-forwarded-for'] ?? ''
  const hops = (Array.isArray(given) ? given.join(',') : given).split(',').map((one) => one.trim())
  return hops.at(-proxies) || socket
}
