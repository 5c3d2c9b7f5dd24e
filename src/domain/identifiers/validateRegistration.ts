import { registrationBodyList } from './registrationBodies'

/** What is wrong with a registration number of this body, as a sentence; `null`: nothing. Unknown bodies are refused. */
export function validateRegistration(body: string, number: string): string | null {
  const known = registrationBodyList.find((one) => one.value === body)
  if (!known) return `"${body.slice(0, 40)}" is not a registration body that is known here.`
  if (!known.pattern.test(number)) return `${known.article} ${known.value} number is ${known.form}.`
  return known.verify?.(number) ?? null
}

/** What is wrong with the country of a registration, as a sentence; `null`: nothing. A body of one country has no other. */
export function validateRegistrationCountry(body: string, country: string): string | null {
  if (!/^[A-Z]{2}$/.test(country)) return 'Give the country as two capital letters.'
  const known = registrationBodyList.find((one) => one.value === body)
  if (!known || known.country === null || known.country === country) return null
  return `${known.value} numbers are given out in ${known.country} only: enter ${known.country} as the country.`
}
