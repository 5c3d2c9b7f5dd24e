'use client'

import type { ShownSignature } from '../explainAnswer'
import { formatMoment } from '../formatMoment'
import { useWords } from '../useWords'
import './ReviewSummary.css'

/** Who signed and when; revoked ones stay, struck through. */
export function SignatureList({ signatures }: { signatures: readonly ShownSignature[] }) {
  const say = useWords()
  if (signatures.length === 0) return <p className="countersign-quiet">{say('workflow:review:noSignatures')}</p>
  return (
    <ul className="countersign-list">
      {signatures.map(({ id, printedName, credentials, specialist, signedAt, revokedAt }) => (
        <li key={id} data-revoked={revokedAt !== null}>
          <span className={revokedAt ? 'countersign-revoked' : undefined}>
            {printedName}
            {credentials && `, ${credentials}`}
            {specialist && ` (${say('workflow:review:specialist')})`}
          </span>{' '}
          <span className="countersign-quiet">
            {formatMoment(signedAt)}
            {revokedAt && `, ${say('workflow:review:revoked', { when: formatMoment(revokedAt) })}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
