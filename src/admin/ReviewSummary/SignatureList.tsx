import type { ShownSignature } from '../explainAnswer'
import { formatMoment } from '../formatMoment'
import { strings } from '../strings'

const words = strings.review

/** Who signed and when; revoked ones stay, struck through. */
export function SignatureList({ signatures }: { signatures: readonly ShownSignature[] }) {
  if (signatures.length === 0) return <p className="workflow-quiet">{words.noSignatures}</p>
  return (
    <ul className="workflow-list">
      {signatures.map(({ id, printedName, credentials, specialist, signedAt, revokedAt }) => (
        <li key={id} data-revoked={revokedAt !== null}>
          <span className={revokedAt ? 'workflow-revoked' : undefined}>
            {printedName}
            {credentials && `, ${credentials}`}
            {specialist && ` (${words.specialist})`}
          </span>{' '}
          <span className="workflow-quiet">
            {formatMoment(signedAt)}
            {revokedAt && `, ${words.revoked(formatMoment(revokedAt))}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
