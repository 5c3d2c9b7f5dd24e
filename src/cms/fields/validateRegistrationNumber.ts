import { validateRegistration } from '../../domain/identifiers/validateRegistration'

/** A registration number, by the rule of the body named beside it. */
export function validateRegistrationNumber(
  value: string | string[] | null | undefined,
  { siblingData }: { siblingData?: Partial<{ body?: unknown }> },
): true | string {
  if (typeof value !== 'string' || value === '') return 'Give the registration number.'
  const body = typeof siblingData?.body === 'string' ? siblingData.body : ''
  return validateRegistration(body, value) ?? true
}
