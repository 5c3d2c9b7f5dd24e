/**
 * `npm run build`: the Next application (.next) and the two servers (dist/*.mjs). What was built from the same sources,
 * lock and Node version is left as it is; `--force` builds all the same.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import * as esbuild from 'esbuild'

import { localBin, root, runCommand, seconds } from './runCommand.mjs'

const sources = ['src', 'collections', 'migrations', 'demo', 'public', 'next.config.mjs', 'next.config.ts']
const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts/build.mjs']
const record = path.join(root, 'dist', '.build.json')

/** Built outputs; one that was deleted makes the build stale. */
const outputs = ['.next/BUILD_ID', 'dist/studio.mjs', 'dist/delivery.mjs']

function sourceHash() {
  const hash = createHash('sha256').update(process.version)
  const files = [...sources, ...settings].flatMap((entry) => {
    const absolute = path.join(root, entry)
    if (!existsSync(absolute)) return []
    if (path.extname(entry)) return [entry]
    return readdirSync(absolute, { withFileTypes: true, recursive: true })
      .filter((file) => file.isFile())
      .map((file) => path.relative(root, path.join(file.parentPath, file.name)))
  })
  for (const file of files.sort((a, b) => (a < b ? -1 : 1)))
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

function isFresh(hash) {
  if (!outputs.every((output) => existsSync(path.join(root, output))) || !existsSync(record)) return false
  return JSON.parse(readFileSync(record, 'utf8')).hash === hash
}

/** Builds what is not built. Throws with the builder's own words if it fails. */
export async function build({ force = false } = {}) {
  const hash = sourceHash()
  if (!force && isFresh(hash)) {
    console.log('built already: nothing has changed since')
    return
  }
  const started = performance.now()
  rmSync(record, { force: true })
  await step('1 of 2: the Next application (about a minute the first time)', buildApplication)
  await step('2 of 2: the servers', bundleServers)
  mkdirSync(path.dirname(record), { recursive: true })
  writeFileSync(record, `${JSON.stringify({ hash, node: process.version, at: new Date().toISOString() }, null, 2)}\n`)
  console.log(`built in ${seconds(started).toFixed(0)} s`)
}

async function step(title, work) {
  const started = performance.now()
  console.log(`build ${title}`)
  let latest = ''
  const ticker = setInterval(
    () => console.log(`  … ${seconds(started).toFixed(0)} s${latest ? `  ${latest}` : ''}`),
    10_000,
  )
  try {
    await work((line) => {
      // the table of routes at the end says nothing about progress
      if (/\p{L}{3}/u.test(line) && !/^[├└┌│]/.test(line.trim())) latest = line.trim().slice(0, 90)
    })
    console.log(`  done in ${seconds(started).toFixed(1)} s`)
  } finally {
    clearInterval(ticker)
  }
}

async function buildApplication(onLine) {
  const result = await runCommand(
    [process.execPath, path.join(path.dirname(localBin('next')), '..', 'next', 'dist', 'bin', 'next'), 'build'],
    {
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1' },
      onLine,
    },
  )
  if (result.code !== 0) throw new Error(`next build failed:\n${result.output}`)
}

async function bundleServers() {
  for (const file of existsSync(path.join(root, 'dist')) ? readdirSync(path.join(root, 'dist')) : [])
    rmSync(path.join(root, 'dist', file), { recursive: true })
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { studio: 'src/server/studio.ts', delivery: 'src/delivery/server.ts' },
    bundle: true,
    // the demonstration is a chunk of its own that shares the studio's modules, and is loaded only when asked for
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await build({ force: process.argv.includes('--force') })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
