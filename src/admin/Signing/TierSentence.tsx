'use client'

import { Link } from '@payloadcms/ui'

import type { TierReach } from '../../domain/policy/whoCanSign'
import type { Say } from '../../words/words'
import { useWords } from '../useWords'

interface Props {
  reach: TierReach
  admin: string
  allConditions: boolean
}

/** Whether one tier's policy can be met today; if not, who is missing, and for which conditions a specialist is. */
export function TierSentence({ reach, admin, allConditions }: Props) {
  const say = useWords()
  const { tier, able, signatures, enough, specialists, conditions, conditionsWithout } = reach
  const parts = {
    tier,
    able: say('people:policy:able', { count: able }),
    signatures: say('eventParts:signatures', { count: signatures }),
    missing: say('people:policy:missing', { count: signatures - able }),
  }
  if (!enough)
    return (
      <div data-tier={tier}>
        <p className="countersign-signing__short">{say('people:policy:short', parts)}</p>
      </div>
    )
  return (
    <div data-tier={tier}>
      <p>{say('people:policy:enough', parts)}</p>
      {conditionsWithout === 0 ? (
        <p>{saySpecialists(say, specialists)}</p>
      ) : (
        <>
          <p className="countersign-signing__short">{say('people:policy:without', { count: conditionsWithout })}</p>
          <ul>
            {conditions.map((one) => (
              <li key={one.id}>
                <Link href={`${admin}/collections/conditions/${one.id}`} prefetch={false}>
                  {one.name}
                </Link>
                :{' '}
                {one.specialties.length > 0
                  ? say('people:policy:condition', { specialties: one.specialties.join(', ') })
                  : say('people:policy:conditionWithout')}
              </li>
            ))}
            {conditionsWithout > conditions.length && (
              <li>{say('people:policy:more', { count: conditionsWithout - conditions.length })}</li>
            )}
          </ul>
        </>
      )}
      {!allConditions && specialists > 0 && <p className="countersign-quiet">{say('people:policy:someConditions')}</p>}
    </div>
  )
}

const saySpecialists = (say: Say, count: number): string =>
  count === 0 ? say('people:policy:anySpecialist') : say('people:policy:specialists', { count })
