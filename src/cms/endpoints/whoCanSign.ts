import type { Endpoint, PayloadRequest } from 'payload'

import { activeUser } from '../access/activeUser'
import { readSigners, readWhoCanSign } from '../reads/whoCanSign'
import { rowsOf, type Rows } from '../stores/rows'
import { answerError, signInRequired } from './answerError'

/** `GET /api/who-can-sign`: who could sign today, and how far that reaches. For staff, who read people and policies anyway. */
export const whoCanSignEndpoint: Endpoint = {
  path: '/who-can-sign',
  method: 'get',
  handler: (req) => answer(req, readWhoCanSign),
}

/** `GET /api/who-can-sign/:user`: the same of one person; `null` where there is no such account. */
export const signerEndpoint: Endpoint = {
  path: '/who-can-sign/:user',
  method: 'get',
  handler: (req) => {
    const user = String(req.routeParams?.user)
    return answer(req, async (rows, now) => {
      const people = await readSigners(rows, now, user)
      return people.find((one) => one.user === user) ?? null
    })
  },
}

async function answer(req: PayloadRequest, read: (rows: Rows, now: string) => Promise<unknown>): Promise<Response> {
  if (!activeUser(req)) return signInRequired()
  try {
    const found = await read(rowsOf(req.payload), new Date().toISOString())
    return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return answerError(req.payload, error)
  }
}
