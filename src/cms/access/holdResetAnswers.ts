import type { Endpoint, SanitizedConfig } from 'payload'

import { slugs } from '../slugs'

/** Far longer than a token takes to be stored, so that what is left of the difference is lost in it. */
export const leastMilliseconds = 1_000

/**
 * A forgotten password stores a token where there is an account and does nothing where there is none. Both are answered
 * after the same time, or the time would tell a stranger who has one.
 */
export function holdResetAnswers(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug !== slugs.users || !collection.endpoints) continue
    collection.endpoints = collection.endpoints.map((one) =>
      one.path === '/forgot-password' ? { ...one, handler: held(one.handler) } : one,
    )
  }
  return config
}

function held(handler: Endpoint['handler']): Endpoint['handler'] {
  return async (req) => {
    const time = new Promise((resolve) => setTimeout(resolve, leastMilliseconds))
    try {
      return await handler(req)
    } finally {
      await time
    }
  }
}
