import type { Payload } from 'payload'

import type { Stage } from '../stage/stage'
import type { Answer } from '../types'
import type { Operation } from './operation'
import { answerOf } from './thrown'

type Call = (args: Record<string, unknown>) => Promise<unknown>

const methods = {
  create: 'create',
  update: 'update',
  updateMany: 'update',
  delete: 'delete',
  deleteMany: 'delete',
  duplicate: 'duplicate',
  restoreVersion: 'restoreVersion',
} as const satisfies Record<Operation['ask'], keyof Payload>

/** Payload's Local API, as a hook, a job, an import or a plugin calls it: in somebody's name, with or without access rules. */
export function byLocalApi(stage: Stage, operation: Operation, overrideAccess: boolean): Promise<Answer> {
  const { ask, collection, id, where, data, flags, by } = operation
  const call = stage.payload[methods[ask]] as unknown as Call
  return answerOf(() =>
    call.call(stage.payload, {
      collection,
      ...(id === undefined ? {} : { id }),
      ...(where === undefined ? {} : { where }),
      ...(data === undefined ? {} : { data }),
      ...flags,
      ...(by === null ? {} : { user: stage.cast.as(by) }),
      overrideAccess,
    }),
  )
}
