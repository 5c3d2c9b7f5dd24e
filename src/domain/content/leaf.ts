export const leafClasses = ['signed', 'envelope', 'internal'] as const
export type LeafClass = (typeof leafClasses)[number]

export interface Leaf {
  is: LeafClass
  /** Why, where the field's name does not say it. */
  why: string | null
}

/** The same answer for several fields. */
export function group(is: LeafClass, why: string, fields: readonly string[]): Record<string, Leaf> {
  return Object.fromEntries(fields.map((field) => [field, { is, why: why || null }]))
}
