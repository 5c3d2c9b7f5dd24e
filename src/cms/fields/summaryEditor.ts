import {
  BoldFeature,
  FixedToolbarFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  ParagraphFeature,
} from '@payloadcms/richtext-lexical'

import { citeFeature } from './citeFeature'

/** The editor of the summary: sentences and their sources. */
export const summaryEditor = summaryEditorWith(citeFeature())

/** As `editorWith` of the section texts. */
export function summaryEditorWith(citations: ReturnType<typeof citeFeature>): ReturnType<typeof lexicalEditor> {
  return lexicalEditor({
    features: [
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      citations,
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
}
