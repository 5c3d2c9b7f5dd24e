/** `npm start`, `npm run demo` and `npm run dev` end here: the studio's process. */
import { existsSync } from 'node:fs'

import { readEnv } from '../config/env'
import { sayWhy } from './sayWhy'
import { stopOnSignal } from './stopOnSignal'

const log = (line: string) => console.log(line)

try {
  // what is set already wins over the file
  if (existsSync('.env')) process.loadEnvFile('.env')
  const env = readEnv('studio')
  // not before the environment has been checked: the configuration of Payload reads it when it is loaded
  const { startStudio } = await import('./startStudio')
  const studio = await startStudio(env)
  stopOnSignal(() => studio.stop(), log)
  log(`Countersign listens on http://${env.host}:${env.port} (ready after ${process.uptime().toFixed(1)} s)`)
  if (env.demo) {
    const { fillDemonstration } = await import('./fillDemonstration')
    await fillDemonstration(studio.payload, env, log)
  }
} catch (error) {
  console.error(sayWhy(error))
  process.exit(1)
}
