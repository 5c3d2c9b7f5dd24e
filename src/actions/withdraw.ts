import { canonicalise } from '../domain/canonical/canonicalise'
import { hashText } from '../domain/canonical/hash'
import { editionFormat, type WithdrawalBody, type WithdrawalKind } from '../domain/records/edition'
import { act, type Action } from './act'
import { endReview } from './endReview'
import { pointSlugs } from './pointSlugs'

/** Takes the page away from readers at once: never gated, from any state. Again on a withdrawn page: other kind or notice. */
export const withdraw: Action = (ports, request) =>
  act(ports, 'withdraw', request, async ({ desk, facts, actor, input, now }) => {
    const { workflow, lastPublication: last } = facts
    if (!last || !input.notice || !input.reason) throw new Error('decided without publication, notice or reason')
    // the guard has checked it against the closed list
    const kind = input.kind as WithdrawalKind
    const body: WithdrawalBody = {
      format: editionFormat,
      kind: 'withdrawal',
      id: ports.newId(),
      article: workflow.article,
      number: workflow.editionNumber + 1,
      seq: await desk.nextSeq(),
      locale: last.locale,
      slug: last.slug,
      condition: last.condition,
      question: last.question,
      tier: last.tier,
      previous: workflow.editionHash,
      withdrawal: kind,
      notice: input.notice.trim(),
      successor: input.resolvedSuccessor ?? null,
      withdrawnAt: now,
      withdrawnBy: { user: actor.user, name: actor.name },
    }
    const record = canonicalise(body)
    const hash = hashText(record)
    await desk.appendEdition({ body, record, jws: await ports.signer.sign(record) }, hash)
    await pointSlugs(ports, desk, body)
    const ended = facts.review?.state === 'open' ? await endReview(desk, facts, 'withdrawn') : {}
    return {
      changes: {
        ...ended,
        live: 'withdrawn',
        edition: body.id,
        editionNumber: body.number,
        editionHash: hash,
        nextReviewDue: null,
      },
      event: {
        type: 'edition.withdrawn',
        data: { edition: body.id, number: body.number, seq: body.seq, hash, kind, reason: input.reason.trim() },
      },
      result: { edition: body.id, number: body.number, seq: body.seq },
    }
  })
