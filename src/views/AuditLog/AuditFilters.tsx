import { Button, Link } from '@payloadcms/ui'

import type { AuditFilter } from '../../cms/reads/auditFilter'
import { auditKinds } from '../../cms/reads/auditFilter'
import type { AuditLog } from '../../cms/reads/auditLog'
import { sayEventType } from '../../admin/sayEvent'
import { auditTypes } from '../../domain/audit/auditEvent'
import type { Say } from '../../words/words'

interface Props {
  say: Say
  filter: AuditFilter
  people: AuditLog['people']
  /** Where all filters are gone; `null` while there are none. */
  clear: string | null
}

/** A form that needs no script: what it asks stands in the address. */
export function AuditFilters({ say, filter, people, clear }: Props) {
  const types = auditTypes
    .map((type) => ({ value: type, label: sayEventType(say, type) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <form method="get" className="countersign-audit__form" aria-label={say('audit:filters')}>
      <Choice
        name="kind"
        label={say('audit:kind')}
        any={say('audit:everything')}
        chosen={filter.kind}
        options={auditKinds.map((kind) => ({ value: kind, label: say(`audit:kinds:${kind}`) }))}
      />
      <Choice
        name="type"
        label={say('audit:type')}
        any={say('audit:everything')}
        chosen={filter.type}
        options={types}
      />
      <Choice
        name="person"
        label={say('audit:person')}
        any={say('audit:everybody')}
        chosen={filter.person}
        options={people.map(({ user, name }) => ({ value: user, label: name }))}
      />
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          <span>{say(`audit:${name}`)}</span>
          <input type="date" name={name} defaultValue={filter[name] ?? ''} aria-describedby="audit-days" />
        </label>
      ))}
      <label className="countersign-audit__check">
        <input type="checkbox" name="refused" value="1" defaultChecked={filter.refused} />
        <span>{say('audit:refused')}</span>
      </label>
      <div className="countersign-audit__buttons">
        <Button type="submit" size="medium" margin={false}>
          {say('audit:apply')}
        </Button>
        {clear !== null && (
          <Link href={clear} prefetch={false}>
            {say('audit:clear')}
          </Link>
        )}
      </div>
      <p id="audit-days" className="countersign-quiet">
        {say('audit:days')}
      </p>
    </form>
  )
}

interface ChoiceProps {
  name: string
  label: string
  any: string
  chosen: string | null
  options: { value: string; label: string }[]
}

function Choice({ name, label, any, chosen, options }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}
