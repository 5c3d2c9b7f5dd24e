import type { CollectionConfig } from 'payload'

import { masterData } from '../src/cms/access/masterData'
import { idField } from '../src/cms/fields/idField'
import { localeField } from '../src/cms/fields/localeField'
import { validateKey } from '../src/cms/fields/validateKey'
import { validateWholeNumber } from '../src/cms/fields/validateWholeNumber'
import { keepDisclaimerVersions } from '../src/cms/hooks/keepDisclaimerVersions'
import { keepServerIds } from '../src/cms/hooks/keepServerIds'
import { keepWhatIsInUse } from '../src/cms/hooks/keepWhatIsInUse'
import { recordDependencyChange, recordDependencyDeletion } from '../src/cms/hooks/recordDependencyChange'
import { refuseWrongShapes } from '../src/cms/hooks/refuseWrongShapes'
import { titleWords } from '../src/cms/fields/titleWords'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Disclaimers: CollectionConfig = {
  slug: slugs.disclaimers,
  dbName: 'disclaimers',
  labels: labels('disclaimers'),
  admin: {
    group: 'What pages pull in',
    useAsTitle: 'heading',
    defaultColumns: ['heading', 'key', 'locale', 'version', 'updatedAt'],
    description: words('disclaimers:description'),
    hideAPIURL: true,
  },
  access: masterData,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  indexes: [{ fields: ['key', 'locale', 'version'], unique: true }],
  hooks: {
    beforeOperation: [refuseWrongShapes, keepServerIds],
    beforeChange: [keepDisclaimerVersions],
    afterChange: [recordDependencyChange(slugs.disclaimers)],
    beforeDelete: [keepWhatIsInUse],
    afterDelete: [recordDependencyDeletion(slugs.disclaimers)],
  },
  fields: [
    idField,
    titleWords,
    {
      name: 'key',
      type: 'text',
      required: true,
      index: true,
      maxLength: 100,
      validate: validateKey,
      admin: { description: words('disclaimers:keyHint') },
    },
    { ...localeField, required: true },
    { name: 'version', type: 'number', required: true, min: 1, defaultValue: 1, validate: validateWholeNumber },
    { name: 'heading', type: 'text', required: true, maxLength: 200 },
    { name: 'text', type: 'textarea', required: true, maxLength: 5000 },
  ],
}
