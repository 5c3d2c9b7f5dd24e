/**
 * A second studio on the database of the stage that started it, in a process of its own: the same environment, the same
 * server and limits, without the content API. Tells its port and goes with its parent.
 */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { getPayload } from 'payload'

import { createStudioServer } from '../../src/server/createStudioServer'
import { createLimits } from '../../src/server/limits/createLimits'
import { serveApi } from './serveApi'

const config = await (await import('../../src/payload.config')).default
const payload = await getPayload({ config, cron: false })
const server = createStudioServer({
  delivery: () => false,
  application: serveApi(config),
  limits: createLimits({ proxies: 1 }),
  headers: { development: false, secure: false },
  onError: () => undefined,
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.send?.({ port: (server.address() as AddressInfo).port })

process.once('disconnect', () => {
  server.closeAllConnections()
  // its pools would keep it alive, and the stage waits for its end before it takes the database away
  void payload.destroy().finally(() => process.exit(0))
})
