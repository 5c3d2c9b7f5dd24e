import { canonicalise } from '../domain/canonical/canonicalise'
import { hashText } from '../domain/canonical/hash'
import { checkRules } from '../domain/checks/checkContent'
import { editionDates } from '../domain/policy/editionDates'
import { countedCommunity } from '../domain/presentation/countedCommunity'
import { editionFormat, type PublicationBody } from '../domain/records/edition'
import { everyContributor } from '../domain/workflow/everyContributor'
import { askPolicy, termsOf } from '../domain/workflow/guards'
import { act, type Action } from './act'
import { changeOf } from './nextEdition'
import { pointSlugs } from './pointSlugs'

/** Inserts an edition that publishes the approved snapshot. The only way anything goes live. */
export const publish: Action = (ports, request) =>
  act(ports, 'publish', request, async ({ desk, facts, actor, now }) => {
    const { review, snapshot, working, workflow, lastPublication } = facts
    const policy = termsOf(facts)
    const answer = askPolicy(facts, now)
    const projection = snapshot?.body.projection
    if (!review || !snapshot || !working || !policy || !answer.met || !projection?.condition || !projection.question)
      throw new Error('decided without what an edition needs')

    const change = changeOf(facts)
    const body: PublicationBody = {
      format: editionFormat,
      kind: 'publication',
      id: ports.newId(),
      article: workflow.article,
      number: workflow.editionNumber + 1,
      seq: await desk.nextSeq(),
      locale: projection.locale,
      slug: projection.slug,
      condition: projection.condition.id,
      question: projection.question.id,
      tier: projection.tier,
      previous: workflow.editionHash,
      contentHash: snapshot.contentHash,
      projectionHash: snapshot.projectionHash,
      change,
      review: review.id,
      policy,
      signers: answer.by.map((signature) => ({
        signature: signature.id,
        printedName: signature.signer.printedName,
        credentials: signature.signer.credentials,
        registrations: signature.signer.registrations,
        specialist: signature.signer.specialist,
        signedAt: signature.signedAt,
      })),
      dates: editionDates({ policy, change, now, signatures: answer.by, last: lastPublication }),
      community: countedCommunity(projection, working.dependencies),
      gate: {
        at: now,
        rules: checkRules,
        findings: working.findings.map(({ rule, message }) => ({ rule, message })),
      },
      publishedBy: { user: actor.user, name: actor.name },
    }
    const record = canonicalise(body)
    const hash = hashText(record)
    await desk.appendEdition({ body, record, jws: await ports.signer.sign(record) }, hash)
    await pointSlugs(ports, desk, body)
    await desk.saveReview(review.id, { state: 'ended', outcome: 'published' })
    return {
      changes: {
        live: 'live',
        review: null,
        reviewBy: null,
        snapshot: snapshot.contentHash,
        contributors: [],
        publishedContributors: everyContributor(facts),
        ownHash: working.ownHash,
        publishedOwnHash: working.ownHash,
        publishedProjectionHash: snapshot.projectionHash,
        publication: body.id,
        edition: body.id,
        editionNumber: body.number,
        editionHash: hash,
        lastPublishedAt: now,
        nextReviewDue: body.dates.nextReviewDue,
      },
      event: {
        type: 'edition.published',
        data: { edition: body.id, number: body.number, seq: body.seq, hash, contentHash: snapshot.contentHash },
      },
      result: { edition: body.id, number: body.number, seq: body.seq, dates: body.dates },
    }
  })
