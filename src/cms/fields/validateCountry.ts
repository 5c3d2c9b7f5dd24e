import { validateRegistrationCountry } from '../../domain/identifiers/validateRegistration'

/** The country of a registration, by the body named beside it. */
export function validateCountry(
  value: string | string[] | null | undefined,
  { siblingData }: { siblingData?: Partial<{ body?: unknown }> },
): true | string {
  const body = typeof siblingData?.body === 'string' ? siblingData.body : ''
  return validateRegistrationCountry(body, typeof value === 'string' ? value : '') ?? true
}
