import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { root, runCommand } from '../runCommand.mjs'

/**
 * Runs Payload's command line on the configuration, with a database and a data folder of its own that are thrown away.
 * On Node 20 it sometimes ends with code 0 having done nothing (payloadcms/payload#17757), so it must say what it did.
 *
 * @param {string[]} args
 * @param {{ mustSay: RegExp, env?: Record<string, string | undefined> }} options
 * @returns {Promise<string>} what it printed
 */
export async function payloadCommand(args, { mustSay, env = {} }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-generate-'))
  try {
    const { code, output } = await runCommand(
      [process.execPath, '-C', 'production', path.join(root, 'node_modules/payload/bin.js'), ...args],
      {
        env: {
          NODE_ENV: 'development',
          PAYLOAD_SECRET: 'only for reading the configuration',
          COUNTERSIGN_DATA_DIR: folder,
          COUNTERSIGN_LOCALES: 'en,de',
          DATABASE_URI: `file:${path.join(folder, 'none.db')}`,
          ...env,
        },
      },
    )
    if (code !== 0 || !mustSay.test(output))
      throw new Error(
        `payload ${args.join(' ')} did not do its work (exit code ${code}):\n${output || '(it printed nothing)'}`,
      )
    return output
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
