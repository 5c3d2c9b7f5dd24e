import type { BeforeListServerProps, Payload } from 'payload'

import { PeopleWhoSign } from '../../admin/Signing/PeopleWhoSign'
import { TierSentence } from '../../admin/Signing/TierSentence'
import { activeUser } from '../../cms/access/activeUser'
import { readWhoCanSign } from '../../cms/reads/whoCanSign'
import { rowsOf } from '../../cms/stores/rows'
import { sayWith } from '../../words/words'
import '../../admin/Signing/Signing.css'

const tiers = [1, 2, 3] as const

const readNow = (payload: Payload) => readWhoCanSign(rowsOf(payload), new Date().toISOString())

/** Above the list of policies: whether each can be met today, and by whom. */
export async function PolicyReaches({ i18n, payload, user }: BeforeListServerProps) {
  if (!activeUser({ user: user ?? null })) return null
  const say = sayWith(i18n.t as never)
  const { admin } = payload.config.routes
  const answer = await readNow(payload)
  const missing = tiers.filter((tier) => !answer.tiers.some((one) => one.tier === tier))
  const met = missing.length === 0 && answer.tiers.every((one) => one.enough && one.conditionsWithout === 0)
  return (
    <section className="countersign-callout countersign-signing" data-state={met} aria-labelledby="who-could-sign">
      <h2 id="who-could-sign">{say('people:policy:allTitle')}</h2>
      <div className="countersign-signing__tiers">
        {missing.length > 0 && (
          <p className="countersign-signing__short">
            {say('people:policy:missingTiers', { tiers: missing.join(', ') })}
          </p>
        )}
        {answer.tiers.map((reach) => (
          <TierSentence key={reach.tier} reach={reach} admin={admin} allConditions={answer.allConditions} />
        ))}
      </div>
      <PeopleWhoSign people={answer.people} admin={admin} />
      <p className="countersign-quiet">{say('people:signing:perPage')}</p>
    </section>
  )
}
