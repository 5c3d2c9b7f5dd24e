import type { PayloadRequest } from 'payload'

import { processWide } from './processWide'

const passes = processWide('systemWrites', () => new WeakSet<object>())

/**
 * The same request with leave to write the system-written collections, in the same transaction. The leave is the
 * identity of the returned object: `req` itself does not get it, nor does anything copied or derived from either,
 * and no client can name it. Hand it to one `payload.db` call and let it go.
 */
export function withSystemWrites<R extends Partial<PayloadRequest>>(req: R): R {
  // a request of the server is a native object, whose getters refuse a receiver that is not it
  const pass = new Proxy(req, { get: (target, key) => Reflect.get(target, key, target) as unknown })
  passes.add(pass)
  return pass
}

export function maySystemWrite(req: unknown): boolean {
  return typeof req === 'object' && req !== null && passes.has(req)
}
