import type { Payload } from 'payload'

import { explain as explainActions, type Explanation } from '../actions/explain'
import { anchorsOf } from '../domain/content/anchorsOf'
import { renderBlocks } from '../domain/content/renderBlocks'
import type { GivenSignature } from '../domain/policy/meetPolicy'
import type { Snapshot } from '../domain/records/snapshot'
import type { Facts } from '../domain/workflow/facts'
import { reviewStatement } from '../domain/workflow/statement'
import { isBehind } from '../domain/workflow/turn'
import { portsOf } from './ports'

interface Asked {
  user: string
  article: string
}

/** What the admin's panel and the REST answer show of a dry run: nothing in it is decided again in the browser. */
export async function explain(payload: Payload, asked: Asked): Promise<ExplainAnswer> {
  return (await explainWithFacts(payload, asked)).answer
}

/** The same, with the facts it was made from: for a screen that shows more of them. */
export async function explainWithFacts(payload: Payload, asked: Asked) {
  const explanation = await explainActions(await portsOf(payload), asked)
  return { answer: answerOf(explanation), facts: explanation.facts }
}

export type ExplainAnswer = ReturnType<typeof answerOf>

function answerOf({ facts, turn, actions, nextEdition, candidates, commentsToSettle, sectionsToOpen }: Explanation) {
  const { workflow, review, snapshot, working, lastPublication } = facts
  const sections = snapshot ? snapshotSections(snapshot) : []
  return {
    article: workflow.article,
    workflow: {
      state: workflow.state,
      live: workflow.live,
      revision: workflow.revision,
      tier: working?.projection.tier ?? workflow.tier,
      locale: workflow.locale,
      title: workflow.title,
      slug: lastPublication?.slug ?? working?.projection.slug ?? null,
      editionNumber: workflow.editionNumber,
      nextReviewDue: workflow.nextReviewDue,
      contributors: workflow.contributors.map(({ user, name, at }) => ({ user, name, at })),
      behind: isBehind(facts),
    },
    contentHash: snapshot?.contentHash ?? null,
    projectionHash: working?.projectionHash ?? null,
    findings: working?.findings ?? [],
    unreadable: facts.unreadable,
    review: review && {
      id: review.id,
      round: review.round,
      state: review.state,
      outcome: review.outcome,
      submittedAt: review.submittedAt,
      reviewBy: review.reviewBy,
      reaffirmation: review.reaffirmation,
      policy: review.policy,
      assignees: review.assignees,
      declined: review.declined,
      comments: review.comments.map((comment) => ({
        ...comment,
        heading: headingOf(comment.section, facts),
        field: fieldOf(comment.section, facts.working),
        settleable: commentsToSettle.includes(comment.id),
      })),
      signatures: facts.signatures.map(shownSignature),
    },
    turn,
    actions,
    nextEdition,
    candidates,
    /** All of the snapshot, in its order; the summary stands first, as `tldr`. */
    sections,
    sectionsToOpen: sections.filter(({ anchor }) => sectionsToOpen.includes(anchor)),
    /** What else of the snapshot is signed and has words of its own. */
    sources: snapshot?.body.projection.citations ?? [],
    seo: snapshot?.body.projection.seo ?? null,
    statement: reviewStatement,
  }
}

function snapshotSections({ body: { html, projection } }: Snapshot) {
  const written = new Map(html.sections.map((section) => [section.anchor, section.html]))
  return [
    { anchor: 'tldr', heading: 'TL;DR', html: html.tldr },
    ...projection.sections.map((section) => ({
      anchor: section.anchor,
      heading: section.heading,
      // the community's count is added when it is served, so the snapshot has no HTML of it; its words are signed
      html: written.get(section.anchor) ?? (section.kind === 'community' ? renderBlocks(section.body) : ''),
    })),
  ]
}

/** Of the section as it is called under review, else in the working copy; `null` where it is in neither. */
function headingOf(anchor: string | null, { snapshot, working }: Pick<Facts, 'snapshot' | 'working'>): string | null {
  const projections = [snapshot?.body.projection, working?.projection]
  const found = projections.flatMap((one) => one?.sections ?? []).find((section) => section.anchor === anchor)
  return found?.heading ?? (anchor === 'tldr' ? 'TL;DR' : null)
}

/** Path in the form of what a comment is about; `null` for the whole page and for what is no part of it any more. */
function fieldOf(anchor: string | null, working: Facts['working']): string | null {
  if (anchor === null || !working) return null
  if (anchor === 'page') return 'title'
  if (anchor === 'tldr') return 'tldr'
  const index = anchorsOf(working.own, working.dependencies).indexOf(anchor)
  return index === -1 ? null : `sections.${index}`
}

function shownSignature({ body, revokedAt }: GivenSignature) {
  return {
    id: body.id,
    user: body.signer.user,
    printedName: body.signer.printedName,
    credentials: body.signer.credentials,
    specialist: body.signer.specialist,
    signedAt: body.signedAt,
    revokedAt,
  }
}
