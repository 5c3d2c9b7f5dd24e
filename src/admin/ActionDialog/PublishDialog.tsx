'use client'

import { formatMoment } from '../formatMoment'
import { useWords } from '../useWords'
import type { ActionDialogProps } from './ActionDialog'
import { ActionFrame } from './ActionFrame'

/** Shows the edition that readers get before it is made. */
export function PublishDialog(props: ActionDialogProps) {
  const say = useWords()
  const { nextEdition: next, workflow } = props.answer
  return (
    <ActionFrame {...props} verb="publish" input={{}}>
      {next && (
        <section className="countersign-callout countersign-gets">
          <h3>{say('workflow:publish:gets')}</h3>
          <p>
            <strong>{workflow.title}</strong>
          </p>
          <dl>
            <dt>{say('workflow:publish:edition')}</dt>
            <dd>{say(`workflow:publish:number:${next.change}`, { number: next.number })}</dd>
            <dt>{say('workflow:publish:address')}</dt>
            <dd>
              <code>{`/v1/articles/${next.slug}?locale=${workflow.locale}`}</code>
            </dd>
            <dt>{say('workflow:publish:signers')}</dt>
            <dd>{next.signers.join('; ')}</dd>
            <dt>{say('workflow:publish:nextReviewDue')}</dt>
            <dd>{formatMoment(next.nextReviewDue)}</dd>
          </dl>
          {next.replaces && (
            <p>
              {say('workflow:publish:replaces', {
                number: next.replaces.number,
                day: formatMoment(next.replaces.publishedAt.slice(0, 10)),
              })}
            </p>
          )}
        </section>
      )}
    </ActionFrame>
  )
}
