/**
 * The rules of the house once more, written by hand from the design and sharing nothing with `src`: what a page's
 * contents are, who contributed, and whether somebody may do something now. What it does is in `rules.ts`.
 */
import { actors, everybody, type Role, type Who } from './people'

export type State = 'draft' | 'inReview' | 'changesRequested' | 'approved' | 'published' | 'archived'
export type Live = 'never' | 'live' | 'withdrawn'

export const titles = [
  'Regular checks in tuberous sclerosis complex',
  'Checks in tuberous sclerosis complex',
  'TODO: checks in tuberous sclerosis complex',
] as const
export type Title = (typeof titles)[number]

/** What reads the same is the same content. `slug` is `own` or `shared`: the one both pages would like to have. */
export interface Words {
  title: Title
  slug: 'own' | 'shared'
}
export interface Content extends Words {
  /** Title of the paper that both pages cite. */
  paper: string
}

export interface Round {
  content: Content
  /** Signatures that the policy asked for when it was submitted. */
  needed: number
  contributors: Set<string>
  assigned: Set<Who>
  conflicted: Set<Who>
  signed: Set<Who>
  reaffirmation: boolean
}

export interface Page {
  tier: 2 | 3
  state: State
  live: Live
  /** Of the last edition. */
  number: number
  words: Words
  /** Humans who changed the words, or submitted them, since the last publication. */
  wroteWords: Set<string>
  /** Humans who changed the paper since. */
  wrotePaper: Set<string>
  round: Round | null
  /** Something was asked for that nobody has settled; what was published over is not asked again. */
  asked: boolean
  published: { content: Content; contributors: Set<string> } | null
  withdrawal: { kind: string; notice: string } | null
  /** Slugs it was ever live under. */
  slugs: Set<string>
  /** Which paper stood in the sections that somebody signed, the last one at the end; what was taken back is gone. */
  signedBefore: Map<Who, string[]>
}

export interface World {
  pages: [Page, Page]
  paper: string
  active: Set<Who>
  /** Signatures that the policy of a tier asks for. */
  signatures: Record<2 | 3, number>
  /** Editions made, and attempts refused and recorded, since the story began. */
  editions: number
  refusals: number
}

export const specialistsOf = { 2: 1, 3: 0 } as const

export function newWorld(): World {
  const page = (tier: 2 | 3): Page => ({
    ...{ tier, state: 'draft', live: 'never', number: 0, words: { title: titles[0], slug: 'own' } },
    ...{ wroteWords: new Set(['Elif']), wrotePaper: new Set(), round: null, asked: false },
    ...{ published: null, withdrawal: null },
    ...{ slugs: new Set(), signedBefore: new Map() },
  })
  return {
    pages: [page(2), page(3)],
    paper: papers[0],
    active: new Set(everybody),
    signatures: { 2: 2, 3: 1 },
    ...{ editions: 0, refusals: 0 },
  }
}

export const papers = ['Recommendations on surveillance', 'Recommendations on surveillance, corrected'] as const

export const pageName = (page: 0 | 1) => (page === 0 ? 'the page of tier 2' : 'the page of tier 3')
/** The address that a page's words name: pages do not share their own. */
export const addressOf = (page: number, { slug }: Words) => (slug === 'shared' ? 'shared' : `own-${page}`)

export const contentOf = (world: World, page: Page): Content => ({ ...page.words, paper: world.paper })
export const reads = (one: Content, other: Content) =>
  one.title === other.title && one.slug === other.slug && one.paper === other.paper
export const readsAsPublished = (world: World, page: Page) =>
  page.published !== null && reads(contentOf(world, page), page.published.content)

export const holds = (world: World, who: Who, ...roles: Role[]) =>
  world.active.has(who) && roles.some((role) => actors[who].roles.includes(role))

/** Nobody of these signs. */
export function contributors(world: World, page: Page): Set<string> {
  return new Set([
    ...page.wroteWords,
    ...page.wrotePaper,
    ...(page.round?.contributors ?? []),
    ...(readsAsPublished(world, page) ? (page.published?.contributors ?? []) : []),
  ])
}

export function couldSign(world: World, page: Page, who: Who, also: string[] = []): boolean {
  const { human, qualified } = actors[who]
  return (
    holds(world, who, 'medicalReviewer') &&
    qualified &&
    !page.round?.conflicted.has(who) &&
    !contributors(world, page).has(human) &&
    !also.includes(human)
  )
}

/** Whether these people's signatures are enough: of so many different humans, with the specialists the tier asks for. */
export function areEnough(page: Page, who: Iterable<Who>, needed: number): boolean {
  const humans = new Map([...who].map((one) => [actors[one].human, actors[one].specialist]))
  return humans.size >= needed && [...humans.values()].filter(Boolean).length >= specialistsOf[page.tier]
}

/** As it was at submit and as it is now. */
export function signaturesAreEnough(world: World, page: Page): boolean {
  if (!page.round) return false
  const counted = [...page.round.signed].filter((who) => couldSign(world, page, who))
  return areEnough(page, counted, Math.max(page.round.needed, world.signatures[page.tier]))
}

export function slugIsFree(world: World, index: 0 | 1): boolean {
  const address = addressOf(index, world.pages[index].words)
  return !world.pages[index === 0 ? 1 : 0].slugs.has(address)
}
