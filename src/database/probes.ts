import type { PayloadRequest } from 'payload'

import { processWide } from './processWide'

const probes = processWide('probes', () => new WeakSet<object>())

/**
 * A request by which the system tries whether something is refused. It is refused like any other and, being nobody's
 * attempt, not recorded. Known by the identity of the returned object, as with `withSystemWrites`.
 */
export function probeRequest(): Partial<PayloadRequest> {
  const probe = {}
  probes.add(probe)
  return probe
}

export const isProbe = (req: unknown): boolean => typeof req === 'object' && req !== null && probes.has(req)
