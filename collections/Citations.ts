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
import { slugs } from '../src/cms/slugs'

export const Citations: CollectionConfig = {
  slug: slugs.citations,
  dbName: 'citations',
  labels: { singular: 'Citation', plural: 'Citations' },
  admin: {
    group: 'What pages pull in',
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'issued', 'doi', 'updatedAt'],
    description:
      'Sources. Their words are part of what reviewers sign; whether they were retracted is asked when a page is published.',
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
    { name: 'type', type: 'select', required: true, options: citationTypeOptions, defaultValue: 'journal' },
    { name: 'title', type: 'text', required: true, maxLength: 1000 },
    {
      name: 'authors',
      type: 'array',
      labels: { singular: 'Author', plural: 'Authors' },
      fields: [{ name: 'name', type: 'text', required: true, maxLength: 200 }],
    },
    {
      name: 'container',
      type: 'text',
      maxLength: 500,
      label: 'Appeared in',
      admin: { description: 'Journal, book, or who runs the site.' },
    },
    {
      name: 'issued',
      type: 'text',
      validate: validatePartialDate,
      admin: { description: 'YYYY, YYYY-MM or YYYY-MM-DD.' },
    },
    codeField('doi', 'DOI', 'DOI', 'Without https://doi.org/, such as 10.1000/182.'),
    codeField('pmid', 'PMID', 'PubMed id', 'Digits only.'),
    codeField('pmcid', 'PMCID', 'PubMed Central id', 'With its letters, such as PMC1234567.'),
    { name: 'url', type: 'text', label: 'Web address', maxLength: 2000, validate: validateWebAddress },
    retractionField,
  ],
}
