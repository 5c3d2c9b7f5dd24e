import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import type { ListViewServerProps } from 'payload'

import { activeUser } from '../../cms/access/activeUser'
import { readAuditFilter, typesAsked } from '../../cms/reads/auditFilter'
import { readAuditLog } from '../../cms/reads/auditLog'
import { rowsOf } from '../../cms/stores/rows'
import { sayWith, type Say } from '../../words/words'
import { AuditFilters } from './AuditFilters'
import { EventRow } from './EventRow'
import { logAddress } from './logAddress'
import './AuditLog.css'

/** The audit trail in words, newest first: filtered by its address, so that a filter can be bookmarked. */
export async function AuditLog({ i18n, payload, searchParams, user }: ListViewServerProps) {
  // Payload has asked who may read the collection; a screen of our own asks who is there all the same
  const actor = activeUser({ user: user ?? null })
  if (!actor) return null
  const say = sayWith(i18n.t as never)
  const { admin } = payload.config.routes
  const filter = readAuditFilter(searchParams)
  const before = instant(searchParams?.before)
  const log = await readAuditLog(rowsOf(payload), filter, before)
  const address = (earlier: string | null) => logAddress(admin, filter, earlier)
  const filtered = Object.values(filter).some((part) => part !== null && part !== false)
  const empty = sayEmpty(say, { filtered, older: before !== null, contradiction: typesAsked(filter)?.length === 0 })
  return (
    <Gutter className="collection-list countersign-audit">
      <SetStepNav nav={[{ label: say('audit:title') }]} />
      <h1>{say('audit:title')}</h1>
      <p>
        {say('audit:intro')}{' '}
        <Link href={`${admin}/verify`} prefetch={false}>
          {say('audit:verifyAll')}
        </Link>
      </p>
      <AuditFilters say={say} filter={filter} people={log.people} clear={filtered ? logAddress(admin) : null} />
      {log.events.length === 0 ? (
        <p role="status">{empty}</p>
      ) : (
        <ol className="countersign-audit__events" aria-label={say('audit:list')}>
          {log.events.map((one) => (
            <EventRow
              key={one.id}
              say={say}
              admin={admin}
              logged={one}
              names={log.names}
              mayVerify={actor.roles.includes('admin')}
            />
          ))}
        </ol>
      )}
      {(before !== null || log.older !== null) && (
        <nav className="countersign-audit__pages" aria-label={say('audit:title')}>
          {before !== null && (
            <Link href={address(null)} prefetch={false}>
              {say('audit:newest')}
            </Link>
          )}
          {log.older !== null && (
            <Link href={address(log.older)} prefetch={false}>
              {say('audit:older')}
            </Link>
          )}
        </nav>
      )}
    </Gutter>
  )
}

function sayEmpty(say: Say, is: { filtered: boolean; older: boolean; contradiction: boolean }): string {
  if (is.contradiction) return say('audit:contradiction')
  if (is.older) return say('audit:emptyOlder')
  return say(is.filtered ? 'audit:emptyFiltered' : 'audit:empty')
}

/** An instant as events carry it; anything else is none. */
function instant(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) ? value : null
}
