import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  IndentFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { citeFeature } from './citeFeature'
import { linkFields } from './linkFields'

/** The editor of section texts: only what the projection knows how to read (src/domain/content). */
export const articleEditor = editorWith(citeFeature())

/** The same with another feature for citations: what the house adds to Payload's is measured against it (bench). */
export function editorWith(citations: ReturnType<typeof citeFeature>): ReturnType<typeof lexicalEditor> {
  return lexicalEditor({
    features: [
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      InlineCodeFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
      UnorderedListFeature(),
      OrderedListFeature(),
      // for nested lists alone
      IndentFeature({ disabledNodes: ['paragraph', 'heading', 'quote'], disableTabNode: true }),
      BlockquoteFeature(),
      LinkFeature({ enabledCollections: [], disableAutoLinks: true, fields: linkFields }),
      citations,
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
}
