/** `npm start`, `npm run demo` and `npm run dev` end here: the studio's process. */
import { existsSync } from 'node:fs'

import { readEnv } from '../config/env'
import { sayWhy } from './sayWhy'
import type { Studio } from './startStudio'
import { stopOnSignal } from './stopOnSignal'

const log = (line: string) => console.log(line)

let studio: Studio | undefined
// from the first moment: a process whose parent goes away while it starts must not stay behind
let stopping = false
stopOnSignal(async () => {
  stopping = true
  await studio?.stop()
}, log)

try {
  // what is set already wins over the file
  if (existsSync('.env')) process.loadEnvFile('.env')
  const env = readEnv('studio')
  // not before the environment has been checked: the configuration of Payload reads it when it is loaded
  const { startStudio } = await import('./startStudio')
  studio = await startStudio(env)
  log(`Countersign listens on http://${env.host}:${env.port} (ready after ${process.uptime().toFixed(1)} s)`)
  if (env.demo) {
    const { fillDemonstration } = await import('./fillDemonstration')
    await fillDemonstration(studio.payload, env, log)
  }
} catch (error) {
  // what breaks because everything is being closed is no news
  if (!stopping) {
    console.error(sayWhy(error))
    process.exit(1)
  }
}
