import type { BaseFilter } from 'payload'

/**
 * For a collection whose list is a screen of our own: Payload counts and sorts the whole collection before it draws any
 * list, which costs seconds in a trail of millions. Asked for one id that is nobody's, it has its answer at once.
 */
export const nothingOfPayloads: BaseFilter = () => ({ id: { equals: '' } })
