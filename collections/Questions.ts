import type { CollectionConfig } from 'payload'

import { masterData } from '../src/cms/access/masterData'
import { idField } from '../src/cms/fields/idField'
import { patternsField } from '../src/cms/fields/patternsField'
import { tierField } from '../src/cms/fields/tierField'
import { validateKey } from '../src/cms/fields/validateKey'
import { aspectOptions } from '../src/cms/fields/vocabulary'
import { keepServerIds } from '../src/cms/hooks/keepServerIds'
import { keepWhatIsInUse } from '../src/cms/hooks/keepWhatIsInUse'
import { recordDependencyChange, recordDependencyDeletion } from '../src/cms/hooks/recordDependencyChange'
import { refuseWrongShapes } from '../src/cms/hooks/refuseWrongShapes'
import { titleWords } from '../src/cms/fields/titleWords'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Questions: CollectionConfig = {
  slug: slugs.questions,
  dbName: 'questions',
  labels: labels('questions'),
  admin: {
    group: 'What pages pull in',
    useAsTitle: 'key',
    defaultColumns: ['key', 'aspect', 'leastTier', 'updatedAt'],
    description: words('questions:description'),
    hideAPIURL: true,
  },
  access: masterData,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [refuseWrongShapes, keepServerIds],
    afterChange: [recordDependencyChange(slugs.questions)],
    beforeDelete: [keepWhatIsInUse],
    afterDelete: [recordDependencyDeletion(slugs.questions)],
  },
  fields: [
    idField,
    titleWords,
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 100,
      validate: validateKey,
      admin: { description: words('questions:keyHint') },
    },
    { name: 'aspect', type: 'select', required: true, options: aspectOptions },
    {
      ...tierField('leastTier', words('masterData:leastTier'), words('questions:leastTierHint')),
      required: true,
      defaultValue: 3,
    },
    patternsField,
  ],
}
