import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { scenes } from '../../demo/scenes'
import type { DeliveryDeps } from '../../src/delivery/deliveryDeps'
import type { EditionStore } from '../../src/delivery/stores/editionStore'
import { bootPayload } from '../../tests/support/bootPayload'
import { switchedOn, type DemoArticleName, type Stage } from './stage'
import { countReads } from './countReads'
import { asOfNow } from './asOfNow'
import { fromWorkingCopies } from './fromWorkingCopies'
import { mongoRows } from './mongoRows'
import { sqliteRows } from './sqliteRows'
import { startSecondProcess, type SecondProcess } from './startSecondProcess'

/** In the order of demo/scenes.ts. */
const names: DemoArticleName[] = [
  'live',
  'reaffirmed',
  'german',
  'liveWithDraft',
  'tier3',
  'withdrawn',
  'approved',
  'inReview',
  'sentBack',
  'draft',
  'archived',
]

export interface StageOptions {
  database: 'sqlite' | 'mongodb'
  /** Told while the demonstration is made: how much is done, of 1. */
  progress: (done: number) => void
}

/**
 * The product's own configuration on a database of its own, filled by what people do, with server and content API as
 * they are shipped; only Next is left out. Once per process: configuration and adapter belong to it.
 */
export async function openStage({ database, progress }: StageOptions): Promise<Stage> {
  const { payload, config, close: closePayload } = await bootPayload({ database })
  const { readEnv } = await import('../../src/config/env')
  const { createStudioServer } = await import('../../src/server/createStudioServer')
  const { createLimits } = await import('../../src/server/limits/createLimits')
  const { openDelivery } = await import('../../src/delivery/openDelivery')
  const { createDelivery } = await import('../../src/delivery/createDelivery')
  const { createDeliveryServer } = await import('../../src/delivery/createDeliveryServer')
  const { openEditionStore } = await import('../../src/delivery/stores/openEditionStore')
  const { signingKey } = await import('../../src/cms/signingKey')
  const { signUp } = await import('../../demo/cast')
  const { createMasterData } = await import('../../demo/createMasterData')
  const { openDesk } = await import('../../demo/openDesk')
  const { people: everybody } = await import('../../demo/content/people')
  const { writeCheckpoint } = await import('../../src/cms/evidence/writeCheckpoint')
  const { pino } = await import('pino')
  const { serveApi } = await import('./serveApi')
  const { articleActs } = await import('./articleActs')

  const env = readEnv()
  const total = scenes.reduce((sum, scene) => sum + scene.steps, 0)
  let done = 0
  const now = new Date()
  const people = everybody(now)
  const step = () => progress(Math.min(1, (done += 1) / (total + 60)))
  const cast = await signUp(payload, people, step)
  const ids = await createMasterData(payload, { cast, people, now, step })
  const desk = openDesk(payload, { cast, ids, step })
  const articles = {} as Record<DemoArticleName, string>
  for (const [index, scene] of scenes.entries()) {
    const name = names[index]
    if (!name) throw new Error(`The scene “${scene.name}” has no name here.`)
    await scene.play({ ...desk, write: async (...given) => (articles[name] = await desk.write(...given)) })
  }
  const key = await signingKey()
  await writeCheckpoint(payload, { signer: key, file: env.checkpointFile })

  const logger = pino({ level: 'silent' })
  const switches = switchedOn()
  /** Over a store that is told apart from the product's by what `alter` does. */
  const createOver = async (alter: (store: EditionStore) => EditionStore, more: Partial<DeliveryDeps> = {}) => {
    const { siteUrl, locales, maxStaleSeconds } = env
    const store = alter(await openEditionStore(env.databaseUri))
    const publicKeys = () => key.publicKeys
    return createDelivery({
      ...{ store, verifier: key, publicKeys, siteUrl, locales, logger, maxStaleSeconds },
      cursorSecret: 'of this stage',
      ...more,
    })
  }
  const unasked = { ...key, verify: () => Promise.resolve(key.kid) }
  const openOwn = () => {
    if (!switches.looksForNewer) return createOver(asOfNow)
    if (!switches.servesFrozen)
      return createOver((store) => fromWorkingCopies(store, payload), { verifier: unasked, cacheBytes: 2 })
    return openDelivery({ env, keys: key, logger })
  }
  let delivery = await openOwn()
  const limits = createLimits({ proxies: 1 })
  const application = serveApi(config)
  const server: Server = createStudioServer({
    delivery: (req, res) => delivery.handle(req, res),
    application,
    limits,
    headers: { development: false, secure: false },
    onError: () => undefined,
  })
  const deliveryServer = createDeliveryServer({
    handle: (req, res) => delivery.handle(req, res),
    answerNotFound: (req, res) => delivery.answerNotFound(req, res),
  })
  const listening = async (one: Server) => {
    await once(one.listen(0, '127.0.0.1'), 'listening')
    return `http://127.0.0.1:${(one.address() as AddressInfo).port}`
  }
  const address = await listening(server)
  const deliveryAddress = await listening(deliveryServer)
  await delivery.ready()

  const tokens = new Map<string, Promise<string>>()
  const signIn = async (who: string) => {
    const { email } = cast.as(who) as { email?: string }
    const { token } = await payload.login({
      collection: 'users',
      data: { email: email ?? '', password: cast.password(who) },
    })
    return token ?? ''
  }
  for (const { key: who } of people) tokens.set(who, Promise.resolve(await signIn(who)))

  let second: Promise<SecondProcess> | undefined
  const rows = database === 'mongodb' ? await mongoRows(env.databaseUri) : await sqliteRows(env.databaseUri)
  return {
    database,
    address,
    deliveryAddress,
    payload,
    cast,
    ids,
    desk,
    articles,
    acts: articleActs(payload, cast),
    rows,
    token(who) {
      const known = tokens.get(who)
      if (!known) throw new Error(`There is nobody called ${who}.`)
      return known
    },
    kept: {},
    async restartContentApi() {
      await delivery.close()
      delivery = await openOwn()
      await delivery.ready()
    },
    secondAddress: async () => (await (second ??= startSecondProcess())).address,
    openCountingContentApi: (reads) => createOver((store) => countReads(store, reads)),
    openContentApi: (databaseUri) =>
      openDelivery({
        env: { ...env, deliveryDatabaseUri: databaseUri },
        keys: switches.deliveryVerifies ? key : unasked,
        logger,
      }),
    limits,
    servers: [server, deliveryServer],
    passBy() {
      const asked = server.listeners('request') as (() => void)[]
      const past = (req: IncomingMessage, res: ServerResponse) => {
        if (!delivery.handle(req, res)) void application(req, res).catch(() => res.writeHead(500).end())
      }
      server.removeAllListeners('request').on('request', past)
      return () => {
        server.removeAllListeners('request')
        for (const one of asked) server.on('request', one)
      }
    },
    switches,
    databaseUri: env.databaseUri,
    publicKeysFile: env.publicKeysFile,
    checkpointFile: env.checkpointFile,
    async close() {
      await (await second?.catch(() => undefined))?.stop()
      for (const one of [server, deliveryServer]) {
        one.closeAllConnections()
        await new Promise((resolve) => one.close(resolve))
      }
      await delivery.close()
      await rows.close()
      await closePayload()
    },
  }
}
