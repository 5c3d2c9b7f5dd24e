/**
 * The workflow by role and by state: whoever may not, and wherever it may not be. The table is written out by hand, from
 * what the house is meant to do (docs/workflow.md says it in words), and not read from the table that the product is made
 * from: a row that is loosened there by mistake opens a case here. Publishing and withdrawing are tried at more articles, in
 * publishingActions and silentDamage.
 */
import type { DemoArticleName } from '../stage/stage'
import type { AttackCase } from '../types'
import type { TransitionName } from '../../src/domain/workflow/transitions'
import { act, refused, type Input } from './support'

/** Somebody with this role and no other. */
const holders = { editor: 'editor', medicalReviewer: 'neurologist', publisher: 'publisher', admin: 'admin' } as const
type Role = keyof typeof holders

/** An article in this state. */
const standing = {
  draft: 'draft',
  inReview: 'inReview',
  changesRequested: 'sentBack',
  approved: 'approved',
  published: 'tier3',
  archived: 'archived',
} as const satisfies Record<string, DemoArticleName>
type State = keyof typeof standing

interface Row {
  verb: TransitionName
  /** Who may; the first does where only the state is wrong. */
  by: Role[]
  /** Where it may be; the first is where somebody tries who may not. */
  from: State[]
  input?: Input
}

const comments = [{ section: null, body: 'This dose is too high.' }]

const table: Row[] = [
  { verb: 'submitForReview', by: ['editor'], from: ['changesRequested', 'draft', 'published'] },
  { verb: 'assign', by: ['editor', 'publisher'], from: ['inReview'], input: { user: 'nobody-known' } },
  { verb: 'takeBack', by: ['editor'], from: ['inReview', 'approved'] },
  { verb: 'comment', by: ['medicalReviewer'], from: ['inReview'], input: { comments } },
  {
    verb: 'resolveComment',
    by: ['medicalReviewer'],
    from: ['inReview', 'changesRequested', 'approved'],
    input: { comment: 'nobody-wrote-this' },
  },
  { verb: 'requestChanges', by: ['medicalReviewer'], from: ['inReview'], input: { comments } },
  { verb: 'decline', by: ['medicalReviewer'], from: ['inReview'], input: { why: 'time', reason: 'Too busy.' } },
  { verb: 'sign', by: ['medicalReviewer'], from: ['inReview'] },
  {
    verb: 'revokeSignature',
    by: ['medicalReviewer'],
    from: ['inReview', 'approved'],
    input: { reason: 'I misread.' },
  },
  { verb: 'reopenReview', by: ['editor', 'publisher'], from: ['approved'] },
  { verb: 'archive', by: ['editor', 'admin'], from: ['draft', 'changesRequested'] },
  { verb: 'reopen', by: ['editor', 'admin'], from: ['archived'] },
]

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const without = <T extends string>(all: object, some: readonly T[]) =>
  (Object.keys(all) as T[]).filter((one) => !some.includes(one))

/**
 * That somebody is no reviewer is asked twice, with the same code: by the transition, and again where eligibility is. The
 * first answer is the only one, since whoever has no say is told nothing of the page.
 */
const byRoleAlone: NonNullable<AttackCase['holds']> = (_stage, { said }) =>
  Promise.resolve(said.includes('” is for ') ? null : `more was asked than the role: ${said}`)

const wrongRole = table.flatMap(({ verb, by, from, input = {} }) =>
  without<Role>(holders, by).map((role): AttackCase => ({
    id: `${kebab(verb)}-by-${kebab(role)}`,
    story: `Somebody who is ${role} and nothing else asks to ${verb}, on an article where others may.`,
    attempts: act(verb, holders[role], standing[from[0] ?? 'draft'], { input }),
    expect: refused('wrong-role', 403),
    ...(verb === 'sign' && { holds: byRoleAlone }),
    defences: [`transition ${verb}: by`],
  })),
)

const wrongState = table.flatMap(({ verb, by, from, input = {} }) =>
  without<State>(standing, from).map((state): AttackCase => ({
    id: `${kebab(verb)}-from-${kebab(state)}`,
    story: `Somebody who may asks to ${verb} an article that is ${state}.`,
    attempts: act(verb, holders[by[0] ?? 'admin'], standing[state], { input }),
    expect: refused('no-such-transition', 409),
    defences: [`transition ${verb}: from`],
  })),
)

export const workflowTable: AttackCase[] = [...wrongRole, ...wrongState]
