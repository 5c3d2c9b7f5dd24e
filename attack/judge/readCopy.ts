import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Stage } from '../stage/stage'
import { changedAddresses, readContentApi } from './contentApi'

/**
 * What readers would get from a copy of the database that somebody altered, compared with what they get from the
 * original: `as before` allows no difference; `refused` allows pages to be gone or refused, and nothing else.
 *
 * @param absent an address where nothing may be, whatever the lists say.
 * @returns what is wrong, or an empty text.
 */
export async function readCopy(
  stage: Stage,
  databaseUri: string,
  expected: 'refused' | 'as before',
  absent?: string,
): Promise<string> {
  const delivery = await stage.openContentApi(databaseUri)
  const server = createServer((req, res) => {
    if (!delivery.handle(req, res)) res.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    // an altered end of the log is never proved, and then nothing at all is served
    await Promise.race([delivery.ready(), new Promise((resolve) => setTimeout(resolve, 1_500))])
    const before = await readContentApi(stage)
    const copy = { ...stage, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
    const after = await readContentApi(copy)
    if (absent && (await fetch(`${copy.address}${absent}`)).ok) return `there is a page at ${absent}`
    const changed = changedAddresses(before, after)
    if (expected === 'as before') return changed.length > 0 ? `readers get something else at ${changed[0]}` : ''
    const answered = changed.filter((path) => isPage(path) && after[path]?.startsWith('200'))
    if (answered.length > 0) return `altered rows are served at ${answered[0]}`
    return changed.length > 0 ? '' : 'what was altered is served as it was'
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await delivery.close()
  }
}

/** A list that leaves out what does not verify is right to differ. */
const isPage = (path: string) => /^\/v1\/articles\/[^?]/.test(path)
