import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'

/** The same adapter, changed by `enhance` each time Payload makes one. */
export function enhanceAdapter<T extends BaseDatabaseAdapter>(
  base: DatabaseAdapterObj<T>,
  enhance: (adapter: T, payload: Payload) => void,
): DatabaseAdapterObj<T> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      enhance(adapter, args.payload)
      return adapter
    },
  }
}
