'use client'

import type { ReasonCode } from '../../domain/workflow/reasons'
import { ActionItem, type ActionContext } from '../ActionItem/ActionItem'
import type { ExplainAnswer, ExplainedAction } from '../explainAnswer'
import { isForward } from '../isForward'
import { strings } from '../strings'
import { RefusedAction } from './RefusedAction'

const words = strings.actions

interface ActionListProps {
  answer: ExplainAnswer
  context: ActionContext
}

/**
 * Every action of the workflow, as the server judged it. Nothing is judged here; what is not this person's
 * or not of this state is only folded away, since it says little about the page.
 */
export function ActionList({ answer, context }: ActionListProps) {
  const allowed = answer.actions
    .filter((action) => action.allowed)
    .toSorted((a, b) => Number(isForward(b.verb)) - Number(isForward(a.verb)))
  const refused = answer.actions.filter((action) => !action.allowed)
  const telling = refused.filter((action) => !isFarOff(action))
  const farOff = refused.filter(isFarOff)
  return (
    <section className="workflow-part" aria-label={words.title}>
      <h4>{words.title}</h4>
      {allowed.length === 0 && <p className="workflow-quiet">{words.nothing}</p>}
      {allowed.map((action) => (
        <ActionItem key={action.verb} action={action} answer={answer} context={context} />
      ))}
      {telling.map((action) => (
        <RefusedAction key={action.verb} action={action} />
      ))}
      {farOff.length > 0 && (
        <details>
          <summary>{words.notNow(farOff.length)}</summary>
          {farOff.map((action) => (
            <RefusedAction key={action.verb} action={action} />
          ))}
        </details>
      )}
    </section>
  )
}

const farOffCodes: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'wrong-role',
  'no-such-transition',
  'not-live',
  'not-assigned',
  'not-the-signer',
])

function isFarOff({ reasons }: ExplainedAction): boolean {
  return reasons.every(({ code }) => farOffCodes.has(code))
}
