import type { LabelFunction, RichTextField } from 'payload'

import { refuseUnknownSectionNodes, refuseUnknownSummaryNodes } from '../hooks/refuseUnknownNodes'
import { articleEditor } from './articleEditor'
import { summaryEditor } from './summaryEditor'
import { withFindings } from './withFindings'

export function sectionText(name: string, label: LabelFunction, description?: LabelFunction): RichTextField {
  return withFindings({
    name,
    type: 'richText',
    label,
    editor: articleEditor,
    hooks: { beforeValidate: [refuseUnknownSectionNodes] },
    admin: { description },
  })
}

export function summaryText(name: string, label: LabelFunction, description?: LabelFunction): RichTextField {
  return withFindings({
    name,
    type: 'richText',
    label,
    editor: summaryEditor,
    hooks: { beforeValidate: [refuseUnknownSummaryNodes] },
    admin: { description },
  })
}
