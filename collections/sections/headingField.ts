import type { LabelFunction, TextField } from 'payload'

import { withFindings } from '../../src/cms/fields/withFindings'
import { words } from '../../src/words/words'

/** Heading of a section. Its anchor is made from it. */
export function headingField(description: LabelFunction = words('article:section:heading')): TextField {
  return withFindings({ name: 'heading', type: 'text', maxLength: 300, admin: { description } })
}
