import type { Payload } from 'payload'

import type { Cast } from '../../demo/cast'
import { explain } from '../../src/cms/explain'
import { perform, type Performance } from '../../src/cms/perform'
import type { TransitionName } from '../../src/domain/workflow/transitions'

/** What a person has to hand before they act: what the panel shows them. */
export interface Look {
  revision: number
  contentHash: string | null
  sections: string[]
  state: string
  live: string
}

export interface ArticleActs {
  look(article: string, by: string): Promise<Look>
  /** Acts on what was just seen, unless something else is given. */
  act(verb: TransitionName, article: string, by: string, given?: Partial<Performance>): Promise<void>
}

export function articleActs(payload: Payload, cast: Cast): ArticleActs {
  const look: ArticleActs['look'] = async (article, by) => {
    const seen = await explain(payload, { user: cast.id(by), article })
    return {
      revision: seen.workflow.revision,
      contentHash: seen.contentHash,
      sections: seen.sections.map(({ anchor }) => anchor),
      state: seen.workflow.state,
      live: seen.workflow.live,
    }
  }
  return {
    look,
    async act(verb, article, by, given = {}) {
      const { revision, contentHash, sections } = await look(article, by)
      const forSigning = verb === 'sign' ? { password: cast.password(by), input: { sectionsOpened: sections } } : {}
      await perform(payload, { user: cast.id(by), verb, article, revision, contentHash, ...forSigning, ...given })
    },
  }
}
