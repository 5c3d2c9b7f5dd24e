'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'

import { NotKnown } from '../Signing/NotKnown'
import { PeopleWhoSign } from '../Signing/PeopleWhoSign'
import { SigningFrame } from '../Signing/SigningFrame'
import { TierSentence } from '../Signing/TierSentence'
import { useWhoCanSign } from '../Signing/useWhoCanSign'
import { useWords } from '../useWords'
import { useTierTitle } from './useTierTitle'

/** Beside a policy: whether those who could sign today could meet it, and who they are. As saved, and asked again then. */
export function PolicySigning() {
  const say = useWords()
  const { config } = useConfig()
  const { id, savedDocumentData } = useDocumentInfo()
  useTierTitle()
  const asked = useWhoCanSign(id !== undefined)
  if (id === undefined)
    return (
      <SigningFrame title={say('people:policy:title')}>
        <p>{say('people:policy:unsaved')}</p>
      </SigningFrame>
    )
  if (typeof asked === 'string') return <NotKnown asked={asked} />
  const answer = asked.known
  const reach = answer?.tiers.find(({ tier }) => String(tier) === String(savedDocumentData?.tier))
  if (!answer || !reach) return null
  const { admin } = config.routes
  return (
    <SigningFrame title={say('people:policy:title')} state={reach.enough && reach.conditionsWithout === 0}>
      <TierSentence reach={reach} admin={admin} allConditions={answer.allConditions} />
      <PeopleWhoSign people={answer.people} admin={admin} />
      <p className="countersign-quiet">{say('people:signing:perPage')}</p>
      <p className="countersign-quiet">{say('people:signing:afterSave')}</p>
    </SigningFrame>
  )
}
