import { act, type Action } from './act'

/** Puts an article away that is not live. Nothing of it is deleted. */
export const archive: Action = (ports, request) =>
  act(ports, 'archive', request, async ({ facts }) => ({
    changes: {},
    event: { type: 'article.archived', data: { from: facts.workflow.state } },
  }))
