import { AsyncLocalStorage } from 'node:async_hooks'

import { processWide } from './processWide'

/** Whether the code that runs now was started by the work of a transaction that is still open. */
export const transactionScope = processWide('scope', () => new AsyncLocalStorage<{ open: boolean }>())
