import { existsSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { announceDemo } from '../../demo/announce'
import { seedDemo } from '../../demo/seed'
import type { Env } from '../config/env'

/**
 * Fills an empty studio and says where everything is. `filling` lies in the data folder while it is at work, `complete`
 * afterwards: a start that was broken off in between can be told, and a database that was not made here is left alone.
 */
export async function fillDemonstration(payload: Payload, env: Env, log: (line: string) => void): Promise<void> {
  const filling = path.join(env.dataDir, 'filling')
  const { totalDocs: users } = await payload.count({ collection: 'users', overrideAccess: true })
  if (users === 0) {
    await writeFile(filling, `${new Date().toISOString()}\n`)
    log('filling the studio with the demonstration')
    let shown = 0
    await seedDemo(payload, {
      log,
      progress: (done, total) => {
        const tenth = Math.floor((done / total) * 10)
        if (tenth > shown) log(`  ${tenth * 10} % (${done} of ${total} steps)`)
        shown = tenth
      },
    })
    await rename(filling, path.join(env.dataDir, 'complete'))
  } else if (!existsSync(path.join(env.dataDir, 'complete'))) {
    log('This database has users that no demonstration made: nothing was added to it.')
  }
  log(announceDemo(`http://localhost:${env.port}`, verifyCommand(env)))
  log('Ctrl-C stops it. What you change stays; npm run demo -- --fresh starts over.')
}

/** With the folder and, where it is not in there, the database of this demonstration. */
function verifyCommand({ dataDir, databaseUri }: Env): string {
  const folder = `COUNTERSIGN_DATA_DIR=./${path.relative(process.cwd(), dataDir)}`
  const database = databaseUri.startsWith('file:') ? '' : `DATABASE_URI='${databaseUri}' `
  return `${database}${folder} npm run verify`
}
