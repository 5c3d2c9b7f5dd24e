/** The real thing, doing what a story says: actions on the real database, pages read from the real content API. */
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import { tscChecks } from '../../../demo/content/articles'
import { people } from '../../../demo/content/people'
import { placeIds } from '../../../demo/placeIds'
import { serve, type Served } from '../../delivery/support/serve'
import { seededStudio } from '../../support/seededStudio'
import type { Deed } from './deeds'
import { castOfStories, type Who } from './people'
import { papers, titles, type Words } from './world'

/** Where a page stands and what readers get of it, in words that can be compared. */
export interface Seen {
  state: string
  live: string
  number: number
  /** Answers of the content API: of the page's id, and of each address it could have. */
  served: Record<string, string>
}

/** Allowed, or why not. A failure that is no refusal is a fault and is thrown. */
export type Outcome = { allowed: true } | { allowed: false; code: string; changed: boolean }

export interface House {
  /** Two fresh pages under addresses of their own, and everybody and everything else as at first. */
  begin(): Promise<void>
  try(deed: Deed): Promise<Outcome>
  look(page: 0 | 1, editions: number): Promise<Seen>
  /** What this person's buttons offer. */
  offers(page: 0 | 1, by: Who): Promise<string[]>
  /** Attempts refused, as the audit trail has them, since the story began. */
  refusals(): Promise<number>
  close(): Promise<void>
}

export async function openHouse(): Promise<House> {
  const studio = await seededStudio({ people: (now) => castOfStories(people(now)) })
  const { payload, cast, ids } = studio
  const { explain } = await import('../../../src/cms/explain')
  const { perform } = await import('../../../src/cms/perform')
  const { settleRefusals } = await import('../../../src/database/refusals')
  const reader = await openReader()
  const citation = ids.citations.northrup2021 ?? ''
  const policies = await policyIds(payload)
  const inactive = new Set<Who>()
  let story = 0
  let articles: [string, string] = ['', '']
  let before = { refusals: 0, editions: 0 }
  const as = (who: Who) => ({ ...cast.as(who), active: !inactive.has(who) })
  const addresses = () => [`stories-${story}-own-0`, `stories-${story}-own-1`, `stories-${story}-shared`]
  const dataOf = (page: 0 | 1, words: Words) =>
    placeIds(
      { ...tscChecks, title: words.title, slug: `stories-${story}-${words.slug === 'own' ? `own-${page}` : 'shared'}` },
      ids,
    ) as RequiredDataFromCollectionSlug<'articles'>

  async function write(page: 0 | 1): Promise<string> {
    const data = {
      ...dataOf(page, { title: titles[0], slug: 'own' }),
      ...(page === 0 ? { raisedTier: 2 as const } : {}),
    }
    return (await payload.create({ collection: 'articles', data, user: as('editor'), overrideAccess: false })).id
  }

  async function countRefusals(): Promise<number> {
    await settleRefusals(payload)
    const { totalDocs } = await payload.db.count({
      collection: 'audit-events',
      where: { type: { equals: 'action.refused' } },
    })
    return totalDocs
  }

  async function standing(page: 0 | 1) {
    const row = await payload.db.findOne<{
      id: string
      state: string
      live: string
      editionNumber: number
      revision: number
    }>({
      collection: 'workflow',
      where: { id: { equals: articles[page] } },
    })
    if (!row) throw new Error('the page has no workflow record')
    return row
  }

  async function change(deed: Deed): Promise<void> {
    const given = { user: as(deed.by), overrideAccess: false } as const
    switch (deed.does) {
      case 'edit': {
        const { title, slug } = dataOf(deed.page, deed.words)
        await payload.update({ collection: 'articles', id: articles[deed.page], data: { title, slug }, ...given })
        return
      }
      case 'changePaper':
        await payload.update({ collection: 'citations', id: citation, data: { title: deed.paper }, ...given })
        return
      case 'changePolicy':
        await payload.update({
          ...{ collection: 'review-policies', id: policies[deed.tier], data: { signatures: deed.signatures } },
          ...given,
        })
        return
      case 'switchAccount':
        await payload.update({ collection: 'users', id: cast.id(deed.whose), data: { active: deed.active }, ...given })
        if (deed.active) inactive.delete(deed.whose)
        else inactive.add(deed.whose)
        return
      default:
        return act(deed)
    }
  }

  async function act(deed: Exclude<Deed, { does: 'edit' | 'changePaper' | 'changePolicy' | 'switchAccount' }>) {
    const article = articles[deed.page]
    const { workflow, contentHash, sections } = await explain(payload, { user: cast.id(deed.by), article })
    const late = 'late' in deed && deed.late
    const elsewhere = `sha256:${'0'.repeat(64)}`
    const hash = 'sawThis' in deed && !deed.sawThis ? elsewhere : contentHash
    const input = {
      ...('whom' in deed ? { user: cast.id(deed.whom) } : {}),
      ...('why' in deed ? { why: deed.why, reason: 'Because.' } : {}),
      ...('says' in deed ? { reason: deed.says, comments: [{ section: null, body: deed.says }] } : {}),
      ...('opened' in deed ? { sectionsOpened: deed.opened ? sections.map(({ anchor }) => anchor) : [] } : {}),
      ...('kind' in deed
        ? { kind: deed.kind, reason: 'A story.', notice: deed.notice, successor: articles[deed.page === 0 ? 1 : 0] }
        : {}),
    }
    await perform(payload, {
      ...{ user: cast.id(deed.by), verb: deed.does, article, input },
      ...{ revision: workflow.revision - (late ? 1 : 0), contentHash: hash },
      ...('password' in deed && deed.password ? { password: cast.password(deed.by) } : {}),
    })
  }

  return {
    async begin() {
      story += 1
      for (const whose of [...inactive]) await change({ does: 'switchAccount', by: 'admin', whose, active: true })
      // one admin alone makes no policy weaker; each story begins with the same ones
      await payload.db.updateOne({ collection: 'review-policies', id: policies[2], data: { signatures: 2 } })
      await payload.db.updateOne({ collection: 'review-policies', id: policies[3], data: { signatures: 1 } })
      // by somebody else than who writes the pages, and before there are any
      await change({ does: 'changePaper', by: 'secondEditor', paper: papers[0] })
      articles = [await write(0), await write(1)]
      const { totalDocs } = await payload.db.count({ collection: 'editions' })
      before = { refusals: await countRefusals(), editions: totalDocs }
    },
    async try(deed) {
      const pages = 'page' in deed ? [deed.page] : ([0, 1] as const)
      const revisions = () => Promise.all(pages.map(async (page) => (await standing(page)).revision))
      const held = await revisions()
      try {
        await change(deed)
        return { allowed: true }
      } catch (error) {
        const { code, data, status } = error as { code?: unknown; data?: { code?: unknown }; status?: unknown }
        if (typeof status !== 'number' || status >= 500) throw error
        const changed = (await revisions()).join() !== held.join()
        return { allowed: false, code: String(code ?? data?.code ?? status), changed }
      }
    },
    async look(page, editions) {
      const { state, live, editionNumber } = await standing(page)
      await reader.upTo(before.editions + editions)
      const served: Seen['served'] = { id: await reader.read(articles[page]) }
      for (const address of addresses())
        served[address.replace(/^stories-\d+-/, '')] = await reader.read(address, articles)
      return { state, live, number: editionNumber, served }
    },
    async offers(page, by) {
      const { actions } = await explain(payload, { user: cast.id(by), article: articles[page] })
      // remarks change nothing that the rules are about; they have tests of their own (spine/comments.test.ts)
      const remarks: string[] = ['comment', 'resolveComment']
      return actions.filter(({ verb, allowed }) => allowed && !remarks.includes(verb)).map(({ verb }) => verb)
    },
    refusals: async () => (await countRefusals()) - before.refusals,
    async close() {
      await reader.close()
      await studio.close()
    },
  }
}

async function policyIds(payload: Payload): Promise<Record<2 | 3, string>> {
  const { docs } = await payload.db.find<{ id: string; tier: string | number }>({ collection: 'review-policies' })
  const of = (tier: number) => docs.find((one) => Number(one.tier) === tier)?.id ?? ''
  return { 2: of(2), 3: of(3) }
}

/** The content API over the same database, and its answers as short texts. */
async function openReader() {
  const { readEnv } = await import('../../../src/config/env')
  const { openKeys } = await import('../../../src/delivery/openKeys')
  const { systemClock } = await import('../../../src/delivery/clock')
  const env = readEnv()
  const keys = await openKeys(env.publicKeysFile)
  const served: Served = await serve({ verifier: keys, publicKeys: keys.publicKeys() }, env.databaseUri, {
    clock: systemClock,
    pollMilliseconds: 5,
  })
  return {
    async upTo(seq: number) {
      for (const end = Date.now() + 5_000; served.delivery.stats().seq < seq && Date.now() < end;)
        await new Promise((resolve) => setTimeout(resolve, 5))
    },
    async read(reference: string, articles: readonly string[] = []): Promise<string> {
      const isId = articles.length === 0
      const { status, headers, json } = await served.ask(`/v1/articles/${reference}${isId ? '' : '?locale=en'}`)
      const of = (id: unknown) => (isId ? '' : ` of page ${articles.indexOf(String(id))}`)
      if (status === 200)
        return `${json.title} | ${json.citations[0].title} | number ${json.edition.number}${of(json.id)}`
      if (status === 410) return `410 ${json.kind}: ${json.notice}`
      if (status >= 300 && status < 400)
        return `leads to ${/stories-\d+-([\w-]+)/.exec(headers.get('location') ?? '')?.[1] ?? '?'}`
      return String(status)
    },
    close: () => served.stop(),
  }
}
