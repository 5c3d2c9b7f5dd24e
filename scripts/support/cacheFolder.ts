import { homedir } from 'node:os'
import path from 'node:path'

/** Where a MongoDB server that was fetched once is kept. */
export function cacheFolder(): string {
  return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'countersign', 'mongodb')
}
