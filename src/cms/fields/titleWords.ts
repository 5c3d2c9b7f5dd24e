import type { Field } from 'payload'

/** Names a document that has no title, where its screen would say “[Untitled]” or its id. */
export const titleWords: Field = {
  name: 'titleWords',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/admin/TitleWords/TitleWords#TitleWords' } },
}
