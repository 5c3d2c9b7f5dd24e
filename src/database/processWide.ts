/**
 * One value per process and name, made on first use. The server's own bundle and Next's hold two copies of every module
 * of this folder while sharing one Payload, so what must be one (queues, tokens, flags) hangs on globalThis.
 */
export function processWide<T>(name: string, make: () => T): T {
  const holder = globalThis as unknown as Record<symbol, T | undefined>
  const key = Symbol.for(`countersign.database.${name}`)
  return (holder[key] ??= make())
}
