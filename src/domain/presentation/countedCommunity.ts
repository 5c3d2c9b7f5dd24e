import type { Dependencies } from '../content/article'
import type { Projection } from '../content/projection'
import type { PublicationBody } from '../records/edition'

/** The community's count as the condition has it now, with its date: envelope, not signed. `null` where nothing shows it. */
export function countedCommunity(projection: Projection, dependencies: Dependencies): PublicationBody['community'] {
  const section = projection.sections.find((one) => one.kind === 'community')
  const community = projection.condition ? dependencies.conditions[projection.condition.id]?.community : null
  return section && community && community.memberCount !== null && community.asOf !== null
    ? { provider: community.provider, memberCount: community.memberCount, asOf: community.asOf }
    : null
}
