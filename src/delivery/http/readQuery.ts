import { nearest } from './nearest'
import { Problem } from './problems'

/** More parameters than any question here has. */
const mostParameters = 40

/**
 * The query parameters of an address, each at most once and each one that is known here. Throws `Problem`
 * `unknown-parameter` with the nearest known name, or `invalid-parameter`.
 *
 * @param search with or without its `?`
 */
export function readQuery(search: string, known: readonly string[]): Map<string, string> {
  const given = new URLSearchParams(search)
  if (given.size > mostParameters) throw new Problem('invalid-parameter', `More than ${mostParameters} parameters.`)
  const read = new Map<string, string>()
  for (const [name, value] of given) {
    if (!known.includes(name)) {
      const shown = JSON.stringify(name.slice(0, 60))
      const hint = known.length === 0 ? 'There are none here.' : `Did you mean '${nearest(name, known)}'?`
      throw new Problem('unknown-parameter', `${shown} is not a parameter here. ${hint}`, {
        extra: { errors: [{ parameter: name.slice(0, 60), allowed: known }] },
      })
    }
    if (read.has(name)) throw invalid(name, 'is given twice')
    read.set(name, value)
  }
  return read
}

/** `what`: the rest of a sentence that starts with the parameter's name. */
export function invalid(parameter: string, what: string): Problem {
  return new Problem('invalid-parameter', `'${parameter}' ${what}.`, { extra: { errors: [{ parameter }] } })
}
