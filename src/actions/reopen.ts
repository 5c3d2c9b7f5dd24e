import { act, type Action } from './act'

/** Takes an archived article up again, as a draft. */
export const reopen: Action = (ports, request) =>
  act(ports, 'reopen', request, async ({ facts }) => ({
    changes: {},
    event: { type: 'article.reopened', data: { from: facts.workflow.state } },
  }))
