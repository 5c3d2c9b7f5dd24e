import { DomainError } from '../../domain/errors'
import type { Say } from '../../words/words'

/** What a tab shows, or the error of somebody who has to mend something first; what is nobody's to mend is thrown on. */
export async function orWhyNot<Shown>(reading: Promise<Shown>): Promise<Shown | DomainError> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

/** In place of a tab that cannot be shown: why, and what to do. */
export function CannotShow({ say, why }: { say: Say; why: DomainError }) {
  return (
    <div className="countersign-callout countersign-cannot-show" role="alert" data-code={why.code}>
      <h2>{say('general:cannotShow')}</h2>
      <p>{why.message}</p>
    </div>
  )
}
