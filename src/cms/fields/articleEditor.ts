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
import { freezeFeature } from './freezeFeature'
import { linkFields } from './linkFields'

type Given = NonNullable<Parameters<typeof lexicalEditor>[0]>['features']
export type Feature = Extract<Given, unknown[]>[number]

/** The editor of section texts: only what the projection knows how to read (src/domain/content). */
export const articleEditor = editorWith(citeFeature(), freezeFeature())

/** The same with other features of the house's: what it adds to Payload's is measured against it (bench). */
export function editorWith(...ours: Feature[]): ReturnType<typeof lexicalEditor> {
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
      ...ours,
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
}
