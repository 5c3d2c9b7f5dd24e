/**
 * A server process of the installation under test: boots the product's own configuration as the studio does, and works.
 * `fill <pages>` fills the empty database and ends; `work <clients>` works until its input ends or it is killed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getPayload } from 'payload'

import { startCheckpoints } from '../../src/cms/evidence/startCheckpoints'
import { readEnv } from '../../src/config/env'
import { tellLine } from './lines'
import { startLoad } from './load'
import { fillHouse, type House } from './people'

const [task, number] = process.argv.slice(2)
const houseFile = path.join(readEnv().dataDir, 'house.json')

async function main(): Promise<void> {
  const config = await (await import('../../src/payload.config')).default
  const payload = await getPayload({ config, cron: false })
  if (task === 'fill') {
    writeFileSync(houseFile, JSON.stringify(await fillHouse(payload, Number(number))))
    await payload.destroy()
    return
  }
  const house = JSON.parse(readFileSync(houseFile, 'utf8')) as House
  const checkpoints = await startCheckpoints(payload, { everyMs: 1_000 })
  const load = await startLoad(payload, house, Number(number))
  tellLine({ says: 'ready' })
  process.stdin.resume()
  process.stdin.once('end', () => {
    void load
      .stop()
      .then(() => checkpoints.stop())
      .then(() => payload.destroy())
      // its timers and pools would keep it alive, and whoever stopped it waits for its end
      .then(() => process.exit(0))
  })
}

try {
  await main()
  // the same: a filling that is done must end
  if (task === 'fill') process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error)
  // a process that could not start must not hang on what it opened
  process.exit(1)
}
