import type { EditionStore } from '../../src/delivery/stores/editionStore'

/** The same store, which notes what is read for a reader: each of its methods is one statement of the database. */
export function countReads(store: EditionStore, reads: string[]): EditionStore {
  // these two ask again and again whether something was published, whoever is reading
  const ofTheClock = new Set<PropertyKey>(['head', 'editionsSince', 'close'])
  return new Proxy(store, {
    get(target, name: keyof EditionStore) {
      if (ofTheClock.has(name)) return target[name]
      return (...args: unknown[]) => {
        reads.push(`${name}(${args.map((one) => (Array.isArray(one) ? `${one.length} of` : typeof one)).join()})`)
        return (target[name] as (...given: unknown[]) => unknown)(...args)
      }
    },
  })
}
