import type { Endpoint } from 'payload'

/** `GET /api/health`: 200 while the database answers, 503 when it does not; says nothing else. */
export const reportHealth: Endpoint = {
  method: 'get',
  path: '/health',
  handler: async ({ payload }) => {
    try {
      await payload.db.findOne({ collection: 'heads', where: { id: { equals: 'editions' } } })
      return Response.json({ status: 'ok' })
    } catch (error) {
      payload.logger.error({ err: error }, 'the database does not answer')
      return Response.json({ status: 'database-unavailable' }, { status: 503 })
    }
  },
}
