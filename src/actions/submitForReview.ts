import { freezeSnapshot } from '../domain/records/freezeSnapshot'
import { personKeys } from '../domain/people/personKeys'
import { addContributor } from '../domain/contributors/contributors'
import { everyContributor } from '../domain/workflow/everyContributor'
import { isOpenComment, type ReviewRecord } from '../domain/workflow/facts'
import { act, type Action } from './act'

/**
 * Freezes the working copy into a snapshot and opens a review round over it, under the policy as it is now. Content
 * equal to the live publication's is a reaffirmation: that publication's snapshot again.
 */
export const submitForReview: Action = (ports, request) =>
  act(ports, 'submitForReview', request, async ({ desk, facts, actor, input, now }) => {
    const { working, policy, workflow, lastPublication } = facts
    if (!working || !policy) throw new Error('decided without content or policy')
    const reaffirmed =
      workflow.live === 'live' && lastPublication?.projectionHash === working.projectionHash
        ? await desk.snapshot(lastPublication.contentHash)
        : null
    const snapshot = reaffirmed ?? freezeSnapshot({ article: workflow.article, projection: working.projection })
    if (!reaffirmed) await desk.storeSnapshot(snapshot)
    const contributors = addContributor(workflow.contributors, {
      user: actor.user,
      name: actor.name,
      keys: personKeys(actor),
      at: now,
    })
    const last = await desk.lastReview(workflow.article)
    const review: ReviewRecord = {
      id: ports.newId(),
      article: workflow.article,
      snapshot: snapshot.contentHash,
      round: (last?.round ?? 0) + 1,
      state: 'open',
      outcome: null,
      submittedBy: actor.user,
      submittedAt: now,
      reviewBy: input.reviewBy ?? null,
      tier: working.projection.tier,
      policy,
      assignees: [],
      declined: [],
      // what nobody has settled yet is asked again; what was published over is not
      comments: last && last.outcome !== 'published' ? last.comments.filter(isOpenComment) : [],
      reaffirmation: reaffirmed !== null,
      contributors: everyContributor({ ...facts, workflow: { ...workflow, contributors } }),
    }
    await desk.createReview(review)
    return {
      changes: {
        state: 'inReview',
        review: review.id,
        snapshot: snapshot.contentHash,
        contributors,
        tier: review.tier,
        reviewBy: review.reviewBy,
        ownHash: working.ownHash,
      },
      event: {
        type: 'review.submitted',
        data: {
          review: review.id,
          round: review.round,
          contentHash: snapshot.contentHash,
          projectionHash: snapshot.projectionHash,
          policy,
          contributors: review.contributors.map((one) => one.user),
          reviewBy: review.reviewBy,
          tier: review.tier,
          reaffirmation: review.reaffirmation,
        },
      },
      result: { review: review.id, contentHash: snapshot.contentHash, reaffirmation: review.reaffirmation },
    }
  })
