import { readEnv } from '../config/env'
import { processWide } from '../database/processWide'
import { loadSigningKey, type LoadedSigningKey } from '../keys/loadSigningKey'

const loaded = processWide('signingKey', () => ({ key: null as Promise<LoadedSigningKey> | null }))

/** The server's key, loaded once per process. Refuses in words where production has none (docs/operations.md). */
export function signingKey(): Promise<LoadedSigningKey> {
  if (!loaded.key) {
    const { signingKey: given, keyDir, mode, demo } = readEnv()
    const loading = loadSigningKey({
      signingKey: given ?? undefined,
      keyDir,
      production: mode === 'production' && !demo,
    })
    loaded.key = loading
    // a refusal must not be remembered: whoever asks next gets a fresh try
    loading.catch(() => (loaded.key = null))
  }
  return loaded.key
}
