import type { Reason } from '../../domain/workflow/reasons'
import { ShowField } from '../ShowField/ShowField'
import { strings } from '../strings'

/** Why not, sentence by sentence, and who can mend it. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <ul className="workflow-reasons">
      {reasons.map(({ code, message, mend }) => (
        <li key={`${code} ${mend.where ?? ''} ${message}`} data-code={code}>
          {message} {strings.menders[mend.who] && <span className="workflow-quiet">{strings.menders[mend.who]}</span>}
          {code === 'content-check' && mend.where && (
            <>
              {' '}
              <ShowField path={mend.where} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
