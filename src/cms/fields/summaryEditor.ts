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
export const summaryEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    citeFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
