'use client'

import { Link, useConfig } from '@payloadcms/ui'

import type { Reason, ReasonCode } from '../../domain/workflow/reasons'
import { ShowField } from '../ShowField/ShowField'
import { useWords } from '../useWords'
import './ReasonList.css'

interface ReasonListProps {
  reasons: readonly Reason[]
  /** Before a field of the form is shown: closes what lies over it. */
  onShow?: () => void
}

/** Why not, sentence by sentence, who can mend it, and the way to where it is mended. */
export function ReasonList({ reasons, onShow }: ReasonListProps) {
  const say = useWords()
  if (reasons.length === 0) return null
  return (
    <ul className="countersign-reasons">
      {reasons.map((reason) => {
        const { code, message, mend } = reason
        return (
          <li key={`${code} ${mend.where ?? ''} ${message}`} data-code={code}>
            {message}{' '}
            {mend.who !== 'nobody' && <span className="countersign-quiet">{say(`workflow:menders:${mend.who}`)}</span>}{' '}
            <WayToMend reason={reason} onShow={onShow} />
          </li>
        )
      })}
    </ul>
  )
}

function WayToMend({ reason: { code, mend }, onShow }: { reason: Reason; onShow?: () => void }) {
  const say = useWords()
  const { config } = useConfig()
  const { admin } = config.routes
  if (mend.where && inForm.has(code)) return <ShowField path={mend.where} onShow={onShow} />
  if (mend.where?.startsWith('reviewers/'))
    return <Link href={`${admin}/collections/${mend.where}`}>{say('workflow:profile')}</Link>
  if (ofProfile.has(code)) return <Link href={`${admin}/collections/reviewers`}>{say('workflow:people')}</Link>
  if (code === 'policy-missing')
    return <Link href={`${admin}/collections/review-policies`}>{say('workflow:people')}</Link>
  return null
}

/** What is mended at a field of the article. */
const inForm: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['content-check', 'slug-taken', 'policy-cannot-be-met'])

/** What is mended at the profiles of reviewers. */
const ofProfile: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'no-reviewer-profile',
  'no-verified-registration',
  'interests-not-declared',
  'signer-not-eligible',
  'policy-cannot-be-met',
])
