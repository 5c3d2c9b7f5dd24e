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
import { slugs } from '../src/cms/slugs'

export const Medications: CollectionConfig = {
  slug: slugs.medications,
  dbName: 'medications',
  labels: { singular: 'Medication', plural: 'Medications' },
  admin: {
    group: 'What pages pull in',
    useAsTitle: 'name',
    defaultColumns: ['name', 'rxcui', 'updatedAt'],
    description: 'Medications by their international names, with codes. No brands.',
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
    nameField,
    localNames('names', 'name', 'Name', 'International nonproprietary name, one per language.'),
    {
      name: 'atc',
      type: 'array',
      label: 'ATC codes',
      labels: { singular: 'ATC code', plural: 'ATC codes' },
      fields: [
        {
          type: 'row',
          fields: [
            { ...codeField('code', 'ATC', 'Code', 'Such as H01AA01.'), required: true },
            {
              name: 'year',
              type: 'number',
              min: 1976,
              max: 2100,
              admin: { description: 'Of the index it was taken from: codes are revised every year.' },
            },
          ],
        },
      ],
    },
    codeField('rxcui', 'RXNORM', 'RxNorm concept', 'Digits only.'),
  ],
}
