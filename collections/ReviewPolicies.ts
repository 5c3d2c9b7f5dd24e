import type { CollectionConfig } from 'payload'

import { isAdmin } from '../src/cms/access/isAdmin'
import { isStaff } from '../src/cms/access/isStaff'
import { nobody } from '../src/cms/access/nobody'
import { policyProposalEndpoints } from '../src/cms/endpoints/policyProposals'
import { idField } from '../src/cms/fields/idField'
import { policyFields, proposalFields, whoCouldSignField } from '../src/cms/fields/policyFields'
import { keepPolicies } from '../src/cms/hooks/keepPolicies'
import { keepPolicyStrength } from '../src/cms/hooks/keepPolicyStrength'
import { keepServerIds } from '../src/cms/hooks/keepServerIds'
import { recordPolicyChange } from '../src/cms/hooks/recordPersonChange'
import { refuseWrongShapes } from '../src/cms/hooks/refuseWrongShapes'
import { titleWords } from '../src/cms/fields/titleWords'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const ReviewPolicies: CollectionConfig = {
  slug: slugs.reviewPolicies,
  dbName: 'review_policies',
  labels: labels('policies'),
  admin: {
    group: 'People',
    useAsTitle: 'tier',
    defaultColumns: ['tier', 'signatures', 'specialists', 'intervalMonths', 'graceDays', 'suspendAfterDays'],
    description: words('policies:description'),
    hideAPIURL: true,
    components: {
      beforeListTable: ['/views/PolicyReaches/PolicyReaches#PolicyReaches'],
      edit: { beforeDocumentControls: ['/admin/PolicyProposed/SaveNote#SaveNote'] },
    },
  },
  access: {
    create: isAdmin,
    read: isStaff,
    update: isAdmin,
    // a tier without its policy could neither be reviewed nor published
    delete: nobody,
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
    beforeChange: [keepPolicyStrength],
    afterChange: [recordPolicyChange],
    beforeDelete: [keepPolicies],
  },
  endpoints: policyProposalEndpoints,
  fields: [idField, titleWords, ...proposalFields, ...policyFields, whoCouldSignField],
}
