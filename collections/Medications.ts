import type { CollectionConfig } from 'payload'

import { masterData } from '../src/cms/access/masterData'
import { idField } from '../src/cms/fields/idField'
import { codeField } from '../src/cms/fields/codeField'
import { localNames } from '../src/cms/fields/localNames'
import { nameField } from '../src/cms/fields/nameField'
import { keepServerIds } from '../src/cms/hooks/keepServerIds'
import { keepWhatIsInUse } from '../src/cms/hooks/keepWhatIsInUse'
import { recordDependencyChange, recordDependencyDeletion } from '../src/cms/hooks/recordDependencyChange'
import { refuseWrongShapes } from '../src/cms/hooks/refuseWrongShapes'
import { titleWords } from '../src/cms/fields/titleWords'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Medications: CollectionConfig = {
  slug: slugs.medications,
  dbName: 'medications',
  labels: labels('medications'),
  admin: {
    group: 'What pages pull in',
    useAsTitle: 'name',
    defaultColumns: ['name', 'rxcui', 'updatedAt'],
    description: words('medications:description'),
    hideAPIURL: true,
  },
  access: masterData,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [refuseWrongShapes, keepServerIds],
    afterChange: [recordDependencyChange(slugs.medications)],
    beforeDelete: [keepWhatIsInUse],
    afterDelete: [recordDependencyDeletion(slugs.medications)],
  },
  fields: [
    idField,
    titleWords,
    nameField,
    localNames('names', 'name', words('medications:namesHint')),
    {
      name: 'atc',
      type: 'array',
      label: words('medications:atc:plural'),
      labels: labels('medications:atc'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              ...codeField('code', 'ATC', words('medications:atc:code'), words('medications:atc:codeHint')),
              required: true,
            },
            {
              name: 'year',
              type: 'number',
              min: 1976,
              max: 2100,
              admin: { description: words('medications:atc:yearHint') },
            },
          ],
        },
      ],
    },
    codeField('rxcui', 'RXNORM', words('medications:rxcui'), words('medications:rxcuiHint')),
  ],
}
