/**
 * The studio: admin, REST API and content API in one process on one port. Everything that has to be right before the
 * first request is asked here, in an order in which the cheap refusals come first.
 */
import type { Server } from 'node:http'

import config from '@payload-config'
import next from 'next'
import { getPayload, type Payload } from 'payload'

import { startCheckpoints } from '../cms/evidence/startCheckpoints'
import { signingKey } from '../cms/signingKey'
import type { Env } from '../config/env'
import { openDelivery } from '../delivery/openDelivery'
import { closeServer } from './closeServer'
import { createStudioServer } from './createStudioServer'
import { createLimits } from './limits/createLimits'
import { listen } from './listen'

export interface Studio {
  payload: Payload
  server: Server
  /** Takes no new request, finishes open ones, writes the last checkpoint, closes the database. */
  stop: () => Promise<void>
}

/** @throws with a sentence that says what to do, where something is missing or wrong; nothing is left running then. */
export async function startStudio(env: Env): Promise<Studio> {
  // before Next: its bundle finds this instance and uses it, so there is one Payload in the process
  const payload = await getPayload({ config, cron: false })
  const closing: (() => Promise<void>)[] = [() => payload.destroy()]
  const stop = async () => {
    for (const close of closing.splice(0).toReversed()) await close()
  }
  try {
    const key = await signingKey()
    const application = next({
      dev: env.mode === 'development',
      dir: process.cwd(),
      hostname: env.host,
      port: env.port,
    })
    await application.prepare()
    closing.push(() => application.close())

    const checkpoints = await startCheckpoints(payload)
    closing.push(() => checkpoints.stop())

    const delivery = await openDelivery({ env, keys: key })
    closing.push(() => delivery.close())

    const server = createStudioServer({
      delivery: (req, res) => delivery.handle(req, res),
      application: application.getRequestHandler(),
      limits: createLimits({ proxies: env.trustedProxies }),
      headers: { development: env.mode === 'development', secure: env.studioUrl.startsWith('https:') },
      onError: (error, { method, url }) => payload.logger.error({ err: error, method, url }, 'a request failed'),
    })
    await listen(server, env)
    closing.push(() => closeServer(server, 10_000))
    return { payload, server, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
