/**
 * Two server processes work under load, something takes their database away and gives it back, again and again. Nobody
 * is restarted. Each time: what happened meanwhile, whether work goes on by itself, and everything that must hold.
 */
import { setTimeout as sleep } from 'node:timers/promises'

import type { Programs } from './bundle'
import { openInstallation, type Installation, type InstallationOptions } from './installation'
import { outcomeOf, type Named, type Outcome } from './outcome'
import { waitUntil } from './waiting'

export interface Outage {
  /** Resolves once the fault is there. */
  begin(): Promise<void> | void
  /** How long it is let be, in milliseconds. */
  lasts: number
  end(): Promise<void> | void
}

export interface During {
  acknowledged: number
  busy: number
}

export interface OutageOptions extends InstallationOptions {
  /** One after the other. */
  outages: (installation: Installation) => Outage[]
  /** What actions did that began after the fault was there: a sentence if that is not what such a fault does. */
  shows: (during: During) => string | null
  /** The content API has lost its database as well: it may answer from what it holds, for as long as its bound allows. */
  readsFromMemory: boolean
  /** Called after each outage. */
  progress: (done: number, of: number) => void
}

/** What was under way when the fault came may still be answered, in milliseconds. */
const afterwash = 1_000
/** Work that has not gone on by then needs a person. */
const patience = 60_000

/** Ends at the first thing that does not hold: what comes after it would say less. */
export async function sufferOutages(named: Named, programs: Programs, options: OutageOptions): Promise<Outcome> {
  const started = performance.now()
  const installation = await openInstallation(programs, options)
  const { ledger, reader } = installation
  const worksAfter: number[] = []
  const freshAfter: number[] = []
  let done = 0
  let says: string[] = []
  try {
    const workers = await Promise.all([installation.startWorker(), installation.startWorker()])
    const outages = options.outages(installation)
    for (const outage of outages) {
      says = await suffer(outage)
      done += 1
      options.progress(done, outages.length)
      if (says.length > 0) break
    }
    if (workers.some((worker) => worker.ended())) says.push('a server process ended')
    await Promise.all(workers.map((worker) => worker.stop()))
    if (says.length === 0) says = await installation.check()
    const most = (all: number[]) => `${(Math.max(0, ...all) / 1000).toFixed(1)} s`
    const measured = `work goes on at most ${most(worksAfter)} after the end, reads are fresh ${most(freshAfter)} after`
    return outcomeOf(named, installation, { faults: done, says, measured, started })
  } finally {
    await installation.close()
  }

  async function suffer(outage: Outage): Promise<string[]> {
    const works = async () => {
      const before = ledger.counts.acknowledged
      // by the database they have, not by answers that were on their way
      return waitUntil(() => ledger.counts.acknowledged > before + 3, patience)
    }
    if ((await works()) === null) return ['there was no load']
    reader.beginOutage(options.readsFromMemory)
    let during: During
    try {
      await outage.begin()
      await sleep(afterwash)
      const { acknowledged, busy } = ledger.counts
      await sleep(outage.lasts - afterwash)
      during = { acknowledged: ledger.counts.acknowledged - acknowledged, busy: ledger.counts.busy - busy }
    } finally {
      await outage.end()
    }
    reader.endOutage()
    const wrong = options.shows(during)
    const [after, fresh] = await Promise.all([works(), waitUntil(() => reader.isFresh(), patience)])
    if (after === null) return [`work did not go on within ${patience / 1000} s of the end of the fault`]
    if (fresh === null) return ['the content API did not become fresh again']
    worksAfter.push(after)
    freshAfter.push(fresh)
    reader.allowNothing()
    return [...(wrong === null ? [] : [wrong]), ...(await installation.check())]
  }
}
