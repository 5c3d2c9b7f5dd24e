import DataLoader from 'dataloader'
import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { readWhoHasIt } from '../../cms/reads/whoHasIt'
import { rowsOf } from '../../cms/stores/rows'
import type { Waiting } from '../../domain/workflow/turn'
import { sayWith } from '../../words/words'

/** Once for all rows of a list. */
const loaderOf = cache(
  (payload: Payload) =>
    new DataLoader<string, Waiting | null>((articles) =>
      readWhoHasIt(rowsOf(payload), articles, new Date().toISOString()),
    ),
)

/** Whom the article of this row waits for; of whoever looks it says the name as well, since a list is read by many. */
export async function WhoHasItCell({ i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const say = sayWith(i18n.t as never)
  const waiting = await loaderOf(payload).load(String((rowData as { id: string }).id))
  if (!waiting) return <span>–</span>
  const { role, names } = waiting
  if (names.length > 0) return <span>{names.join(', ')}</span>
  return <span>{say(`start:anybody:${role ?? 'nobody'}`)}</span>
}
