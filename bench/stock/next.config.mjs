import path from 'node:path'
import { fileURLToPath } from 'node:url'

import ours from '../../next.config.mjs'

/** As ours, so that the two admins differ in nothing but what is in them. */
export default {
  ...ours,
  turbopack: { ...ours.turbopack, root: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..') },
}
