'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'

import { NotKnown } from '../Signing/NotKnown'
import { SignerNote } from '../Signing/SignerNote'
import { SigningFrame } from '../Signing/SigningFrame'
import { useSigner } from '../Signing/useWhoCanSign'
import { useWords } from '../useWords'

const needs = ['account', 'printed', 'registration', 'specialties', 'interests'] as const

/** On a reviewer's profile: whether its owner could sign today; on a new one, what it takes. */
export function ProfileSigning() {
  const say = useWords()
  const { config } = useConfig()
  const { id, savedDocumentData } = useDocumentInfo()
  const owner = ownerOf(savedDocumentData)
  const asked = useSigner(owner)
  if (id === undefined || owner === null)
    return (
      <SigningFrame title={say('people:newProfile:title')}>
        <ol>
          {needs.map((need) => (
            <li key={need}>{say(`people:newProfile:${need}`)}</li>
          ))}
        </ol>
      </SigningFrame>
    )
  if (typeof asked === 'string') return <NotKnown asked={asked} />
  const person = asked.known
  if (!person) return null
  return (
    <SignerNote person={person}>
      <Link href={`${config.routes.admin}/collections/users/${owner}`} prefetch={false}>
        {say('people:signing:account', { name: person.name })}
      </Link>
    </SignerNote>
  )
}

function ownerOf(saved: Record<string, unknown> | undefined): string | null {
  const user = saved?.user
  if (typeof user === 'string') return user
  return typeof user === 'object' && user !== null && 'id' in user ? String(user.id) : null
}
