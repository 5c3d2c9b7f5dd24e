import type { RichTextField } from 'payload'

import { refuseUnknownSectionNodes, refuseUnknownSummaryNodes } from '../hooks/refuseUnknownNodes'
import { articleEditor } from './articleEditor'
import { summaryEditor } from './summaryEditor'

export function sectionText(name: string, label: string, description?: string): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    editor: articleEditor,
    hooks: { beforeValidate: [refuseUnknownSectionNodes] },
    admin: { description },
  }
}

export function summaryText(name: string, label: string, description?: string): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    editor: summaryEditor,
    hooks: { beforeValidate: [refuseUnknownSummaryNodes] },
    admin: { description },
  }
}
