import { formatMoment } from '../../admin/formatMoment'
import type { HistoryTab } from '../../cms/reads/historyTab'
import type { Say } from '../../words/words'
import { Verified } from './RoundList'

/** What readers got, newest first; the newest publication leads to the page itself. */
export function EditionList({ say, editions }: { say: Say } & Pick<HistoryTab, 'editions'>) {
  return (
    <section>
      <h3>{say('history:editions')}</h3>
      {editions.length === 0 && <p className="countersign-quiet">{say('history:noEditions')}</p>}
      <ul>
        {editions.map(({ body, verified }, index) => (
          <li key={body.id}>
            {say('history:edition', { number: body.number })}:{' '}
            {body.kind === 'publication'
              ? say('history:publication', { when: formatMoment(body.dates.published) })
              : say('history:withdrawal', { when: formatMoment(body.withdrawnAt) })}{' '}
            <Verified say={say} verified={verified} />{' '}
            {index === 0 && (
              <a
                href={`/v1/articles/${encodeURIComponent(body.slug)}?locale=${encodeURIComponent(body.locale)}`}
                target="_blank"
                rel="noreferrer"
              >
                {say('history:asReaders')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
