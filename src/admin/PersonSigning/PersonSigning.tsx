'use client'

import { Link, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'

import { NotKnown } from '../Signing/NotKnown'
import { SignerNote } from '../Signing/SignerNote'
import { SigningFrame } from '../Signing/SigningFrame'
import { useSigner } from '../Signing/useWhoCanSign'
import { useWords } from '../useWords'

/** On a person's form: whether they could sign today, and the way to their reviewer profile. */
export function PersonSigning() {
  const say = useWords()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const person = id === undefined ? null : String(id)
  // the form of the first admin has nobody signed in yet
  const asked = useSigner(user ? person : null)
  if (!user) return null
  if (person === null)
    return (
      <SigningFrame title={say('people:signing:title')}>
        <p>{say('people:signing:unsavedPerson')}</p>
      </SigningFrame>
    )
  if (typeof asked === 'string') return <NotKnown asked={asked} />
  const found = asked.known
  if (!found) return null
  const profiles = `${config.routes.admin}/collections/reviewers`
  const isReviewer = !found.reasons.some(({ code }) => code === 'wrong-role')
  return (
    <SignerNote person={found}>
      {found.profile ? (
        <Link href={`${profiles}/${found.profile.id}`} prefetch={false}>
          {say('people:signing:profile', { name: found.profile.printedName })}
        </Link>
      ) : (
        isReviewer && (
          <Link href={`${profiles}/create?user=${encodeURIComponent(person)}`} prefetch={false}>
            {say('people:signing:giveProfile')}
          </Link>
        )
      )}
    </SignerNote>
  )
}
