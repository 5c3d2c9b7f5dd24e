import { formatMoment } from '../../admin/formatMoment'
import type { HistoryTab } from '../../cms/reads/historyTab'
import type { EditionBody } from '../../domain/records/edition'
import type { Say } from '../../words/words'
import { Verified } from './RoundList'

/** What readers got, newest first; the newest publication leads to the page itself. */
export function EditionList({ say, editions }: { say: Say } & Pick<HistoryTab, 'editions'>) {
  return (
    <section>
      <h3>{say('history:editions')}</h3>
      {editions.length === 0 && <p className="countersign-quiet">{say('history:noEditions')}</p>}
      <ul>
        {editions.map(({ id, body }, index) => (
          <li key={id}>
            {body ? sayEdition(say, body) : say('history:brokenEdition', { id })}{' '}
            <Verified say={say} verified={body !== null} />{' '}
            {body && index === 0 && (
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

function sayEdition(say: Say, body: EditionBody): string {
  const number = say('history:edition', { number: body.number })
  return body.kind === 'publication'
    ? `${number}: ${say('history:publication', { when: formatMoment(body.dates.published) })}`
    : `${number}: ${say('history:withdrawal', { when: formatMoment(body.withdrawnAt) })}`
}
