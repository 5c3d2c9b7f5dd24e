import { guards, type GuardQuestion } from './guards'
import { reason, type Reason } from './reasons'
import type { State } from './states'
import { transitionNamed, type TransitionName } from './transitions'

export interface TransitionQuestion extends GuardQuestion {
  transition: TransitionName
  /** The revision the person acted on; an action without one is refused. */
  revision: number | null
}

export type Decision = { allowed: true; to: State } | { allowed: false; reasons: Reason[] }

/**
 * May this person make this transition now? Role and state bar first; only then are the guards asked, all of them.
 * The same answer serves the button, the API, and the action inside its transaction.
 */
export function decideTransition(question: TransitionQuestion): Decision {
  const { transition: name, facts, actor, revision } = question
  const transition = transitionNamed(name)
  const reasons: Reason[] = []
  if (!actor.active) reasons.push(reason('inactive-user', 'Your account is not active.', 'admin'))
  if (!transition.by.some((role) => actor.roles.includes(role)))
    reasons.push(
      reason('wrong-role', `“${transition.label}” is for ${transition.by.map(roleName).join(', ')}.`, 'admin'),
    )
  if (reasons.length > 0) return { allowed: false, reasons }

  if (!transition.from.includes(facts.workflow.state))
    return {
      allowed: false,
      reasons: [
        reason(
          'no-such-transition',
          `“${transition.label}” is not possible while the article is ${stateName(facts.workflow.state)}.`,
          'nobody',
        ),
      ],
    }
  // taking a page away from readers must not fail because somebody is typing, nor a remark because somebody signed
  if (!transition.unconditional && !transition.remark) reasons.push(...whyStale(revision, facts.workflow.revision))
  reasons.push(...transition.guards.flatMap((guard) => guards[guard](question)))
  return reasons.length > 0 ? { allowed: false, reasons } : { allowed: true, to: resultingState(question) }
}

function whyStale(seen: number | null, current: number): Reason[] {
  if (seen === null) return [reason('revision-missing', 'Say which revision of the article this is about.', 'you')]
  if (seen === current) return []
  return [
    reason(
      'stale-revision',
      `The article has moved on: you acted on revision ${seen}, it is at ${current}. Reload and look again.`,
      'you',
    ),
  ]
}

function resultingState({ transition: name, facts }: TransitionQuestion): State {
  const { state, publishedProjectionHash, live } = facts.workflow
  switch (name) {
    case 'takeBack':
      return live === 'live' && facts.working?.projectionHash === publishedProjectionHash ? 'published' : 'draft'
    case 'withdraw':
      return state === 'published' || state === 'inReview' || state === 'approved' ? 'draft' : state
    case 'sign':
      // the action asks the policy again with the new signature among the others
      return 'inReview'
    default: {
      const { to } = transitionNamed(name)
      return to === 'same' || typeof to === 'object' ? state : to
    }
  }
}

const names: Record<State, string> = {
  draft: 'a draft',
  inReview: 'in review',
  changesRequested: 'sent back',
  approved: 'approved',
  published: 'published',
  archived: 'archived',
}
export const stateName = (state: State) => names[state]

const roleNames = {
  editor: 'editors',
  medicalReviewer: 'medical reviewers',
  publisher: 'publishers',
  admin: 'admins',
}
const roleName = (role: keyof typeof roleNames) => roleNames[role]
