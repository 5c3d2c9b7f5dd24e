import {
  BlocksFeature,
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  ParagraphFeature,
} from '@payloadcms/richtext-lexical'

import { citeBlock } from './citeBlock'

/** The editor of the summary: sentences and their sources. */
export const summaryEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    BlocksFeature({ inlineBlocks: [citeBlock] }),
    InlineToolbarFeature(),
  ],
})
