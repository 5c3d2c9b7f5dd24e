/** `npm run start:delivery`: the content API alone. Reads editions and public keys; has no part in editing. */
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { pino } from 'pino'

import { readEnv } from '../config/env'
import { createDeliveryServer } from './createDeliveryServer'
import { openDelivery } from './openDelivery'
import { openKeys } from './openKeys'

/** How long open answers may take once the process is asked to stop, in milliseconds. */
const patience = 5_000

async function main(): Promise<void> {
  // what is set already wins over the file
  if (existsSync('.env')) process.loadEnvFile('.env')
  const env = readEnv('delivery')
  const logger = pino({ name: 'delivery' })
  const keys = await openKeys(env.publicKeysFile).catch((cause: unknown) => {
    throw new Error(`The public keys cannot be read: start the studio once, or set COUNTERSIGN_PUBLIC_KEYS.`, { cause })
  })
  const delivery = await openDelivery({ env, keys, logger })
  const server = createDeliveryServer(delivery)
  server.listen(env.port, env.host)
  await once(server, 'listening')
  logger.info({ host: env.host, port: env.port }, 'listening')
  void delivery.ready().then(() => logger.info({ seq: delivery.stats().seq }, 'ready'))

  const stop = () => {
    server.close()
    server.closeIdleConnections()
    const cut = setTimeout(() => server.closeAllConnections(), patience)
    void once(server, 'close')
      .then(() => delivery.close())
      .finally(() => clearTimeout(cut))
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
}

try {
  await main()
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : ''
  console.error(`Delivery did not start. ${error instanceof Error ? error.message : String(error)}${cause}`)
  process.exit(1)
}
