import type { PayloadRequest } from 'payload'

import type { Stage } from '../stage/stage'
import type { Answer } from '../types'
import type { Operation } from './operation'
import { answerOf } from './thrown'

type Call = (args: Record<string, unknown>) => Promise<unknown>

const methods: Partial<Record<Operation['ask'], string>> = {
  create: 'create',
  update: 'updateOne',
  updateMany: 'updateMany',
  delete: 'deleteOne',
  deleteMany: 'deleteMany',
}

/** `payload.db.*` itself, past every hook and access rule, in somebody's name. */
export function byAdapter(stage: Stage, operation: Operation): Promise<Answer> {
  const { ask, collection, id, where, data } = operation
  const name = methods[ask]
  if (!name) throw new Error(`The adapter has no ${ask}.`)
  const chosen = where ?? (ask === 'delete' ? { id: { equals: id } } : undefined)
  return callAdapter(stage, name, operation.by, {
    collection,
    ...(id === undefined || ask === 'delete' ? {} : { id }),
    ...(chosen === undefined ? {} : { where: chosen }),
    ...(data === undefined ? {} : { data }),
  })
}

/** Any method of the adapter. */
export function callAdapter(
  stage: Stage,
  name: string,
  by: string | null,
  args: Record<string, unknown>,
): Promise<Answer> {
  const methods = stage.payload.db as unknown as Record<string, Call | undefined>
  const req: Partial<PayloadRequest> = {
    payload: stage.payload,
    context: {},
    ...(by === null ? {} : { user: stage.cast.as(by) }),
  }
  return answerOf(async () => {
    const method = methods[name]
    if (!method) throw new Error(`The adapter has no method ${name}.`)
    return method.call(stage.payload.db, { ...args, req })
  })
}
