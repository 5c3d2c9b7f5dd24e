import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { readEnv } from '../../src/config/env'
import { plainConfig } from '../plainConfig'

const here = dirname(fileURLToPath(import.meta.url))

/** The configuration of the stock admin that ours is measured against: Payload alone with our fields. */
export default plainConfig(readEnv().databaseUri, {
  importMap: { baseDir: here, importMapFile: join(here, 'app/(payload)/admin/importMap.js') },
})
