import type { Server } from 'node:http'

import type { Payload } from 'payload'

import type { Cast } from '../../demo/cast'
import type { DemoDesk } from '../../demo/openDesk'
import type { DemoIds } from '../../demo/placeIds'
import type { Delivery } from '../../src/delivery/createDelivery'
import type { Limits } from '../../src/server/limits/createLimits'
import type { ArticleActs } from './articleActs'
import type { Rows } from './rows'

/** A throw-away installation that is attacked: studio and content API on one port, with the demonstration in it. */
export interface Stage {
  /** `running`: somebody's installation, reached by requests alone; nothing is put back there. */
  database: 'sqlite' | 'mongodb' | 'running'
  /** `http://127.0.0.1:<port>`. */
  address: string
  payload: Payload
  cast: Cast
  ids: DemoIds
  desk: DemoDesk
  /** Articles of the demonstration, by what each shows (`demoArticles`). */
  articles: Record<DemoArticleName, string>
  acts: ArticleActs
  rows: Rows
  /** A session of this person; anonymous for `null`. Made once. */
  token(who: string): Promise<string>
  /** What the case put aside between `prepare` and its attempt. */
  kept: Record<string, string>
  /** The content API again with nothing in memory, as after a restart. */
  restartContentApi(): Promise<void>
  /** Address of another studio on the same database, in a process of its own. Started once, when it is asked for. */
  secondAddress(): Promise<string>
  /** `http://127.0.0.1:<port>` of the content API alone, as `npm run start:delivery` serves it. */
  deliveryAddress: string
  /** Another content API over the same database, which counts what it reads, in the order of reading. */
  openCountingContentApi(reads: string[]): Promise<Delivery>
  /** Another content API, over a copy of the database. */
  openContentApi(databaseUri: string): Promise<Delivery>
  limits: Limits
  /** Those of the studio and of the content API. */
  servers: readonly Server[]
  /** Leads every request past what the studio asks before Payload; what it gives back leads it there again. */
  passBy(): () => void
  /** What `--prove` switches off. */
  switches: Switches
  databaseUri: string
  publicKeysFile: string
  checkpointFile: string
  close(): Promise<void>
}

export interface Switches {
  /** Another content API asks for the signatures of what it serves. */
  deliveryVerifies: boolean
  verifyLooks: boolean
  /** The content API asks whether something was published since; heard when it is restarted. */
  looksForNewer: boolean
  /** The content API serves editions as they were signed; heard when it is restarted. */
  servesFrozen: boolean
  /** Server functions that no screen uses are closed. */
  functionsListed: boolean
}

export const switchedOn = (): Switches => ({
  deliveryVerifies: true,
  verifyLooks: true,
  looksForNewer: true,
  servesFrozen: true,
  functionsListed: true,
})

export type DemoArticleName =
  | 'live'
  | 'reaffirmed'
  | 'german'
  | 'liveWithDraft'
  | 'tier3'
  | 'withdrawn'
  | 'approved'
  | 'inReview'
  | 'sentBack'
  | 'draft'
  | 'archived'
