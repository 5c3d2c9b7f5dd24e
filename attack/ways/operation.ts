import type { Stage } from '../stage/stage'
import type { Answer, WayName } from '../types'
import { byAdapter } from './adapter'
import { byLocalApi } from './localApi'
import { byForm, byRest } from './rest'

/** One thing that is asked of Payload, the same whichever way it is asked. */
export interface Operation {
  ask: 'create' | 'update' | 'delete' | 'updateMany' | 'deleteMany' | 'duplicate' | 'restoreVersion'
  collection: string
  /** Key of a person of the demonstration; `null`: nobody signed in. */
  by: string | null
  id?: string
  where?: Record<string, unknown>
  data?: Record<string, unknown>
  /** Further arguments: `draft`, `autosave`, `publishAllLocales` … ; parameters of the address over REST. */
  flags?: Record<string, string | boolean>
}

export type Asked = Operation | ((stage: Stage) => Operation | Promise<Operation>)

const translations: Partial<Record<WayName, (stage: Stage, operation: Operation) => Promise<Answer>>> = {
  rest: byRest,
  form: byForm,
  local: (stage, operation) => byLocalApi(stage, operation, false),
  'local, access off': (stage, operation) => byLocalApi(stage, operation, true),
  adapter: byAdapter,
}

/** The same operation by each of these ways. */
export function byWays(
  ways: readonly ('rest' | 'form' | 'local' | 'local, access off' | 'adapter')[],
  asked: Asked,
): Partial<Record<WayName, (stage: Stage) => Promise<Answer>>> {
  return Object.fromEntries(
    ways.map((way) => [
      way,
      async (stage: Stage) => {
        const translate = translations[way]
        if (!translate) throw new Error(`No operation goes by ${way}.`)
        return translate(stage, typeof asked === 'function' ? await asked(stage) : asked)
      },
    ]),
  )
}

export const everyOperationWay = ['rest', 'form', 'local', 'local, access off'] as const
