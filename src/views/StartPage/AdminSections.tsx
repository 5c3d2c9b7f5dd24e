import { Link } from '@payloadcms/ui'

import type { House } from '../../cms/reads/house'
import { formatMoment } from '../../admin/formatMoment'
import { sayTermChanges } from '../../admin/sayEvent'
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
  const { registrations, toConfirm, withoutRole } = house
  const all = (slug: string) => ({ label: say('start:showAll'), href: `${admin}/collections/${slug}` })
  return (
    <>
      <FirstSteps say={say} admin={admin} house={house} />
      <SectionFrame
        title={say('start:sections:toConfirm')}
        empty={toConfirm.length === 0 ? say('start:sections:toConfirmEmpty') : null}
      >
        {toConfirm.map(({ policy, tier, proposal: { from, to, name, at } }) => (
          <li key={policy} className="countersign-start__row">
            <Link href={`${admin}/collections/review-policies/${policy}`} prefetch={false}>
              {say('people:policy:named', { tier })}
            </Link>
            <span className="countersign-start__about">
              {say('start:proposed', {
                day: formatMoment(at.slice(0, 10)),
                name,
                changes: sayTermChanges(say, from, to).join(', '),
              })}
            </span>
          </li>
        ))}
      </SectionFrame>
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
              <span>{one.which}</span>
              <span>{say(`start:registration:${one.why}`, { day: one.on ? formatMoment(one.on) : '' })}</span>
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
