import type { Payload, PayloadRequest } from 'payload'

import { answerError } from '../../src/cms/endpoints/answerError'
import type { Verb } from './lines'

interface Answer {
  status: number
  code: string
}

/** What a client of the studio is answered with when this error comes out of that action. */
export async function answerOf(payload: Payload, verb: Verb, error: unknown): Promise<Answer> {
  if (verb === 'edit') return answerToSave(payload, error)
  const response = answerError(payload, error)
  const { errors } = (await response.json()) as { errors: { data: { code: string } }[] }
  return { status: response.status, code: errors[0]?.data.code ?? 'none' }
}

/** A save is answered by Payload, whose error hooks the house brings; what they get is as its REST API makes it. */
async function answerToSave(payload: Payload, error: unknown): Promise<Answer> {
  const { status = 500, data, message } = error as Error & { status?: number; data?: { code?: string } | null }
  let answer = { status, response: { errors: [{ message, data }] } as Record<string, unknown> }
  const hooks = { error: error as Error, req: { payload } as PayloadRequest, context: {} }
  for (const hook of payload.config.hooks.afterError ?? []) {
    const changed = await hook({ ...hooks, result: answer.response as never })
    answer = { status: changed?.status ?? answer.status, response: changed?.response ?? answer.response }
  }
  const { errors } = answer.response as { errors: { data?: { code?: string } | null }[] }
  return { status: answer.status, code: errors[0]?.data?.code ?? 'none' }
}
