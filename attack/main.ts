import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'

import { findMongoServer } from '../scripts/support/findMongoServer'
import { allCases } from './cases/index'
import { isWhole, printProof, prove } from './prove/prove'
import { printTable } from './report/printTable'
import { showProgress } from '../scripts/support/showProgress'
import { runCases } from './run'
import { openRemoteStage } from './stage/openRemoteStage'
import { openStage } from './stage/openStage'
import type { CaseGroup, Result } from './types'

interface Asked {
  db?: string | undefined
  url?: string | undefined
  credentials?: string | undefined
  only?: string | undefined
  json: boolean
  prove: boolean
}

/** @returns the exit code. */
export async function main(argv: string[]): Promise<number> {
  const { values: asked } = parseArgs({
    args: argv,
    options: {
      db: { type: 'string' },
      url: { type: 'string' },
      credentials: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      prove: { type: 'boolean', default: false },
    },
  })
  const groups = chosen(asked.only)
  if (asked.url) return report(await attackRemote(asked.url, asked, groups), asked)
  if (asked.db) return attackOne(asked.db, asked, groups)
  if (asked.prove) return attackOne('sqlite', asked, groups)
  return report(await attackBoth(argv), asked)
}

/** Each database in a process of its own: configuration and adapter belong to it. */
async function attackBoth(argv: string[]): Promise<Result[]> {
  const server = await findMongoServer().catch((error: unknown) => error as Error)
  if (server instanceof Error) {
    if (process.env.CI) throw server
    console.error(`MongoDB is NOT attacked. ${server.message}`)
    return inOwnProcess('sqlite', argv)
  }
  // two bars would write over each other
  if (process.stderr.isTTY) return [...(await inOwnProcess('sqlite', argv)), ...(await inOwnProcess('mongodb', argv))]
  return (await Promise.all(['sqlite', 'mongodb'].map((one) => inOwnProcess(one, argv)))).flat()
}

async function inOwnProcess(database: string, argv: string[]): Promise<Result[]> {
  const more = argv.filter((one) => one !== '--json')
  const child = spawn(
    process.execPath,
    [...process.execArgv, process.argv[1] ?? '', '--db', database, '--json', ...more],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number | null]>])
  if (code !== 0 && code !== 1) throw new Error(`The attack on ${database} ended with ${code}.`)
  return JSON.parse(output) as Result[]
}

async function attackOne(db: string, asked: Asked, groups: CaseGroup[]): Promise<number> {
  const isAddress = /^mongodb(\+srv)?:/.test(db)
  if (isAddress) process.env.TEST_MONGODB_URI = db
  if (!isAddress && db !== 'sqlite' && db !== 'mongodb')
    throw new Error(`--db ${db}: sqlite, mongodb, or the address of a MongoDB replica set.`)
  const database = db === 'sqlite' ? 'sqlite' : 'mongodb'
  const making = showProgress(`${database}: installation`)
  const stage = await openStage({ database, progress: (done) => making.show(Math.round(done * 100), 100) })
  making.end()
  const progress = showProgress(`${database}: attacks`)
  try {
    if (asked.prove) {
      const proof = await prove(stage, { groups, partly: asked.only !== undefined, onProgress: progress.show })
      progress.end()
      console.log(asked.json ? JSON.stringify(proof, null, 2) : printProof(proof))
      return isWhole(proof) ? 0 : 1
    }
    const results = await runCases(stage, { groups, onProgress: progress.show })
    progress.end()
    return report(results, asked)
  } finally {
    progress.end()
    await stage.close()
  }
}

async function attackRemote(address: string, asked: Asked, groups: CaseGroup[]): Promise<Result[]> {
  const stage = await openRemoteStage(address, asked.credentials)
  const progress = showProgress(address)
  const results = await runCases(stage, { groups: groups.map(overHttp), onProgress: progress.show })
  progress.end()
  return results
}

/** What leaves an installation as it was unless it is open, by requests alone. */
function overHttp({ heading, cases }: CaseGroup): CaseGroup {
  return {
    heading,
    cases: cases
      .filter(({ prepare, expect }) => !prepare && ['refused', 'turned away'].includes(expect.outcome))
      .map((one) => {
        const { rest, form, 'content API': reader } = one.attempts
        const attempts = { ...(rest && { rest }), ...(form && { form }), ...(reader && { 'content API': reader }) }
        return { ...one, attempts }
      }),
  }
}

function report(results: Result[], { json }: Asked): number {
  console.log(json ? JSON.stringify(results, null, 2) : printTable(results))
  return results.some(({ got }) => got === 'OPEN') ? 1 : 0
}

/** `only`: headings or cases, with commas between them. */
function chosen(only: string | undefined): CaseGroup[] {
  const names = only?.split(',').map((name) => name.trim()) ?? []
  const isChosen = (heading: string) => names.some((name) => heading.toLowerCase().startsWith(name.toLowerCase()))
  const groups = allCases
    .map(({ heading, cases }) => ({
      heading,
      cases: only === undefined || isChosen(heading) ? cases : cases.filter(({ id }) => names.includes(id)),
    }))
    .filter(({ cases }) => cases.length > 0)
  if (groups.length === 0) throw new Error(`There is no case and no heading “${only}”.`)
  return groups
}
