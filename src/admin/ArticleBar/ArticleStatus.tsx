'use client'

import { Pill } from '@payloadcms/ui'

import type { ExplainAnswer } from '../explainAnswer'
import { livePill, statePill } from '../pillStyles'
import { useWords } from '../useWords'
import './ArticleBar.css'

/** The bar's own place takes the focus when what had it is gone. */
export const statusId = 'article-status'

/** Where the working copy stands, what readers get (two dimensions, never one word), and whose turn it is. */
export function ArticleStatus({ answer }: { answer: ExplainAnswer }) {
  const say = useWords()
  const turn = useTurn(answer)
  const { state, live, slug, locale, editionNumber } = answer.workflow
  return (
    <div
      className="countersign-status"
      id={statusId}
      role="group"
      aria-label={say('workflow:bar')}
      tabIndex={-1}
      data-state={state}
      data-live={live}
    >
      <Pill pillStyle={statePill(state)} size="small">
        {say(`states:${state}`)}
      </Pill>
      {live === 'live' && slug ? (
        <a
          href={`/v1/articles/${encodeURIComponent(slug)}?locale=${encodeURIComponent(locale)}`}
          target="_blank"
          rel="noreferrer"
          title={say('workflow:livePage', { number: editionNumber })}
        >
          <Pill pillStyle={livePill(live)} size="small">
            {`${say('live:live')}, ${say('workflow:edition', { number: editionNumber })}`}
          </Pill>
        </a>
      ) : (
        <Pill pillStyle={livePill(live)} size="small">
          {say(`live:${live}`)}
        </Pill>
      )}
      <span className="countersign-status__turn" data-turn={answer.turn.you ? 'you' : (answer.turn.role ?? 'nobody')}>
        {turn}
      </span>
    </div>
  )
}

function useTurn({ turn, workflow }: ExplainAnswer): string {
  const say = useWords()
  if (turn.you) return say('workflow:turn:you')
  if (turn.names.length > 0) return say('workflow:turn:named', { names: turn.names.join(', ') })
  return turn.role ? say(`workflow:turn:${turn.role}`) : say(`workflow:turn:nobody:${workflow.state}`)
}
