import type { Endpoint } from 'payload'

import { transitionNames, type TransitionName } from '../../domain/workflow/transitions'
import { explain } from '../explain'
import { perform } from '../perform'
import { answerError, signInRequired } from './answerError'
import { parseActionBody } from './parseActionBody'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** `POST /api/articles/:id/<verb>` for each row of the workflow table, and `GET …/explain`: a dry run of them all. */
export const articleActionEndpoints: Endpoint[] = [
  {
    path: '/:id/explain',
    method: 'get',
    handler: async (req) => {
      if (!req.user) return signInRequired()
      try {
        return Response.json(await explain(req.payload, { user: String(req.user.id), article: articleOf(req) }), {
          headers: { 'Cache-Control': 'no-store' },
        })
      } catch (error) {
        return answerError(req.payload, error)
      }
    },
  },
  ...transitionNames.map((verb: TransitionName): Endpoint => ({
    path: `/:id/${kebab(verb)}`,
    method: 'post',
    handler: async (req) => {
      if (!req.user) return signInRequired()
      try {
        const body = parseActionBody(verb, await req.text?.())
        const { workflow, result } = await perform(req.payload, {
          ...body,
          verb,
          user: String(req.user.id),
          article: articleOf(req),
        })
        return Response.json({ workflow, ...result })
      } catch (error) {
        return answerError(req.payload, error)
      }
    },
  })),
]

function articleOf(req: { routeParams?: Record<string, unknown> }): string {
  const id = req.routeParams?.id
  return typeof id === 'string' ? id : ''
}
