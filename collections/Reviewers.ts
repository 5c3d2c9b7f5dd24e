import type { CollectionConfig } from 'payload'

import { isAdmin } from '../src/cms/access/isAdmin'
import { isAdminOrOwnProfile } from '../src/cms/access/isAdminOrOwnProfile'
import { isStaff } from '../src/cms/access/isStaff'
import { nobody } from '../src/cms/access/nobody'
import { accountField } from '../src/cms/fields/accountField'
import { canSignField } from '../src/cms/fields/canSignField'
import { idField } from '../src/cms/fields/idField'
import { interestsField } from '../src/cms/fields/interestsField'
import { registrationsField } from '../src/cms/fields/registrationsField'
import { specialtyOptions } from '../src/cms/fields/vocabulary'
import { keepOwnRegistrations } from '../src/cms/hooks/keepOwnRegistrations'
import { keepServerIds } from '../src/cms/hooks/keepServerIds'
import { keepSignedProfiles } from '../src/cms/hooks/keepSignedProfiles'
import { recordWhoVerified } from '../src/cms/hooks/recordWhoVerified'
import { recordReviewerChange } from '../src/cms/hooks/recordPersonChange'
import { refuseUnknownReferences } from '../src/cms/hooks/refuseUnknownReferences'
import { refuseWrongShapes } from '../src/cms/hooks/refuseWrongShapes'
import { titleWords } from '../src/cms/fields/titleWords'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Reviewers: CollectionConfig = {
  slug: slugs.reviewers,
  dbName: 'reviewers',
  labels: labels('reviewers'),
  admin: {
    group: 'People',
    useAsTitle: 'printedName',
    defaultColumns: ['printedName', 'user', 'canSign', 'registrations', 'specialties', 'interestsDeclaredAt'],
    description: words('reviewers:description'),
    hideAPIURL: true,
    components: { beforeListTable: ['/views/NoReviewers/NoReviewers#NoReviewers'] },
  },
  access: {
    create: isAdmin,
    read: isStaff,
    update: isAdminOrOwnProfile,
    delete: isAdmin,
    readVersions: nobody,
    unlock: nobody,
    admin: nobody,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [refuseWrongShapes, keepServerIds],
    beforeChange: [refuseUnknownReferences, keepOwnRegistrations, recordWhoVerified],
    afterChange: [recordReviewerChange],
    beforeDelete: [keepSignedProfiles],
  },
  fields: [
    idField,
    titleWords,
    canSignField('/admin/ProfileSigning/ProfileSigning#ProfileSigning'),
    accountField,
    {
      name: 'printedName',
      type: 'text',
      label: words('reviewers:printedName'),
      required: true,
      maxLength: 200,
      admin: { description: words('reviewers:printedNameHint') },
    },
    {
      name: 'credentials',
      type: 'text',
      required: true,
      maxLength: 300,
      admin: { description: words('reviewers:credentialsHint') },
    },
    registrationsField,
    { name: 'specialties', type: 'select', hasMany: true, options: specialtyOptions },
    interestsField,
    {
      name: 'interestsDeclaredAt',
      type: 'date',
      label: words('reviewers:interests:declaredAt'),
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        description: words('reviewers:interests:declaredAtHint'),
      },
    },
  ],
}
