/** A throw-away installation: a database, two server processes under load, and the content API as a process of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startServer, type ServerProcess } from '../bench/serverProcess'
import { verifyDatabase } from '../src/cms/evidence/verifyDatabase'
import { readEnv } from '../src/config/env'
import type { Programs } from './bundle'
import { Ledger } from './ledger'
import type { House } from './process/people'
import { startReader, type Reader } from './reader'
import { halvesIn, readStored } from './stored'
import { environmentOf, fill, startWorker, type Place, type Worker } from './worker'

const pages = 6
const clients = 4

export interface Installation {
  place: Place
  folder: string
  ledger: Ledger
  reader: Reader
  house: House
  /** Starts one more server process. */
  startWorker(): Promise<Worker>
  /** Everything that must hold, asked now: one sentence for each thing that does not. */
  check(): Promise<string[]>
  close(): Promise<void>
}

export interface InstallationOptions {
  /** Address of the database that processes use; else a file of SQLite in a folder of its own. */
  databaseUri?: string
  /** The same database by a way that no fault is on: for checking. Default: the same address. */
  checkedUri?: string
}

export async function openInstallation(programs: Programs, options: InstallationOptions = {}): Promise<Installation> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-faults-'))
  const { databaseUri = `file:${path.join(folder, 'countersign.db')}` } = options
  const place: Place = { folder, server: programs.server, databaseUri }
  const checkedUri = options.checkedUri ?? place.databaseUri
  const environment = environmentOf(place)
  const { publicKeysFile, checkpointFile } = readEnv('delivery', environment)
  const ledger = new Ledger()
  const opened: { stop(): Promise<void> }[] = []
  const workers: Worker[] = []
  const close = async () => {
    for (const worker of workers) if (!worker.ended()) await worker.kill()
    for (const one of opened.toReversed()) await one.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await fill(place, pages)
    const house = JSON.parse(readFileSync(path.join(folder, 'house.json'), 'utf8')) as House
    const delivery: ServerProcess = await startServer(['-C', 'production', programs.delivery], environment, '/healthz')
    opened.push(delivery)
    const reader = await startReader({ address: delivery.address, publicKeysFile, articles: house.articles, ledger })
    opened.push(reader)
    return {
      ...{ place, folder, ledger, reader, house, close },
      async startWorker() {
        const worker = await startWorker(place, clients, (line) => ledger.hear(line))
        workers.push(worker)
        return worker
      },
      async check() {
        const report = await verifyDatabase({ databaseUri: checkedUri, publicKeysFile, checkpointFile })
        // acknowledged by now, so it has to be in what is read next
        const known = ledger.acknowledged.length
        const stored = await readStored(checkedUri)
        return [
          ...report.problems
            .slice(0, 10)
            .map(({ code, kind, id, message }) => `verify: ${kind} ${id}: ${message} [${code}]`),
          ...halvesIn(stored),
          ...ledger.differencesTo(stored, known),
          ...reader.violations,
          ...[...ledger.unexpected].map(([what, times]) => `an action was answered ${times} times with ${what}`),
        ]
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
