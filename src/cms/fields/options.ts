import type { LabelFunction } from 'payload'

import { en } from '../../words/en'
import { words, type WordKey } from '../../words/words'

type Words = typeof en

/** Parts of the words that have one for each of these values, and no other. */
type PartFor<Value extends string> = {
  [Part in keyof Words]: Words[Part] extends Record<Value, string>
    ? keyof Words[Part] extends Value
      ? Part
      : never
    : never
}[keyof Words]

/**
 * Options of a select from a closed list of the domain, in the order of their words. A value without a word is a compile
 * error, and so is a word without a value.
 */
export function options<Value extends string>(part: PartFor<Value>): { label: LabelFunction; value: Value }[] {
  return (Object.keys(en[part]) as Value[]).map((value) => ({ value, label: words(`${part}:${value}` as WordKey) }))
}
