import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { ReviewScreen } from '../../admin/ReviewScreen/ReviewScreen'
import { readReviewTab } from '../../cms/reads/reviewTab'
import { DomainError } from '../../domain/errors'
import { sayWith } from '../../words/words'
import { CannotShow, orWhyNot } from '../CannotShow/CannotShow'

/** The review tab of an article. Access was asked by Payload for the document around it; what is shown is staff's. */
export async function ReviewView({ initPageResult, payload }: DocumentViewServerProps) {
  const { req, docID } = initPageResult
  if (!req.user || docID === undefined) return null
  const data = await orWhyNot(readReviewTab(payload, String(req.user.id), String(docID)))
  return (
    <Gutter>
      {data instanceof DomainError ? (
        <CannotShow say={sayWith(req.i18n.t as never)} why={data} />
      ) : (
        // another version's ticks and comments are not this one's
        <ReviewScreen key={data.answer.contentHash ?? 'none'} data={data} />
      )}
    </Gutter>
  )
}
