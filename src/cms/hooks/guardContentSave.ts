import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'

import { readArticle } from '../../domain/content/readArticle'
import { stateName } from '../../domain/workflow/decideTransition'
import type { WorkflowRecord } from '../../domain/workflow/facts'
import { stateAfterEdit } from '../../domain/workflow/stateAfterEdit'
import { slugs } from '../slugs'
import { toArticle } from '../stores/contentStore'
import { payloadDesk } from '../stores/payloadDesk'
import { openRecord } from './openRecord'
import { readingErrors } from './readingErrors'
import { refuse } from './refuse'

/**
 * Before an article is stored: the workflow record is touched first, so that this save and any action on the article
 * conflict; an article in review or archived cannot be edited; a revision that the client names must be the current one.
 */
export const guardContentSave: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const user = req.user
  if (!user)
    return refuse(req, {
      status: 403,
      code: 'unknown-user',
      message: 'Sign in to write: every change of an article names who made it.',
      kind: slugs.articles,
      id: null,
      attempt: operation,
    })
  const article = String(operation === 'create' ? data.id : originalDoc?.id)
  const content = readingErrors(() => readArticle(toArticle({ ...originalDoc, ...data, id: article })))
  const desk = payloadDesk(req.payload, req)
  if (operation === 'create') {
    const record = newRecord(article, content.locale, new Date().toISOString())
    await desk.createWorkflow(record)
    openRecord(req, record)
  } else {
    const record = await desk.touch(article)
    if (!record) throw new APIError('This article has no workflow record.', 500, { code: 'record-missing' }, true)
    requireRevision(req, record)
    if (stateAfterEdit(record, { differs: true, equalsPublication: false }) === 'refused')
      await refuse(req, {
        status: 409,
        code: 'not-editable',
        message: `The article is ${stateName(record.state)}. ${record.state === 'archived' ? 'Reopen it' : 'Take it back'} to edit it.`,
        kind: slugs.articles,
        id: article,
        attempt: 'edit',
      })
    openRecord(req, record)
  }
  return { ...data, id: article, workflow: article }
}

/** `If-Match: "<revision>"`, where a client sends it: an edit made on an older one is not stored over newer words. */
function requireRevision(req: PayloadRequest, record: WorkflowRecord): void {
  const given = req.headers.get('if-match')?.replace(/^(W\/)?"|"$/g, '')
  if (!given || given === '*' || given === String(record.revision - 1)) return
  throw new APIError(
    `Somebody else saved this article: you edited revision ${given}, it is at ${record.revision - 1}. Your text was not stored; reload and put it in again.`,
    409,
    { code: 'stale-revision', revision: record.revision - 1 },
    true,
  )
}

function newRecord(article: string, locale: string, now: string): WorkflowRecord {
  return {
    article,
    locale,
    title: '',
    condition: null,
    question: null,
    state: 'draft',
    live: 'never',
    revision: 1,
    tier: null,
    contributors: [],
    review: null,
    snapshot: null,
    ownHash: null,
    publishedOwnHash: null,
    publishedProjectionHash: null,
    publishedContributors: [],
    publication: null,
    edition: null,
    editionNumber: 0,
    editionHash: null,
    startedAt: now,
    lastPublishedAt: null,
    nextReviewDue: null,
    reviewBy: null,
    auditIndex: 0,
    auditHash: null,
  }
}
