import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import { explain } from '../src/cms/explain'
import { perform, type Performance } from '../src/cms/perform'
import { slugs } from '../src/cms/slugs'
import type { TransitionName } from '../src/domain/workflow/transitions'
import type { Cast } from './cast'
import type { DemoArticle } from './content/types'
import { placeIds, type DemoIds } from './placeIds'

/** What people do with articles, each as a click does it: they look (`explain`) and act on what they saw (`perform`). */
export interface DemoDesk {
  write(article: DemoArticle, by: string): Promise<string>
  edit(id: string, article: DemoArticle, by: string): Promise<void>
  submit(id: string, by: string): Promise<void>
  assign(id: string, reviewer: string, by: string): Promise<void>
  /** Opens all there is to open, then signs with the password. */
  sign(id: string, by: string): Promise<void>
  /** `heading`: of the section that the comment is about. */
  sendBack(id: string, comment: { heading: string; body: string }, by: string): Promise<void>
  publish(id: string, by: string): Promise<void>
  withdraw(id: string, input: { kind: string; reason: string; notice: string }, by: string): Promise<void>
  archive(id: string, by: string): Promise<void>
}

/** `step` is called after each of them. */
export function openDesk(
  payload: Payload,
  { cast, ids, step }: { cast: Cast; ids: DemoIds; step: () => void },
): DemoDesk {
  const look = (article: string, by: string) => explain(payload, { user: cast.id(by), article })

  // the editor's JSON, typed in the domain by what it reads of it only
  const stored = (article: DemoArticle) => placeIds(article, ids) as RequiredDataFromCollectionSlug<'articles'>

  async function act(
    verb: TransitionName,
    article: string,
    by: string,
    given: Pick<Performance, 'input' | 'password'> = {},
  ): Promise<void> {
    const { workflow, contentHash } = await look(article, by)
    await perform(payload, { user: cast.id(by), verb, article, revision: workflow.revision, contentHash, ...given })
    step()
  }

  return {
    async write(article, by) {
      const data = stored(article)
      const made = await payload.create({ collection: slugs.articles, data, user: cast.as(by), overrideAccess: false })
      step()
      return made.id
    },
    async edit(id, article, by) {
      const data = stored(article)
      await payload.update({ collection: slugs.articles, id, data, user: cast.as(by), overrideAccess: false })
      step()
    },
    submit: (id, by) => act('submitForReview', id, by),
    assign: (id, reviewer, by) => act('assign', id, by, { input: { user: cast.id(reviewer) } }),
    async sign(id, by) {
      const { sectionsToOpen } = await look(id, by)
      const sectionsOpened = sectionsToOpen.map((one) => one.anchor)
      await act('sign', id, by, { password: cast.password(by), input: { sectionsOpened } })
    },
    async sendBack(id, { heading, body }, by) {
      const { sectionsToOpen } = await look(id, by)
      const section = sectionsToOpen.find((one) => one.heading === heading)
      if (!section) throw new Error(`There is no section “${heading}” to comment on.`)
      await act('requestChanges', id, by, { input: { comments: [{ section: section.anchor, body }] } })
    },
    publish: (id, by) => act('publish', id, by),
    withdraw: (id, input, by) => act('withdraw', id, by, { input }),
    archive: (id, by) => act('archive', id, by),
  }
}
