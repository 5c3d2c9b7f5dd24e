import type { CollectionSlug, FlattenedField } from 'payload'

export interface Reference {
  collection: CollectionSlug
  id: string
}

/**
 * What a document points at, outside of its blocks: what a page's sections pull in may be missing in a draft, and the
 * content checks say so with better words.
 */
export function referencesIn(fields: readonly FlattenedField[], data: Record<string, unknown>): Reference[] {
  return fields.flatMap((field): Reference[] => {
    const value = data[field.name]
    if (value === null || value === undefined) return []
    switch (field.type) {
      case 'relationship': {
        const { relationTo } = field
        if (typeof relationTo !== 'string') return []
        return [value].flat().flatMap((one: unknown) => {
          const id = typeof one === 'object' && one !== null && 'id' in one ? one.id : one
          return typeof id === 'string' && id !== '' ? [{ collection: relationTo, id }] : []
        })
      }
      case 'group':
        return referencesIn(field.flattenedFields, value as Record<string, unknown>)
      case 'array':
        return Array.isArray(value)
          ? value.flatMap((row) => referencesIn(field.flattenedFields, row as Record<string, unknown>))
          : []
      default:
        return []
    }
  })
}
