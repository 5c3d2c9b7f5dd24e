import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Lets the editor follow its form while that is read-only (src/admin/FreezeFeature). Stores and checks nothing. */
export const freezeFeature = createServerFeature({
  key: 'freeze',
  feature: { ClientFeature: '/admin/FreezeFeature/FreezeFeature#FreezeFeatureClient' },
})
