import type { LabelFunction, RichTextField } from 'payload'

import { refuseUnknownSectionNodes, refuseUnknownSummaryNodes } from '../hooks/refuseUnknownNodes'
import { articleEditor } from './articleEditor'
import { summaryEditor } from './summaryEditor'
import { withFindings } from './withFindings'

type Description = string | LabelFunction

export function sectionText(name: string, label: string, description?: Description): RichTextField {
  return withFindings({
    name,
    type: 'richText',
    label,
    editor: articleEditor,
    hooks: { beforeValidate: [refuseUnknownSectionNodes] },
    admin: { description },
  })
}

export function summaryText(name: string, label: string, description?: Description): RichTextField {
  return withFindings({
    name,
    type: 'richText',
    label,
    editor: summaryEditor,
    hooks: { beforeValidate: [refuseUnknownSummaryNodes] },
    admin: { description },
  })
}
