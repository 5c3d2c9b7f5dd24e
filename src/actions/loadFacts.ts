import { checkContent } from '../domain/checks/checkContent'
import { dependenciesOf } from '../domain/content/dependenciesOf'
import { project } from '../domain/content/project'
import { projectionHash } from '../domain/content/projectionHash'
import { ownHash } from '../domain/content/ownHash'
import { readArticle } from '../domain/content/readArticle'
import { DomainError } from '../domain/errors'
import type { PublicationBody } from '../domain/records/edition'
import type { Facts, WorkflowRecord, WorkingCopy } from '../domain/workflow/facts'
import type { ReadingDesk } from './desk'

/** Everything a decision about this article is made from. Reads one after the other: a transaction is one connection. */
export async function loadFacts(desk: ReadingDesk, workflow: WorkflowRecord, user: string): Promise<Facts> {
  const { working, unreadable } = await loadWorkingCopy(desk, workflow.article)
  const review = workflow.review ? await desk.review(workflow.review) : null
  const isOpen = review?.state === 'open'
  const snapshot = isOpen ? await desk.snapshot(review.snapshot) : null
  const signatures = isOpen ? await desk.signatures(review.id) : []
  const tier = snapshot?.body.projection.tier ?? working?.projection.tier ?? null
  return {
    workflow,
    working,
    unreadable,
    review,
    snapshot,
    signatures,
    policy: tier ? await desk.policy(tier) : null,
    people: await desk.reviewersAnd(signatures.map(({ body }) => body.signer.user)),
    dependencyContributors: working
      ? await desk.dependencyContributors(dependenciesOf(working.own), workflow.lastPublishedAt ?? workflow.startedAt)
      : [],
    slugOwner: working?.projection.slug ? await desk.slugOwner(workflow.locale, working.projection.slug) : null,
    lastPublication: await loadLastPublication(desk, workflow),
    signedBefore: isOpen ? await desk.signedBefore(workflow.article, user) : null,
  }
}

/** The few facts an unconditional transition is made from: it must not depend on whether the content can be read. */
export async function loadFewFacts(desk: ReadingDesk, workflow: WorkflowRecord): Promise<Facts> {
  return {
    workflow,
    working: null,
    unreadable: null,
    review: workflow.review ? await desk.review(workflow.review) : null,
    snapshot: null,
    signatures: [],
    policy: null,
    people: [],
    dependencyContributors: [],
    slugOwner: null,
    lastPublication: await loadLastPublication(desk, workflow),
    signedBefore: null,
  }
}

/** The next edition follows on it, so what is of another article, or no publication, is not taken for none. */
async function loadLastPublication(
  desk: ReadingDesk,
  { article, publication }: WorkflowRecord,
): Promise<PublicationBody | null> {
  if (!publication) return null
  const edition = await desk.edition(publication)
  if (edition?.kind === 'publication' && edition.article === article) return edition
  throw new DomainError(
    'evidence-altered',
    `The last publication of this article, ${publication}, is not in the log of editions. Nothing can be decided without it: ask an admin to run the verification and to restore the record.`,
  )
}

/** The working copy as it reads now, or why it cannot be read. */
export async function loadWorkingCopy(
  desk: ReadingDesk,
  article: string,
): Promise<{ working: WorkingCopy | null; unreadable: string | null }> {
  const content = await desk.article(article)
  if (!content) return { working: null, unreadable: 'The article’s working copy is missing.' }
  try {
    const own = readArticle(content)
    const dependencies = await desk.dependencies(dependenciesOf(own), content.locale)
    const projection = project(own, dependencies)
    return {
      working: {
        own,
        ownHash: ownHash(own),
        dependencies,
        projection,
        projectionHash: projectionHash(projection),
        findings: checkContent({ article: own, dependencies, projection }),
      },
      unreadable: null,
    }
  } catch (error) {
    // content that cannot be projected is a fact about the article, to be told as a reason; anything else is a fault
    if (error instanceof DomainError) return { working: null, unreadable: error.message }
    throw error
  }
}
