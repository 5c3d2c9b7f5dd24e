import {
  BoldFeature,
  FixedToolbarFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  ParagraphFeature,
} from '@payloadcms/richtext-lexical'

import type { Feature } from './articleEditor'
import { citeFeature } from './citeFeature'
import { freezeFeature } from './freezeFeature'

/** The editor of the summary: sentences and their sources. */
export const summaryEditor = summaryEditorWith(citeFeature(), freezeFeature())

/** As `editorWith` of the section texts. */
export function summaryEditorWith(...ours: Feature[]): ReturnType<typeof lexicalEditor> {
  return lexicalEditor({
    features: [
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      ...ours,
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
}
