import { BlocksFeature } from '@payloadcms/richtext-lexical'

import { inlineBlockWords } from '../../words/en/payload'
import { citeBlock } from './citeBlock'

type Feature = ReturnType<typeof BlocksFeature>

/**
 * Payload's own feature for inline blocks, with the citation as its only one. What is stored and how it is checked is
 * Payload's; in the browser the menus name it instead of “Inline blocks” (src/admin/CiteFeature).
 */
export function citeFeature(): Feature {
  const blocks = BlocksFeature({ inlineBlocks: [citeBlock] })
  const { feature } = blocks
  return {
    ...blocks,
    feature: async (given) => {
      const payloads = typeof feature === 'function' ? await feature(given) : feature
      return {
        ...payloads,
        ClientFeature: '/admin/CiteFeature/CiteFeature#CiteFeatureClient',
        i18n: { ...payloads.i18n, en: inlineBlockWords },
      }
    },
  }
}
