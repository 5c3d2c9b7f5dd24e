import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'

import { slugs } from '../slugs'
import { activeUser } from './activeUser'

/** All that anonymous requests reach, as `<collection, or empty> <method> <path>`. First-register closes itself once there is a user. */
const open = new Set([
  ' get /health',
  `${slugs.users} post /login`,
  `${slugs.users} post /logout`,
  `${slugs.users} post /forgot-password`,
  `${slugs.users} post /reset-password`,
  `${slugs.users} post /first-register`,
  `${slugs.users} get /init`,
  `${slugs.users} get /me`,
])

const methods = ['get', 'post', 'patch', 'put', 'delete'] as const

/**
 * Puts one question before every REST endpoint there is: who is asking? It stands at the endpoints, not at the route:
 * Payload lets a POST call itself a GET in a header and then looks for another endpoint. Paths that lead nowhere are
 * asked too, so that an anonymous request cannot find out what exists.
 */
export function requireSignIn(config: SanitizedConfig): SanitizedConfig {
  config.endpoints = guardAll(config.endpoints, '') as SanitizedConfig['endpoints']
  for (const collection of config.collections) {
    // `false` is no endpoint at all, and Payload then answers 501 before anybody is asked
    collection.endpoints = guardAll(collection.endpoints || [], collection.slug)
  }
  return config
}

function guardAll(endpoints: Endpoint[], collection: string): Endpoint[] {
  const nowhere = methods.map((method): Endpoint => ({ method, path: '/:rest*', handler: answerNotFound }))
  return [...endpoints, ...nowhere].map((one) =>
    open.has(`${collection} ${one.method} ${one.path}`) ? one : { ...one, handler: afterSignIn(one.handler) },
  )
}

function afterSignIn(handler: Endpoint['handler']): Endpoint['handler'] {
  return async (req: PayloadRequest) => (activeUser(req) ? handler(req) : answerSignInRequired())
}

function answerSignInRequired(): Response {
  return Response.json(
    { errors: [{ message: 'Sign in first.', data: { code: 'sign-in-required' } }] },
    { status: 401, headers: { 'cache-control': 'no-store' } },
  )
}

async function answerNotFound(): Promise<Response> {
  return Response.json(
    { errors: [{ message: 'There is nothing here.', data: { code: 'not-found' } }] },
    { status: 404 },
  )
}
