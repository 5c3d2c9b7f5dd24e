import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface Programs {
  server: string
  delivery: string
}

/** The two programs as single files, as a build makes them: a process then starts in a quarter of the time. */
export async function bundlePrograms(): Promise<Programs> {
  // below node_modules, so that packages are found from there; one for each run, so that none changes another's
  const folder = path.join(root, 'node_modules/.cache/countersign-faults', String(process.pid))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(folder, { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: { server: 'faults/process/main.ts', delivery: 'src/delivery/server.ts' },
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' },
    ...{ outdir: folder, outExtension: { '.js': '.mjs' } },
  })
  return { server: path.join(folder, 'server.mjs'), delivery: path.join(folder, 'delivery.mjs') }
}
