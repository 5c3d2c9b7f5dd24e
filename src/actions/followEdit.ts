import type { ArticleContent } from '../domain/content/article'
import { dependenciesOf } from '../domain/content/dependenciesOf'
import { ownHash } from '../domain/content/ownHash'
import { readArticle } from '../domain/content/readArticle'
import { addContributor } from '../domain/contributors/contributors'
import { DomainError } from '../domain/errors'
import { personKeys } from '../domain/people/personKeys'
import type { WorkflowRecord } from '../domain/workflow/facts'
import { stateAfterEdit } from '../domain/workflow/stateAfterEdit'
import { articleEntry, type ActionEvent } from './act'
import type { Desk, Ports } from './desk'
import { endReview } from './endReview'
import { loadWorkingCopy } from './loadFacts'

/**
 * What a content save does to the workflow record, inside the save's own transaction: who contributed, and whether an
 * approval or the equality with the live edition still holds. A save that leaves the signed content as it was changes
 * neither.
 *
 * @param record as `touch` returned it when the save began.
 * @param stored the article as it was just stored.
 * @throws DomainError where the content cannot be read: the save must then fail as a whole.
 */
export async function followEdit(
  ports: Pick<Ports, 'newId' | 'now'>,
  desk: Desk,
  edit: { record: WorkflowRecord; stored: ArticleContent; actor: { user: string; name: string }; created: boolean },
): Promise<WorkflowRecord> {
  const { record, stored, actor: person } = edit
  const own = readArticle(stored)
  const hash = ownHash(own)
  if (hash !== record.ownHash) await desk.storeDependencies(stored.id, dependenciesOf(own))
  const now = ports.now()
  const frame = { id: ports.newId(), action: ports.newId(), at: now, actor: person }
  const about = {
    title: stored.title ?? '',
    condition: stored.condition,
    question: stored.question,
    locale: stored.locale,
  }
  const contributors = record.contributors.some((one) => one.user === person.user)
    ? () => Promise.resolve(record.contributors)
    : async () => addContributor(record.contributors, { ...person, keys: await keysOf(desk, person.user), at: now })
  if (edit.created)
    return desk.conclude(
      record,
      { ...about, ownHash: hash, contributors: await contributors() },
      articleEntry(frame, stored.id, {
        type: 'article.created',
        data: { locale: stored.locale, condition: stored.condition, question: stored.question },
      }),
    )
  if (hash === record.ownHash) return desk.conclude(record, about, null)

  const { differs, equalsPublication } = await compare(desk, record, hash)
  const state = stateAfterEdit(record, { differs, equalsPublication })
  if (state === 'refused') throw new Error(`an edit got past its guard in state ${record.state}`)
  const changes = { ...about, ownHash: hash, contributors: await contributors(), state }
  if (state === record.state) return desk.conclude(record, changes, null)

  const review = record.review ? await desk.review(record.review) : null
  const lapsed = record.state === 'approved' && review?.state === 'open'
  const event: ActionEvent = lapsed
    ? { type: 'content.approvalLapsed', data: { review: review.id, contentHash: review.snapshot } }
    : { type: 'article.edited', data: { from: record.state, to: state } }
  const ended = lapsed ? await endReview(desk, { review }, 'edited') : {}
  return desk.conclude(record, { ...changes, ...ended }, articleEntry(frame, stored.id, event))
}

/** An account that cannot be found cannot be told apart from others, so its contribution is refused. */
async function keysOf(desk: Desk, user: string): Promise<string[]> {
  const person = await desk.person(user)
  if (!person) throw new DomainError('unknown-user', 'Sign in to change this.')
  return personKeys(person)
}

/** The cheap hash has changed; whether the signed content has is asked only where the answer changes the state. */
async function compare(desk: Desk, record: WorkflowRecord, hash: string) {
  const couldEqual = record.state === 'draft' && record.live === 'live' && hash === record.publishedOwnHash
  if (record.state !== 'approved' && record.state !== 'published' && !couldEqual)
    return { differs: true, equalsPublication: false }
  const { working } = await loadWorkingCopy(desk, record.article)
  const current = working?.projectionHash ?? null
  const equalsPublication = current !== null && current === record.publishedProjectionHash
  const snapshot = record.state === 'approved' && record.snapshot ? await desk.snapshot(record.snapshot) : null
  return {
    differs: record.state === 'approved' ? current !== snapshot?.projectionHash : !equalsPublication,
    equalsPublication,
  }
}
