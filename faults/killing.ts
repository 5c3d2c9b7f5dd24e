/** Server processes are killed at random moments, one or both, and started again. */
import { setTimeout as sleep } from 'node:timers/promises'

import type { Programs } from './bundle'
import { openInstallation, type InstallationOptions } from './installation'
import { outcomeOf, type Named, type Outcome } from './outcome'
import type { Worker } from './worker'

export interface KillingOptions extends InstallationOptions {
  kills: number
  /** Called after each kill. */
  progress: (kills: number) => void
}

/** Kills are counted by process. Ends at the first thing that does not hold: what comes after it would say less. */
export async function killProcesses(named: Named, programs: Programs, options: KillingOptions): Promise<Outcome> {
  const started = performance.now()
  const installation = await openInstallation(programs, options)
  const { ledger } = installation
  const starts: number[] = []
  let kills = 0
  let says: string[] = []
  try {
    const start = async () => {
      const worker = await installation.startWorker()
      starts.push(worker.readyAfter)
      return worker
    }
    let workers: Worker[] = await Promise.all([start(), start()])
    while (kills < options.kills && says.length === 0) {
      const before = ledger.counts.acknowledged
      // at least something has to have been acknowledged since, or the kill shows little
      await sleep(100 + Math.random() * 900)
      for (const end = Date.now() + 20_000; ledger.counts.acknowledged === before && Date.now() < end;) await sleep(20)
      const doomed = Math.random() < 0.5 ? workers : [workers[Math.floor(Math.random() * 2)] as Worker]
      await Promise.all(doomed.map((worker) => worker.kill()))
      kills += doomed.length
      options.progress(kills)
      const spared = workers.filter((worker) => !doomed.includes(worker))
      // checked while the killed ones start again: nothing may stand otherwise at any moment
      const [problems, ...again] = await Promise.all([installation.check(), ...doomed.map(start)])
      says = problems
      workers = [...spared, ...again]
    }
    await Promise.all(workers.map((worker) => worker.stop()))
    if (says.length === 0) says = await installation.check()
    if (ledger.counts.acknowledged === 0) says.push('nothing was ever acknowledged: there was no load')
    const mean = starts.reduce((sum, one) => sum + one, 0) / starts.length / 1000
    const measured = `a process works ${mean.toFixed(1)} s after its start (mean)`
    return outcomeOf(named, installation, { faults: kills, says, measured, started })
  } finally {
    await installation.close()
  }
}
