import { Link } from '@payloadcms/ui'

import type { LoggedEvent } from '../../cms/reads/auditLog'
import { formatMoment } from '../../admin/formatMoment'
import { sayActor, sayEvent } from '../../admin/sayEvent'
import type { AuditSubject } from '../../domain/audit/auditEvent'
import { articleOfStream } from '../../domain/audit/streams'
import type { Say } from '../../words/words'
import { subjectLink } from './subjectLink'

interface Props {
  say: Say
  admin: string
  logged: LoggedEvent
  names: ReadonlyMap<string, string>
  mayVerify: boolean
}

/** One event: when, who, what, about what; its place in the chain folded away for whoever doubts it. */
export function EventRow({ say, admin, logged, names, mayVerify }: Props) {
  const { event } = logged
  if (!event)
    return (
      <li className="countersign-audit__event" data-broken>
        <span />
        <div>
          <strong>{say('audit:broken')}</strong>{' '}
          {mayVerify && (
            <Link href={`${admin}/verify`} prefetch={false}>
              {say('audit:verify')}
            </Link>
          )}
          <Fold say={say} logged={logged} when={logged.id} />
        </div>
      </li>
    )
  const when = formatMoment(event.at)
  return (
    <li className="countersign-audit__event" data-type={event.type}>
      <time dateTime={event.at}>{when}</time>
      <div>
        <p>
          <strong>{sayActor(say, event.actor)}</strong>: {sayEvent(say, event, (user) => names.get(user) ?? null)}
        </p>
        <p className="countersign-audit__subject">
          <Subject say={say} admin={admin} subject={event.subject} names={names} />
        </p>
        <Fold say={say} logged={logged} when={when} />
      </div>
    </li>
  )
}

type SubjectProps = Pick<Props, 'say' | 'admin' | 'names'> & { subject: AuditSubject }

function Subject({ say, admin, subject, names }: SubjectProps) {
  const link = subjectLink(subject)
  const name = nameOf(say, subject, names.get(subject.id))
  return (
    <>
      {say(`audit:subjects:${subject.kind}`)}:{' '}
      {link === null ? (
        <code>{subject.id}</code>
      ) : (
        <Link href={`${admin}${link}`} prefetch={false}>
          {name}
        </Link>
      )}
    </>
  )
}

function nameOf(say: Say, { kind, id }: AuditSubject, known: string | undefined): string {
  if (kind === 'article') return known || say('audit:untitled')
  return kind === 'reviewPolicy' && known ? say('people:policy:named', { tier: known }) : (known ?? id)
}

function Fold({ say, logged, when }: { say: Say; logged: LoggedEvent; when: string }) {
  const { stream, index, hash, id, event, record } = logged
  const article = articleOfStream(stream)
  const rows = [
    [say('audit:stream'), article === null ? stream : `article: ${article}`],
    [say('audit:index'), String(index)],
    [say('audit:hash'), hash],
    [say('audit:previous'), event ? (event.previous ?? say('audit:noPrevious')) : '–'],
    [say('audit:id'), id],
  ] as const
  return (
    <details className="countersign-audit__record">
      <summary>
        {say('audit:record')}
        <span className="countersign-only-heard">: {say('audit:recordOf', { when })}</span>
      </summary>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>{say('audit:canonical')}</p>
      {/* it can be scrolled, so that it must be reached without a mouse */}
      <pre tabIndex={0}>{record}</pre>
    </details>
  )
}
