import { validateCode } from '../../domain/identifiers/validateCode'

/** A condition's code, by the rule of the system named beside it. */
export function validateIdentifier(
  value: string | string[] | null | undefined,
  { siblingData }: { siblingData?: Partial<{ system?: unknown }> },
): true | string {
  if (typeof value !== 'string' || value === '') return 'Give the code.'
  const system = typeof siblingData?.system === 'string' ? siblingData.system : ''
  return validateCode(system, value) ?? true
}
