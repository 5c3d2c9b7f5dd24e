import type { CollectionConfig } from 'payload'

import { isAdmin } from '../src/cms/access/isAdmin'
import { isAdminOrOwnProfile } from '../src/cms/access/isAdminOrOwnProfile'
import { isStaff } from '../src/cms/access/isStaff'
import { nobody } from '../src/cms/access/nobody'
import { canSignField } from '../src/cms/fields/canSignField'
import { idField } from '../src/cms/fields/idField'
import { interestsField } from '../src/cms/fields/interestsField'
import { registrationsField } from '../src/cms/fields/registrationsField'
import { specialtyOptions } from '../src/cms/fields/specialtyOptions'
import { keepOwnRegistrations } from '../src/cms/hooks/keepOwnRegistrations'
import { keepServerIds } from '../src/cms/hooks/keepServerIds'
import { keepSignedProfiles } from '../src/cms/hooks/keepSignedProfiles'
import { recordWhoVerified } from '../src/cms/hooks/recordWhoVerified'
import { recordReviewerChange } from '../src/cms/hooks/recordPersonChange'
import { refuseUnknownReferences } from '../src/cms/hooks/refuseUnknownReferences'
import { refuseWrongShapes } from '../src/cms/hooks/refuseWrongShapes'
import { slugs } from '../src/cms/slugs'

export const Reviewers: CollectionConfig = {
  slug: slugs.reviewers,
  dbName: 'reviewers',
  labels: { singular: 'Reviewer', plural: 'Reviewers' },
  admin: {
    group: 'People',
    useAsTitle: 'printedName',
    defaultColumns: ['printedName', 'user', 'canSign', 'registrations', 'specialties', 'interestsDeclaredAt'],
    description: 'What makes somebody eligible to sign: verified registrations, specialties, declared interests.',
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
    canSignField('/admin/ProfileSigning/ProfileSigning#ProfileSigning'),
    { name: 'user', type: 'relationship', relationTo: slugs.users, required: true, unique: true, label: 'Account' },
    {
      name: 'printedName',
      type: 'text',
      label: 'Printed name',
      required: true,
      maxLength: 200,
      admin: { description: 'As readers see it, such as “Dr Ada Example”.' },
    },
    {
      name: 'credentials',
      type: 'text',
      required: true,
      maxLength: 300,
      admin: { description: 'Printed behind the name, such as “MD, paediatric neurologist”.' },
    },
    registrationsField,
    { name: 'specialties', type: 'select', hasMany: true, options: specialtyOptions },
    interestsField,
    {
      name: 'interestsDeclaredAt',
      type: 'date',
      label: 'Interests declared on',
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        description: 'Declare at least every 12 months, also when there is nothing to declare.',
      },
    },
  ],
}
