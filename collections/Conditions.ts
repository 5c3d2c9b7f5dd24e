import type { CollectionConfig } from 'payload'

import { masterData } from '../src/cms/access/masterData'
import { idField } from '../src/cms/fields/idField'
import { communityField } from '../src/cms/fields/communityField'
import { identifiersField } from '../src/cms/fields/identifiersField'
import { localNames } from '../src/cms/fields/localNames'
import { nameField } from '../src/cms/fields/nameField'
import { synonymsField } from '../src/cms/fields/synonymsField'
import { tierField } from '../src/cms/fields/tierField'
import { specialtyOptions } from '../src/cms/fields/vocabulary'
import { keepServerIds } from '../src/cms/hooks/keepServerIds'
import { keepWhatIsInUse } from '../src/cms/hooks/keepWhatIsInUse'
import { recordDependencyChange, recordDependencyDeletion } from '../src/cms/hooks/recordDependencyChange'
import { refuseWrongShapes } from '../src/cms/hooks/refuseWrongShapes'
import { titleWords } from '../src/cms/fields/titleWords'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Conditions: CollectionConfig = {
  slug: slugs.conditions,
  dbName: 'conditions',
  labels: labels('conditions'),
  admin: {
    group: 'What pages pull in',
    useAsTitle: 'name',
    defaultColumns: ['name', 'specialties', 'leastTier', 'updatedAt'],
    description: words('conditions:description'),
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
    titleWords,
    nameField,
    localNames('names', 'preferred', words('conditions:namesHint')),
    synonymsField,
    identifiersField,
    { name: 'specialties', type: 'select', hasMany: true, options: specialtyOptions },
    {
      ...tierField('leastTier', words('masterData:leastTier'), words('conditions:leastTierHint')),
      required: true,
      defaultValue: 3,
    },
    communityField,
  ],
}
