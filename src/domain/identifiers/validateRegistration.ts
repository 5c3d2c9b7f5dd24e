import { registrationBodyList } from './registrationBodies'

/** What is wrong with a registration number of this body, as a sentence; `null`: nothing. Unknown bodies are refused. */
export function validateRegistration(body: string, number: string): string | null {
  const known = registrationBodyList.find((one) => one.value === body)
  if (!known) return `"${body.slice(0, 40)}" is not a registration body that is known here.`
  if (!known.pattern.test(number)) return `${known.value} numbers are ${known.form}.`
  return known.verify?.(number) ?? null
}

/** What is wrong with the country of a registration with this body, ISO 3166-1 alpha-2; `null`: nothing. */
export function validateRegistrationCountry(body: string, country: string): string | null {
  if (!/^[A-Z]{2}$/.test(country)) return 'Give the country as two capital letters.'
  const known = registrationBodyList.find((one) => one.value === body)
  if (!known?.country || known.country === country) return null
  return `The register of ${known.value} is that of ${known.country}. Give ${known.country}, or choose another body.`
}
