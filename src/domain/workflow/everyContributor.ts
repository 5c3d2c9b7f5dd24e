import { mergeContributors, type Contributor } from '../contributors/contributors'
import type { Facts } from './facts'

/**
 * Everybody who may not sign (product.md, "contributor"): changed the working copy or submitted it, changed what it
 * pulls in, and, where the content equals the last publication's, that publication's contributors too.
 */
export function everyContributor(facts: Facts): Contributor[] {
  const { workflow, working } = facts
  const review = facts.review?.state === 'open' ? facts.review : null
  const equalsPublication =
    workflow.publishedProjectionHash !== null && working?.projectionHash === workflow.publishedProjectionHash
  return mergeContributors(
    equalsPublication || review?.reaffirmation ? workflow.publishedContributors : [],
    facts.dependencyContributors,
    review?.contributors ?? [],
    workflow.contributors,
  )
}
