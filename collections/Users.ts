import type { CollectionConfig } from 'payload'

import { canReadEmail } from '../src/cms/access/canReadEmail'
import { isAdmin } from '../src/cms/access/isAdmin'
import { isAdminOrSelf } from '../src/cms/access/isAdminOrSelf'
import { isStaff } from '../src/cms/access/isStaff'
import { nobody } from '../src/cms/access/nobody'
import { activeField } from '../src/cms/fields/activeField'
import { canSignField } from '../src/cms/fields/canSignField'
import { whenSignedIn } from '../src/cms/fields/whenSignedIn'
import { idField } from '../src/cms/fields/idField'
import { roleOptions } from '../src/cms/fields/vocabulary'
import { endSessionsOfInactive } from '../src/cms/hooks/endSessionsOfInactive'
import { changePassword } from '../src/cms/endpoints/changePassword'
import { guardPasswords } from '../src/cms/hooks/guardPasswords'
import { keepActedUsers } from '../src/cms/hooks/keepActedUsers'
import { keepLastAdmin } from '../src/cms/hooks/keepLastAdmin'
import { keepOwnRoles } from '../src/cms/hooks/keepOwnRoles'
import { keepServerIds } from '../src/cms/hooks/keepServerIds'
import { limitResetMails } from '../src/cms/hooks/limitResetMails'
import { makeFirstUserAdmin } from '../src/cms/hooks/makeFirstUserAdmin'
import { recordPasswordReset, recordUserChange, recordUserDeletion } from '../src/cms/hooks/recordPersonChange'
import { refuseInactiveLogin } from '../src/cms/hooks/refuseInactiveLogin'
import { refuseWithoutMail } from '../src/cms/hooks/refuseWithoutMail'
import { refuseWrongShapes } from '../src/cms/hooks/refuseWrongShapes'
import { resetMail, resetSubject } from '../src/cms/mail/resetMail'
import { spendAsIfKnown } from '../src/cms/hooks/spendAsIfKnown'
import { titleWords } from '../src/cms/fields/titleWords'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Users: CollectionConfig = {
  slug: slugs.users,
  dbName: 'users',
  labels: labels('people:person'),
  admin: {
    group: 'People',
    useAsTitle: 'name',
    defaultColumns: ['name', 'roles', 'active', 'canSign', 'email'],
    description: words('people:person:description'),
    hideAPIURL: true,
  },
  auth: {
    tokenExpiration: 2 * 60 * 60,
    // against guessing from everywhere; from one address src/server/limits stops much earlier, so that a stranger does
    // not lock a reviewer out
    maxLoginAttempts: 50,
    lockTime: 10 * 60 * 1000,
    useAPIKey: false,
    // Payload's own limit writes beside its open transaction, which on SQLite waits for itself; hooks/limitResetMails
    forgotPassword: { minRequestInterval: 0, generateEmailHTML: resetMail, generateEmailSubject: resetSubject },
    // a cookie that another site's page sends along would act in somebody's name
    cookies: { sameSite: 'Strict' },
  },
  access: {
    create: isAdmin,
    read: isStaff,
    update: isAdminOrSelf,
    delete: isAdmin,
    readVersions: nobody,
    unlock: isAdmin,
    admin: isStaff,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  endpoints: [changePassword],
  hooks: {
    beforeOperation: [
      refuseWrongShapes,
      refuseWithoutMail,
      limitResetMails,
      keepServerIds,
      guardPasswords,
      spendAsIfKnown,
    ],
    beforeValidate: [makeFirstUserAdmin],
    beforeChange: [keepOwnRoles, keepLastAdmin, endSessionsOfInactive],
    afterChange: [recordUserChange],
    beforeDelete: [keepActedUsers],
    afterDelete: [recordUserDeletion],
    beforeLogin: [refuseInactiveLogin, recordPasswordReset],
  },
  fields: [
    idField,
    titleWords,
    { name: 'email', type: 'email', required: true, unique: true, access: { read: canReadEmail } },
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    activeField,
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      options: roleOptions,
      defaultValue: [],
      admin: {
        condition: whenSignedIn,
        components: { Description: '/admin/RoleList/RoleList#RoleList' },
      },
    },
    canSignField('/admin/PersonSigning/PersonSigning#PersonSigning'),
    {
      name: 'changePassword',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/admin/ChangePassword/ChangePassword#ChangePassword' } },
    },
  ],
}
