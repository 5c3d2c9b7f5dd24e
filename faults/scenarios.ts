/** Every fault that is tried, and what such a fault does to actions if it is really there. */
import { startReplicaSet, type ReplicaSet } from '../scripts/support/mongoServer'
import type { Programs } from './bundle'
import { demandImmutability, makeImmutable, makeMutable } from './immutableFiles'
import { killProcesses } from './killing'
import { sufferOutages, type During } from './outage'
import type { Named, Outcome } from './outcome'
import { findPrimary, stepDown, waitForMember } from './replicaSetControl'
import { mountSmallDisk } from './smallDisk'
import { startWire } from './wire'

export interface Given {
  programs: Programs
  kills: number
  /** Each fault once or twice, for a machine that runs this for every change. */
  short: boolean
  progress: (done: number, of: number) => void
}

export interface Scenario extends Named {
  /** What `progress` counts. */
  unit: string
  run: (named: Named, given: Given) => Promise<Outcome>
}

/** Processes are killed: their databases stand. */
const kill: Scenario['run'] = (named, { programs, kills, progress }) =>
  killProcesses(named, programs, { kills, progress: (done) => progress(Math.min(done, kills), kills) })

export const scenarios: readonly Scenario[] = [
  { name: 'kill', database: 'sqlite', what: 'two processes on one file, SIGKILL', unit: 'kills', run: kill },
  { name: 'full-disk', database: 'sqlite', what: 'disk full', unit: 'times', run: fillDisk },
  { name: 'read-only', database: 'sqlite', what: 'file made read-only', unit: 'times', run: forbidWriting },
  { name: 'kill', database: 'mongodb', what: 'two processes, SIGKILL', unit: 'kills', run: killOnReplicaSet },
  { name: 'step-down', database: 'mongodb', what: 'primary steps down', unit: 'times', run: stepDowns },
  { name: 'primary', database: 'mongodb', what: 'SIGKILL of the primary', unit: 'times', run: killPrimary },
  { name: 'cut', database: 'mongodb', what: 'connection cut', unit: 'times', run: cutConnection },
]

const times = <T>(count: number, one: (index: number) => T) => Array.from({ length: count }, (_, index) => one(index))

/** Actions are refused, and none that began after the fault is acknowledged. */
const stops = ({ acknowledged }: During) =>
  acknowledged > 0 ? `${acknowledged} actions were acknowledged while nothing could be stored` : null

async function fillDisk(named: Named, { programs, short, progress }: Given): Promise<Outcome> {
  const disk = mountSmallDisk()
  try {
    return await sufferOutages(named, programs, {
      databaseUri: `file:${disk.folder}/countersign.db`,
      outages: () => times(short ? 1 : 5, () => ({ begin: disk.fill, lasts: 8_000, end: disk.free })),
      // some still are acknowledged: the log of SQLite has room that it uses again
      shows: ({ busy }) => (busy === 0 ? 'nothing was refused although the disk was full' : null),
      ...{ readsFromMemory: false, progress },
    })
  } finally {
    disk.close()
  }
}

function forbidWriting(named: Named, { programs, short, progress }: Given): Promise<Outcome> {
  demandImmutability()
  return sufferOutages(named, programs, {
    outages({ place }) {
      const file = place.databaseUri.slice('file:'.length)
      const files = [file, `${file}-wal`]
      const begin = () => makeImmutable(files)
      return times(short ? 1 : 5, () => ({ begin, lasts: 8_000, end: () => makeMutable(files) }))
    },
    shows: (during) => stops(during) ?? (during.busy === 0 ? 'nothing was refused' : null),
    ...{ readsFromMemory: false, progress },
  })
}

async function killOnReplicaSet(named: Named, { programs, kills, progress }: Given): Promise<Outcome> {
  return withReplicaSet({}, (set) =>
    killProcesses(named, programs, {
      ...{ databaseUri: set.uriOf('countersign'), kills },
      progress: (done) => progress(Math.min(done, kills), kills),
    }),
  )
}

async function stepDowns(named: Named, { programs, short, progress }: Given): Promise<Outcome> {
  return withReplicaSet({ members: 3 }, (set) =>
    sufferOutages(named, programs, {
      databaseUri: set.uriOf('countersign'),
      outages: () =>
        times(short ? 2 : 10, () => ({
          begin: async () => stepDown(await findPrimary(set.members)),
          lasts: 3_000,
          end: () => findPrimary(set.members).then(() => undefined),
        })),
      shows: () => null,
      ...{ readsFromMemory: true, progress },
    }),
  )
}

async function killPrimary(named: Named, { programs, short, progress }: Given): Promise<Outcome> {
  return withReplicaSet({ members: 3 }, (set) =>
    sufferOutages(named, programs, {
      databaseUri: set.uriOf('countersign'),
      outages: () =>
        times(short ? 1 : 5, () => {
          let killed = set.members[0]
          return {
            async begin() {
              killed = await findPrimary(set.members)
              killed.kill()
            },
            // the others wait ten seconds for it before they elect another
            lasts: 18_000,
            async end() {
              await findPrimary(set.members)
              killed?.startAgain()
              if (killed) await waitForMember(killed)
            },
          }
        }),
      shows: ({ acknowledged }) => (acknowledged === 0 ? 'no other primary took over' : null),
      ...{ readsFromMemory: true, progress },
    }),
  )
}

/** The set is of one member, known to everybody by the wire in front of it; what is checked goes round the wire. */
async function cutConnection(named: Named, { programs, short, progress }: Given): Promise<Outcome> {
  const wires: Awaited<ReturnType<typeof startWire>>[] = []
  const front = async (port: number) => {
    const wire = await startWire(port)
    wires.push(wire)
    return wire.port
  }
  try {
    return await withReplicaSet({ front }, async (set) => {
      const freeze = () => wires.forEach((wire) => wire.freeze())
      const refuse = () => wires.forEach((wire) => wire.refuse())
      const mend = () => wires.forEach((wire) => wire.mend())
      const cut = (begin: () => void, lasts: number) => ({ begin, lasts, end: mend })
      const short20 = [cut(refuse, 20_000), cut(freeze, 20_000)]
      return sufferOutages(named, programs, {
        databaseUri: set.uriOf('countersign'),
        checkedUri: `mongodb://127.0.0.1:${set.members[0]?.port}/countersign?replicaSet=rs0&directConnection=true`,
        // the last of them is longer than the content API may go on without proof
        outages: () => (short ? short20.slice(0, 1) : [...short20, ...short20, cut(refuse, 40_000)]),
        shows: stops,
        ...{ readsFromMemory: true, progress },
      })
    })
  } finally {
    for (const wire of wires) await wire.close()
  }
}

async function withReplicaSet(
  options: Parameters<typeof startReplicaSet>[0],
  work: (set: ReplicaSet) => Promise<Outcome>,
): Promise<Outcome> {
  const set = await startReplicaSet(options)
  try {
    return await work(set)
  } finally {
    await set.stop()
  }
}
