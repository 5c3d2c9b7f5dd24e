import type { TextField } from 'payload'

/** Heading of a section. Its anchor is made from it. */
export function headingField(description?: string): TextField {
  return { name: 'heading', type: 'text', maxLength: 300, admin: { description } }
}
