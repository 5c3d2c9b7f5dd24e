import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { readSigners } from '../../cms/reads/whoCanSign'
import { rowsOf } from '../../cms/stores/rows'
import type { SignerState } from '../../domain/policy/whoCanSign'
import { sayWith, type Say } from '../../words/words'

/** Once for all rows of a list. */
const readOnce = cache((payload: Payload) => readSigners(rowsOf(payload), new Date().toISOString()))

/** Whether the person of this row, or of this profile, could sign today; if not, why in a few words. */
export async function CanSignCell({ collectionSlug, i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const say = sayWith(i18n.t as never)
  const row = rowData as { id: string; user?: unknown; roles?: string[]; active?: boolean }
  const user = collectionSlug === 'users' ? row.id : String(row.user)
  const person = (await readOnce(payload)).find((one) => one.user === user)
  return <span data-can-sign={person?.can ?? false}>{person ? sayState(say, person) : sayOther(say, row)}</span>
}

function sayState(say: Say, { can, reasons, sameAs }: SignerState): string {
  if (can) return say('people:signing:yesShort')
  const [first] = reasons
  if (!first && sameAs !== null)
    return say('people:signing:noShort', { why: say('people:signing:sameShort', { name: sameAs }) })
  const why = reasons.map(({ code, message }) => {
    if (code === 'no-reviewer-profile') return say('people:signing:noProfile')
    if (code === 'no-verified-registration') return say('people:signing:noRegistration')
    return code === 'interests-not-declared' ? say('people:signing:noInterests') : message
  })
  return say('people:signing:noShort', { why: why.join(', ') })
}

/** Whoever is not among the active medical reviewers. A profile's row does not say which of the two its owner lacks. */
function sayOther(say: Say, { roles, active }: { roles?: string[]; active?: boolean }): string {
  const why =
    roles === undefined
      ? say('people:signing:noAccount')
      : roles.includes('medicalReviewer') && active !== true
        ? say('people:signing:inactive')
        : say('people:signing:notReviewer')
  return say('people:signing:noShort', { why })
}
