import type { GroupField } from 'payload'

import { words } from '../../words/words'
import { validateDay } from './validateDates'
import { retractionOptions } from './vocabulary'

/** Asked as it is now whenever a page is submitted or published; not part of what was signed. */
export const retractionField: GroupField = {
  name: 'retraction',
  type: 'group',
  admin: { description: words('citations:retraction:hint') },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'status', type: 'select', required: true, defaultValue: 'unknown', options: retractionOptions },
        {
          name: 'checkedAt',
          type: 'text',
          label: words('citations:retraction:checkedAt'),
          validate: validateDay,
          admin: { description: words('general:dayForm') },
        },
      ],
    },
    { name: 'notice', type: 'text', maxLength: 500, admin: { description: words('citations:retraction:noticeHint') } },
  ],
}
