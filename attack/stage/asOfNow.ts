import type { EditionStore } from '../../src/delivery/stores/editionStore'

/** The same store, for which nothing is published any more once it was asked. */
export function asOfNow(store: EditionStore): EditionStore {
  let head: ReturnType<EditionStore['head']> | undefined
  return new Proxy(store, {
    get(target, name: keyof EditionStore) {
      if (name === 'head') return () => (head ??= target.head())
      return target[name].bind(target)
    },
  })
}
