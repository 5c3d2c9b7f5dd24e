import { codeSystemList } from './codeSystems'

const longest = 400

/**
 * A code as it is stored: without outer space, prefix of an address or of its system, in the system's letter case.
 * A code of an unknown system only loses its outer space.
 */
export function normaliseCode(system: string, code: string): string {
  const known = codeSystemList.find((one) => one.value === system)
  const trimmed = code.trim()
  if (!known || trimmed.length > longest) return trimmed
  const upper = trimmed.toUpperCase()
  return known.normalise ? known.normalise(upper) : upper
}
