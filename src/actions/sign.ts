import { canonicalise } from '../domain/canonical/canonicalise'
import { hashText } from '../domain/canonical/hash'
import { currentRegistrations } from '../domain/people/eligibility'
import { personKeys } from '../domain/people/personKeys'
import { signatureFormat, type SignatureBody } from '../domain/records/signature'
import { askPolicy, signsAsSpecialist } from '../domain/workflow/guards'
import { reviewStatement } from '../domain/workflow/statement'
import { act, type Action } from './act'

/** A medical signature on exactly the snapshot under review. The one that meets the policy approves the page. */
export const sign: Action = (ports, request) =>
  act(ports, 'sign', request, async ({ desk, facts, actor, input, now }) => {
    const { review, snapshot } = facts
    if (!review || !snapshot || !input.authentication || !actor.reviewer)
      throw new Error('decided without review, snapshot, authentication or profile')
    const body: SignatureBody = {
      format: signatureFormat,
      id: ports.newId(),
      article: facts.workflow.article,
      review: review.id,
      contentHash: snapshot.contentHash,
      meaning: 'medicalReview',
      statement: { ...reviewStatement },
      signer: {
        user: actor.user,
        reviewer: actor.reviewer.id,
        printedName: actor.reviewer.printedName,
        credentials: actor.reviewer.credentials,
        registrations: currentRegistrations(actor, now).map((one) => ({
          body: one.body,
          number: one.number,
          country: one.country,
          verifiedAt: one.verifiedAt ?? now,
        })),
        specialist: signsAsSpecialist(facts, actor),
        personKeys: personKeys(actor),
      },
      signedAt: now,
      authentication: input.authentication,
      sectionsOpened: [...new Set(input.sectionsOpened ?? [])].sort(),
      tier: review.tier,
      nextReviewBy: input.nextReviewBy ?? null,
    }
    const record = canonicalise(body)
    await desk.appendSignature({ body, record, jws: await ports.signer.sign(record) })
    const met = askPolicy({ ...facts, signatures: [...facts.signatures, { body, revokedAt: null }] }, now).met
    return {
      changes: { state: met ? 'approved' : 'inReview' },
      event: {
        type: 'review.signed',
        data: {
          review: review.id,
          signature: body.id,
          hash: hashText(record),
          contentHash: snapshot.contentHash,
          complete: met,
        },
      },
      result: { signature: body.id, approved: met },
    }
  })
