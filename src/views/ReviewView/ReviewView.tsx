import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { ReviewScreen } from '../../admin/ReviewScreen/ReviewScreen'
import { readReviewTab } from '../../cms/reads/reviewTab'

/** The review tab of an article. Access was asked by Payload for the document around it; what is shown is staff's. */
export async function ReviewView({ initPageResult, payload }: DocumentViewServerProps) {
  const { req, docID } = initPageResult
  if (!req.user || docID === undefined) return null
  const data = await readReviewTab(payload, String(req.user.id), String(docID))
  return (
    <Gutter>
      {/* another version's ticks and comments are not this one's */}
      <ReviewScreen key={data.answer.contentHash ?? 'none'} data={data} />
    </Gutter>
  )
}
