import { codeSystemList } from './codeSystems'
import { normaliseCode } from './normaliseCode'

/** What is wrong with a code of this system, as a sentence; `null`: nothing. Unknown systems are refused. */
export function validateCode(system: string, code: string): string | null {
  const known = codeSystemList.find((one) => one.value === system)
  if (!known) return `"${system.slice(0, 40)}" is not a code system that is known here.`
  const normalised = normaliseCode(system, code)
  if (!known.pattern.test(normalised)) return `A code of ${known.label} is ${known.form}.`
  return known.verify?.(normalised) ?? null
}
