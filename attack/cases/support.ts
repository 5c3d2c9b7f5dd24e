/** Words that the cases are written in. */
import { perform, type Performance } from '../../src/cms/perform'
import type { TransitionName } from '../../src/domain/workflow/transitions'
import type { DemoArticleName, Stage } from '../stage/stage'
import type { Answer, AttackCase, Expectation, WayName } from '../types'
import { ask } from '../ways/rest'
import { answerOf } from '../ways/thrown'

export const refused = (code: string, status?: number): Expectation => ({
  outcome: 'refused',
  code,
  ...(status === undefined ? {} : { status }),
})
export const turnedAway = (status: number, code: string | null): Expectation => ({
  outcome: 'turned away',
  status,
  code,
})
export const harmless: Expectation = { outcome: 'harmless' }
export const holds: Expectation = { outcome: 'holds' }

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

type Given = Partial<Omit<Performance, 'user' | 'verb' | 'article'>>
export type Input = NonNullable<Given['input']>

/** An action over REST and by the function behind it, on what the person sees now; `given` replaces parts of that. */
export function act(
  verb: TransitionName,
  by: string,
  article: DemoArticleName | ((stage: Stage) => string),
  given: Given | ((stage: Stage) => Given) = {},
): Partial<Record<WayName, (stage: Stage) => Promise<Answer>>> {
  const prepared = async (stage: Stage) => {
    const id = typeof article === 'function' ? article(stage) : stage.articles[article]
    const { revision, contentHash, sections } = await stage.acts.look(id, by)
    const signing = verb === 'sign' ? { password: stage.cast.password(by), input: { sectionsOpened: sections } } : {}
    return { id, revision, contentHash, ...signing, ...(typeof given === 'function' ? given(stage) : given) }
  }
  return {
    rest: async (stage) => {
      const { id, input, ...rest } = await prepared(stage)
      return ask(stage, { method: 'POST', path: `/api/articles/${id}/${kebab(verb)}`, by, json: { ...rest, ...input } })
    },
    local: async (stage) => {
      const { id, ...rest } = await prepared(stage)
      return answerOf(() => perform(stage.payload, { ...rest, user: stage.cast.id(by), verb, article: id }))
    },
  }
}

type Change = Record<string, unknown>

/** Somebody changes a document as they may: what happens before an attack, not one. */
export async function change(stage: Stage, collection: string, id: string, data: Change, by: string): Promise<void> {
  await stage.payload.update({
    collection: collection as 'articles',
    id,
    data: data as never,
    user: stage.cast.as(by),
    overrideAccess: false,
  })
}

/** Id of a reviewer's profile. */
export async function profileOf(stage: Stage, who: string): Promise<string> {
  const row = await stage.payload.db.findOne<{ id: string }>({
    collection: 'reviewers',
    where: { user: { equals: stage.cast.id(who) } },
  })
  if (!row) throw new Error(`${who} has no reviewer profile.`)
  return row.id
}

export const changeProfile = async (stage: Stage, who: string, data: Change) =>
  change(stage, 'reviewers', await profileOf(stage, who), data, 'admin')

/** An article as it is stored, with what it pulls in by id. */
export async function stored(stage: Stage, article: string): Promise<Record<string, unknown>> {
  return (await stage.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    overrideAccess: true,
  })) as unknown as Record<string, unknown>
}

/** Column of the workflow record of an article. */
export async function record(stage: Stage, article: string): Promise<Record<string, unknown>> {
  const row = await stage.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'workflow',
    where: { id: { equals: article } },
  })
  if (!row) throw new Error(`There is no workflow record of ${article}.`)
  return row
}

export type PulledIn = 'citations' | 'medications' | 'disclaimers'

/** Id of something of this kind that the article pulls in. */
export async function usedBy(stage: Stage, article: string, collection: PulledIn): Promise<string> {
  const { dependencies } = await record(stage, article)
  const found = (dependencies as { kind: string; ref: string }[]).find(({ kind }) => kind === collection)
  if (!found) throw new Error(`The article pulls in none of ${collection}.`)
  return found.ref
}

/** A change of words that pages show of this document. */
export async function otherWords(stage: Stage, collection: PulledIn, id: string): Promise<Change> {
  const row = (await stage.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true,
  })) as unknown as Record<string, unknown>
  if (collection === 'citations') return { title: `${String(row.title)} (second edition)` }
  if (collection === 'disclaimers') return { text: `${String(row.text)} Really.`, version: Number(row.version) + 1 }
  const names = row.names as { name: string }[]
  return { names: names.map((one) => ({ ...one, name: `${one.name} (renamed)` })) }
}

/** The state an article must be in afterwards. */
export const stateIs =
  (article: DemoArticleName, state: string, live?: string): NonNullable<AttackCase['holds']> =>
  async (stage) => {
    const now = await record(stage, stage.articles[article])
    return now.state === state && (live === undefined || now.live === live)
      ? null
      : `the article is ${String(now.state)}, ${String(now.live)} to readers; it should be ${state}`
  }

export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
