/** Clients of one server process: each looks where a page stands and does the next thing, again and again. */
import { randomBytes } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'

import { actions } from '../../src/actions/index'
import type { ActionInput } from '../../src/domain/workflow/input'
import { portsOf } from '../../src/cms/ports'
import { recordRefusals } from '../../src/cms/recordRefusals'
import { Refused } from '../../src/actions/refused'
import { causesOf } from '../../src/database/isTransient'
import { answerOf } from './answerOf'
import { tellLine, type Done, type Line, type Verb } from './lines'
import type { House } from './people'

export interface Load {
  /** Lets what has begun come to its end. */
  stop(): Promise<void>
}

export async function startLoad(payload: Payload, house: House, clients: number): Promise<Load> {
  const editor = {
    ...(await payload.findByID({ collection: 'users', id: house.editor })),
    collection: 'users',
  } as TypedUser
  const running = { going: true }
  const all = Array.from({ length: clients }, () => work(payload, house, editor, running))
  return {
    async stop() {
      running.going = false
      await Promise.all(all)
    },
  }
}

async function work(payload: Payload, house: House, editor: TypedUser, running: { going: boolean }): Promise<void> {
  while (running.going) {
    const article = house.articles[Math.floor(Math.random() * house.articles.length)] ?? ''
    const n = randomBytes(6).toString('hex')
    try {
      await turn(payload, house, { article, editor, n })
    } catch (error) {
      tellLine(await notDone(payload, n, error))
      // a database that is away is not asked without a pause
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

async function notDone(payload: Payload, n: string, error: unknown): Promise<Line> {
  const { verb, title, cause } = error instanceof NotDone ? error : new NotDone('sign', null, error)
  if (cause instanceof Refused) return { says: 'refused', n, code: cause.code }
  const { status, code } = await answerOf(payload, verb, cause)
  // another client was there first: that is the load's doing, and nothing has failed
  if (status < 500 && code !== 'write-conflict') return { says: 'refused', n, code }
  const why = causesOf(cause).map(({ name, code: of, message }) => `${String(name)} ${String(of)}: ${String(message)}`)
  return { says: 'failed', n, code, status, title, why: why.join(', because of ').slice(0, 600) }
}

/** Which action came to nothing. */
class NotDone extends Error {
  constructor(
    readonly verb: Verb,
    /** Title that an edit would have stored. */
    readonly title: string | null,
    override readonly cause: unknown,
  ) {
    super('not done')
  }
}

async function turn(
  payload: Payload,
  house: House,
  one: { article: string; editor: TypedUser; n: string },
): Promise<void> {
  const { article, editor, n } = one
  const ports = await portsOf(payload)
  const record = await ports.reading.workflow(article)
  if (!record) throw new Error('a page of the house is gone')
  const verb = nextVerb(record.state, record.live)
  tellLine({ says: 'try', n, verb, article })
  if (verb === 'edit') {
    const title = `Regular checks in tuberous sclerosis complex, ${inLetters(n)}`
    const to = { collection: 'articles', id: article, user: editor, overrideAccess: false } as const
    await payload.update({ ...to, data: { title } }).catch((error: unknown) => {
      throw new NotDone(verb, title, error)
    })
    return tellLine({ says: 'ack', n, verb, article, done: { title } })
  }
  const snapshot = record.snapshot ? await ports.reading.snapshot(record.snapshot) : null
  const anchors = snapshot?.body.projection.sections.map(({ anchor }) => anchor) ?? []
  const input: ActionInput = {
    contentHash: record.snapshot,
    // as after a password was confirmed, which would take nine tenths of the processor
    authentication: { method: 'password', at: new Date().toISOString() },
    sectionsOpened: ['tldr', ...anchors],
    comments: [{ section: null, body: 'Once more.' }],
    ...{ kind: 'withdrawn', reason: 'Under load.', notice: 'Being revised.' },
  }
  const user = {
    sign: house.neurologist,
    requestChanges: house.neurologist,
    publish: house.publisher,
    withdraw: house.publisher,
  }
  const by = (user as Partial<Record<Verb, string>>)[verb] ?? house.editor
  try {
    const { workflow, result } = await actions[verb](ports, { article, user: by, revision: record.revision, input })
    tellLine({ says: 'ack', n, verb, article, done: { revision: workflow.revision, ...found(verb, result) } })
  } catch (error) {
    if (error instanceof Refused)
      await recordRefusals(payload, [
        {
          ...{ code: error.code, message: error.message, actor: by, attempt: verb },
          ...{ subject: { kind: 'articles', id: article }, details: { codes: error.reasons.map(({ code }) => code) } },
        },
      ])
    throw error
  }
}

function found(verb: Verb, result: Record<string, unknown>): Done {
  if (verb === 'sign') return { signature: String(result.signature) }
  if (verb !== 'publish' && verb !== 'withdraw') return {}
  const kind = verb === 'publish' ? 'publication' : 'withdrawal'
  return { edition: { id: String(result.edition), seq: Number(result.seq), kind } }
}

function nextVerb(state: string, live: string): Verb {
  const chance = Math.random()
  switch (state) {
    case 'inReview':
      return chance < 0.8
        ? 'sign'
        : chance < 0.87
          ? 'requestChanges'
          : chance < 0.94 || live !== 'live'
            ? 'takeBack'
            : 'withdraw'
    case 'approved':
      return chance < 0.85 ? 'publish' : chance < 0.95 ? 'edit' : 'takeBack'
    case 'published':
      return chance < 0.6 ? 'edit' : chance < 0.8 ? 'submitForReview' : 'withdraw'
    default:
      return chance < 0.35 ? 'edit' : live === 'live' && chance < 0.42 ? 'withdraw' : 'submitForReview'
  }
}

/** Numbers in a title would be looked at by the content checks. */
function inLetters(n: string): string {
  return n
    .split('')
    .map((digit) => String.fromCharCode(97 + parseInt(digit, 16)))
    .join('')
}
