import type { AuditActor } from '../domain/audit/auditEvent'
import type { DependencyRef } from '../domain/content/article'
import { articleEntry } from './act'
import type { Desk, Ports } from './desk'
import { endReview } from './endReview'
import { loadWorkingCopy } from './loadFacts'

/**
 * Something articles pull in has changed: those under review or approved whose signed content now reads differently
 * become drafts, and their rounds end. Published ones keep their edition and show that they are behind.
 *
 * @returns ids of the articles whose review ended.
 */
export async function followDependencyChange(
  ports: Pick<Ports, 'newId' | 'now'>,
  desk: Desk,
  change: { ref: DependencyRef; actor: AuditActor },
): Promise<string[]> {
  const ended: string[] = []
  for (const article of await desk.articlesPullingIn(change.ref, ['inReview', 'approved'])) {
    const record = await desk.workflow(article)
    const review = record?.review ? await desk.review(record.review) : null
    const snapshot = review ? await desk.snapshot(review.snapshot) : null
    const { working } = await loadWorkingCopy(desk, article)
    if (snapshot && working?.projectionHash === snapshot.projectionHash) continue
    const touched = await desk.touch(article)
    if (!touched) continue
    const changes = await endReview(desk, { review }, 'dependencyChanged')
    await desk.conclude(
      touched,
      { ...changes, state: 'draft' },
      articleEntry({ id: ports.newId(), action: ports.newId(), at: ports.now(), actor: change.actor }, article, {
        type: 'article.dependencyChanged',
        data: { from: touched.state, review: review?.id ?? null, ...change.ref },
      }),
    )
    ended.push(article)
  }
  return ended
}
