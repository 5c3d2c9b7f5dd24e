'use client'

import { useAllFormFields, useAuth, useDocumentInfo } from '@payloadcms/ui'

import { readTerms, type PolicyTerms } from '../../domain/policy/reviewPolicy'
import { weakens } from '../../domain/policy/weakens'

type Row = Record<string, unknown>

/** The policy in force and the one being typed, where an admin is typing a weaker one and none is proposed yet. */
export function useWeakening(): { inForce: PolicyTerms; typed: PolicyTerms } | null {
  const { user } = useAuth()
  const { id, savedDocumentData } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const isAdmin = ((user as Row | null)?.roles as string[] | undefined)?.includes('admin') ?? false
  if (id === undefined || !savedDocumentData || !isAdmin || (savedDocumentData as Row).proposal) return null
  const inForce = readTerms(savedDocumentData as Row)
  const typed = readTerms(Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])))
  return isWhole(typed) && weakens(inForce, typed) ? { inForce, typed } : null
}

/** A term that is empty while it is typed is not yet a weaker policy. */
const isWhole = ({ suspendAfterDays: _may, ...terms }: PolicyTerms) =>
  Object.values(terms).every((value) => Number.isInteger(value))
