'use client'

import { BlocksFeatureClient, INSERT_INLINE_BLOCK_COMMAND } from '@payloadcms/richtext-lexical/client'
import { $getSelection, $isRangeSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

import { sayWith, type Say } from '../../words/words'
import { beginChoosing } from '../choosingSource'
import { useWords } from '../useWords'
import './CiteFeature.css'

type Client = typeof BlocksFeatureClient
type Translated = { i18n: { t: unknown } }

const sayIn = ({ i18n }: Translated): Say => sayWith(i18n.t as never)

/** Puts a citation behind what is selected, never in its place, and opens the picker. */
function insertCite({ editor }: { editor: LexicalEditor }): void {
  beginChoosing()
  editor.update(() => {
    const selection = $getSelection()
    if ($isRangeSelection(selection) && !selection.isCollapsed()) {
      const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus
      selection.anchor.set(key, offset, type)
      selection.focus.set(key, offset, type)
    }
    // within the same update: one begun afterwards may come before this one has ended, and would replace the words
    editor.dispatchCommand(INSERT_INLINE_BLOCK_COMMAND, { blockName: '', blockType: 'cite' } as never)
  })
}

function CiteButton() {
  return <span className="countersign-cite-button">{useWords()('article:cite:button')}</span>
}

/** Inline blocks as Payload has them, under the name of the one there is: a button “Cite”, and “/cite” while writing. */
export const CiteFeatureClient: Client = (props) => {
  const provider = BlocksFeatureClient(props)
  const { feature } = provider
  return {
    ...provider,
    feature: (given) => ({
      ...(typeof feature === 'function' ? feature(given) : feature),
      slashMenu: {
        groups: [
          {
            key: 'cite',
            label: (said: Translated) => sayIn(said)('article:cite:group'),
            items: [
              {
                key: 'cite',
                Icon: CiteIcon,
                keywords: ['cite', 'citation', 'source', 'reference', 'pmid', 'doi'],
                label: (said: Translated) => sayIn(said)('article:cite:insert'),
                onSelect: insertCite,
              },
            ],
          },
        ],
      },
      toolbarFixed: {
        groups: [
          {
            key: 'cite',
            type: 'buttons',
            order: 25,
            items: [
              {
                key: 'cite',
                ChildComponent: CiteButton,
                label: (said: Translated) => sayIn(said)('article:cite:insert'),
                onSelect: insertCite,
              },
            ],
          },
        ],
      },
    }),
  }
}

function CiteIcon() {
  return (
    <span aria-hidden="true" className="countersign-cite-icon">
      [1]
    </span>
  )
}
