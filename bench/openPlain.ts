import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { handleEndpoints, getPayload } from 'payload'

import { signUp } from '../demo/cast'
import { omsTreatments, tscChecks } from '../demo/content/articles'
import { people as everybody } from '../demo/content/people'
import { createMasterData } from '../demo/createMasterData'
import { placeIds } from '../demo/placeIds'
import { readEnv } from '../src/config/env'
import { watchStatements } from './countStatements'
import { fillDatabase } from './fillDatabase'
import { plainConfig } from './plainConfig'
import { openSaver, type Saver } from './saveArticle'

export interface PlainSide extends Saver {
  /** Copies a page until there are so many articles. */
  fill(articles: number): Promise<void>
  /** What one save sends to the database. */
  statements(): Promise<Record<'save', string[]>>
  /** Serves the REST API on a free port; gives the address of the page, with what it pulls in. */
  serve(): Promise<string>
}

/** Payload alone (plainConfig.ts) with the same people, master data and pages. */
export async function openPlain(): Promise<PlainSide> {
  const config = await plainConfig(readEnv().databaseUri)
  const payload = await getPayload({ config })
  const watch = watchStatements(payload)
  const people = everybody(new Date())
  const step = () => undefined
  const cast = await signUp(payload, people, step)
  const ids = await createMasterData(payload, { cast, people, now: new Date(), step })
  const user = cast.as('editor')

  const create = async (page: typeof omsTreatments) =>
    (
      await payload.create({
        collection: 'articles',
        data: placeIds(page, ids) as object,
        draft: true,
        user,
        overrideAccess: false,
      })
    ).id
  const copied = await create(tscChecks)
  const edited = await create(omsTreatments)
  const login = await payload.login({
    collection: 'users',
    data: { email: String(user.email), password: cast.password('editor') },
  })
  const saver = await openSaver(
    { payload, config },
    { article: edited, user, token: login.token ?? '' },
    (handle) => handle,
  )
  return {
    ...saver,
    fill: (count) => fillDatabase(payload, copied, count),
    statements: async () => ({ save: await watch(() => saver.save('local', 1)) }),
    async serve() {
      const server = createServer((req, res) => {
        const request = new Request(`http://127.0.0.1${req.url}`, { headers: { accept: 'application/json' } })
        void handleEndpoints({ config, request }).then(async (answer) => {
          res.writeHead(answer.status, Object.fromEntries(answer.headers))
          res.end(Buffer.from(await answer.arrayBuffer()))
        })
      })
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      const { port } = server.address() as AddressInfo
      return `http://127.0.0.1:${port}/api/articles/${edited}?depth=1`
    },
  }
}
