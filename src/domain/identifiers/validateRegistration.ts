import { registrationBodyList } from './registrationBodies'

/** What is wrong with a registration number of this body, as a sentence; `null`: nothing. Unknown bodies are refused. */
export function validateRegistration(body: string, number: string): string | null {
  const known = registrationBodyList.find((one) => one.value === body)
  if (!known) return `"${body.slice(0, 40)}" is not a registration body that is known here.`
  if (!known.pattern.test(number)) return `A ${known.value} number is ${known.form}.`
  return known.verify?.(number) ?? null
}
