import type { Endpoint } from 'payload'

import { activeUser } from '../access/activeUser'
import { readWhoCanSign } from '../reads/whoCanSign'
import { rowsOf } from '../stores/rows'
import { answerError, signInRequired } from './answerError'

/** `GET /api/who-can-sign`: for staff, who read people and policies anyway. `?user=` tells about one more person. */
export const whoCanSignEndpoint: Endpoint = {
  path: '/who-can-sign',
  method: 'get',
  handler: async (req) => {
    if (!activeUser(req)) return signInRequired()
    const { user } = req.query
    try {
      const answer = await readWhoCanSign(
        rowsOf(req.payload),
        new Date().toISOString(),
        typeof user === 'string' && user !== '' ? user : null,
      )
      return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
    } catch (error) {
      return answerError(req.payload, error)
    }
  },
}
