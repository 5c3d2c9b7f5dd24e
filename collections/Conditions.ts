import type { CollectionConfig } from 'payload'

import { masterData } from '../src/cms/access/masterData'
import { idField } from '../src/cms/fields/idField'
import { communityField } from '../src/cms/fields/communityField'
import { identifiersField } from '../src/cms/fields/identifiersField'
import { localNames } from '../src/cms/fields/localNames'
import { nameField } from '../src/cms/fields/nameField'
import { specialtyOptions } from '../src/cms/fields/specialtyOptions'
import { synonymsField } from '../src/cms/fields/synonymsField'
import { tierField } from '../src/cms/fields/tierField'
import { keepServerIds } from '../src/cms/hooks/keepServerIds'
import { keepWhatIsInUse } from '../src/cms/hooks/keepWhatIsInUse'
import { recordDependencyChange, recordDependencyDeletion } from '../src/cms/hooks/recordDependencyChange'
import { refuseWrongShapes } from '../src/cms/hooks/refuseWrongShapes'
import { slugs } from '../src/cms/slugs'

export const Conditions: CollectionConfig = {
  slug: slugs.conditions,
  dbName: 'conditions',
  labels: { singular: 'Condition', plural: 'Conditions' },
  admin: {
    group: 'What pages pull in',
    useAsTitle: 'name',
    defaultColumns: ['name', 'specialties', 'leastTier', 'updatedAt'],
    description:
      'Diseases and groups of diseases, with their codes. A change here ends the reviews of pages that read differently by it.',
    hideAPIURL: true,
  },
  access: masterData,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [refuseWrongShapes, keepServerIds],
    afterChange: [recordDependencyChange(slugs.conditions)],
    beforeDelete: [keepWhatIsInUse],
    afterDelete: [recordDependencyDeletion(slugs.conditions)],
  },
  fields: [
    idField,
    nameField,
    localNames('names', 'preferred', 'Name', 'One per language; pages in that language use it.'),
    synonymsField,
    identifiersField,
    { name: 'specialties', type: 'select', hasMany: true, options: specialtyOptions },
    {
      ...tierField(
        'leastTier',
        'Least tier',
        'Pages about it are at least this strict. 1 is the strictest, 3 the least.',
      ),
      required: true,
      defaultValue: 3,
    },
    communityField,
  ],
}
