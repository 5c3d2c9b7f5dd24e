import { Link } from '@payloadcms/ui'

import type { House } from '../../cms/reads/house'
import { formatMoment } from '../../admin/formatMoment'
import type { Say } from '../../words/words'
import { FirstSteps } from './FirstSteps'
import { SectionFrame } from './SectionFrame'

interface Props {
  say: Say
  admin: string
  house: House
}

const shown = 8

/** What an admin looks after; the steps of a first set-up until all of them are done. */
export function AdminSections({ say, admin, house }: Props) {
  const { registrations, withoutRole } = house
  const all = (slug: string) => ({ label: say('start:showAll'), href: `${admin}/collections/${slug}` })
  return (
    <>
      <FirstSteps say={say} admin={admin} house={house} />
      <SectionFrame
        title={say('start:sections:registrations')}
        empty={registrations.length === 0 ? say('start:sections:registrationsEmpty') : null}
        more={registrations.length > shown ? all('reviewers') : null}
      >
        {registrations.slice(0, shown).map((one, index) => (
          <li key={`${one.reviewer}-${index}`} className="countersign-start__row">
            <Link href={`${admin}/collections/reviewers/${one.reviewer}`} prefetch={false}>
              {one.name}
            </Link>
            <span className="countersign-start__about">
              {say(`start:registration:${one.why}`, { day: one.on ? formatMoment(one.on) : '' })}
            </span>
          </li>
        ))}
      </SectionFrame>
      <SectionFrame
        title={say('start:sections:withoutRole')}
        empty={withoutRole.length === 0 ? say('start:sections:withoutRoleEmpty') : null}
        more={withoutRole.length > shown ? all('users') : null}
      >
        {withoutRole.slice(0, shown).map(({ user, name }) => (
          <li key={user} className="countersign-start__row">
            <Link href={`${admin}/collections/users/${user}`} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
      </SectionFrame>
    </>
  )
}
