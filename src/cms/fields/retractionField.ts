import type { GroupField } from 'payload'

import { validateDay } from './validateDates'
import { retractionOptions } from './vocabulary'

/** Asked as it is now whenever a page is submitted or published; not part of what was signed. */
export const retractionField: GroupField = {
  name: 'retraction',
  type: 'group',
  admin: { description: 'A page that cites a retracted source cannot be published.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'status', type: 'select', required: true, defaultValue: 'unknown', options: retractionOptions },
        {
          name: 'checkedAt',
          type: 'text',
          label: 'Checked on',
          validate: validateDay,
          admin: { description: 'YYYY-MM-DD.' },
        },
      ],
    },
    { name: 'notice', type: 'text', maxLength: 500, admin: { description: 'DOI or address of the notice.' } },
  ],
}
