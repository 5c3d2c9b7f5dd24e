'use client'

import { ActionItem, type ActionContext } from '../ActionItem/ActionItem'
import type { ExplainAnswer, ExplainedAction } from '../explainAnswer'
import { strings } from '../strings'
import { RefusedAction } from './RefusedAction'

const words = strings.actions

interface ActionListProps {
  answer: ExplainAnswer
  context: ActionContext
}

/**
 * Every action of the workflow, as the server judged it. Nothing is judged here; refusals that come from the role or
 * the state alone are only folded away, since they say little about this page.
 */
export function ActionList({ answer, context }: ActionListProps) {
  const allowed = answer.actions.filter((action) => action.allowed)
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

function isFarOff({ reasons }: ExplainedAction): boolean {
  return reasons.every(({ code }) => code === 'wrong-role' || code === 'no-such-transition' || code === 'not-live')
}
