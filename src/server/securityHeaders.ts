import type { IncomingMessage, ServerResponse } from 'node:http'

import { scriptNonce } from './scriptNonce'

export interface HeaderSettings {
  /** Next's development server evaluates code and opens a socket for its changes. */
  development: boolean
  /** Browsers reach the studio by https: they are told never to try without. */
  secure: boolean
}

/**
 * What every answer of the studio tells the browser. Scripts run only with the nonce of the page they came with, which
 * Next reads from the request's own `Content-Security-Policy` and puts into each of its scripts; so one sent by the
 * client is overwritten. Styles may be inline: Payload's widgets place themselves with them.
 */
export function setSecurityHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  { development, secure }: HeaderSettings,
): void {
  const policy = contentPolicy(scriptNonce(request), development)
  request.headers['content-security-policy'] = policy
  delete request.headers['content-security-policy-report-only']
  response.setHeader('content-security-policy', policy)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('x-frame-options', 'SAMEORIGIN')
  response.setHeader('referrer-policy', 'same-origin')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  if (secure) response.setHeader('strict-transport-security', 'max-age=31536000')
}

function contentPolicy(nonce: string, development: boolean): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-src 'self'`,
    `frame-ancestors 'self'`,
  ].join('; ')
}
