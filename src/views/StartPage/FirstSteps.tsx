import { Link } from '@payloadcms/ui'

import type { House } from '../../cms/reads/house'
import type { Say } from '../../words/words'

type Step = 'editor' | 'medicalReviewer' | 'profile' | 'publisher' | 'policies'

/** What an admin alone in the house does first. Gone once every step is done. */
export function FirstSteps({ say, admin, house }: { say: Say; admin: string; house: House }) {
  const has = (role: 'editor' | 'medicalReviewer' | 'publisher') => !house.missing.includes(role)
  const steps: { name: Step; done: boolean; leadsTo: string }[] = [
    { name: 'policies', done: house.policies.length >= 3, leadsTo: 'review-policies' },
    { name: 'editor', done: has('editor'), leadsTo: 'users/create' },
    { name: 'medicalReviewer', done: has('medicalReviewer'), leadsTo: 'users/create' },
    { name: 'profile', done: house.reviewersWithProfile > 0, leadsTo: 'reviewers/create' },
    { name: 'publisher', done: has('publisher'), leadsTo: 'users/create' },
  ]
  if (steps.every(({ done }) => done)) return null
  return (
    <section className="countersign-start__section">
      <h2>{say('start:firstSteps:title')}</h2>
      <p>{say('start:firstSteps:intro')}</p>
      <ol className="countersign-start__list">
        {steps.map(({ name, done, leadsTo }) => (
          <li key={name} className="countersign-start__row">
            {done ? (
              <span>{say(`start:firstSteps:${name}`)}</span>
            ) : (
              <Link href={`${admin}/collections/${leadsTo}`} prefetch={false}>
                {say(`start:firstSteps:${name}`)}
              </Link>
            )}
            <span className="countersign-start__about">
              {done ? `✓ ${say('start:firstSteps:done')}` : say('start:firstSteps:open')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
