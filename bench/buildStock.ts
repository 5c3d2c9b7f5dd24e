import { existsSync } from 'node:fs'
import path from 'node:path'

import { runCommand } from '../scripts/runCommand.mjs'

const folder = path.resolve('bench', 'stock')

/** Builds the stock admin that ours is measured against (bench/stock): half a minute, once for each measuring. */
export async function buildStock(): Promise<void> {
  const { code, output } = await runCommand(
    [process.execPath, path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build', folder],
    { env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1' } },
  )
  if (code !== 0 || !existsSync(path.join(folder, '.next', 'BUILD_ID')))
    throw new Error(`The stock admin could not be built:\n${output}`)
}
