import type { Env } from './env'

/** Pages from which a session's cookie is taken. Outside production the machine's other names for itself count too. */
export function studioOrigins({ mode, demo, port, studioUrl }: Env): string[] {
  const local = mode === 'production' && !demo ? [] : [`http://localhost:${port}`, `http://127.0.0.1:${port}`]
  return [...new Set([studioUrl, ...local])]
}
