import type { CollectionConfig } from 'payload'

import { masterData } from '../src/cms/access/masterData'
import { idField } from '../src/cms/fields/idField'
import { codeField } from '../src/cms/fields/codeField'
import { retractionField } from '../src/cms/fields/retractionField'
import { validatePartialDate } from '../src/cms/fields/validateDates'
import { validateWebAddress } from '../src/cms/fields/validateWebAddress'
import { citationTypeOptions } from '../src/cms/fields/vocabulary'
import { keepServerIds } from '../src/cms/hooks/keepServerIds'
import { keepWhatIsInUse } from '../src/cms/hooks/keepWhatIsInUse'
import { recordDependencyChange, recordDependencyDeletion } from '../src/cms/hooks/recordDependencyChange'
import { refuseWrongShapes } from '../src/cms/hooks/refuseWrongShapes'
import { titleWords } from '../src/cms/fields/titleWords'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Citations: CollectionConfig = {
  slug: slugs.citations,
  dbName: 'citations',
  labels: labels('citations'),
  admin: {
    group: 'What pages pull in',
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'issued', 'doi', 'updatedAt'],
    description: words('citations:description'),
    hideAPIURL: true,
  },
  access: masterData,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [refuseWrongShapes, keepServerIds],
    afterChange: [recordDependencyChange(slugs.citations)],
    beforeDelete: [keepWhatIsInUse],
    afterDelete: [recordDependencyDeletion(slugs.citations)],
  },
  fields: [
    idField,
    titleWords,
    { name: 'type', type: 'select', required: true, options: citationTypeOptions, defaultValue: 'journal' },
    { name: 'title', type: 'text', required: true, maxLength: 1000 },
    {
      name: 'authors',
      type: 'array',
      labels: labels('citations:authors'),
      fields: [{ name: 'name', type: 'text', required: true, maxLength: 200 }],
    },
    {
      name: 'container',
      type: 'text',
      maxLength: 500,
      label: words('citations:container'),
      admin: { description: words('citations:containerHint') },
    },
    {
      name: 'issued',
      type: 'text',
      validate: validatePartialDate,
      admin: { description: words('citations:issuedHint') },
    },
    codeField('doi', 'DOI', words('citations:doi'), words('citations:doiHint')),
    codeField('pmid', 'PMID', words('citations:pmid'), words('citations:pmidHint')),
    codeField('pmcid', 'PMCID', words('citations:pmcid'), words('citations:pmcidHint')),
    { name: 'url', type: 'text', label: words('general:webAddress'), maxLength: 2000, validate: validateWebAddress },
    retractionField,
  ],
}
