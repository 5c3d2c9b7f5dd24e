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
import { slugs } from '../src/cms/slugs'

export const ReviewPolicies: CollectionConfig = {
  slug: slugs.reviewPolicies,
  dbName: 'review_policies',
  labels: { singular: 'Review policy', plural: 'Review policies' },
  admin: {
    group: 'People',
    useAsTitle: 'tier',
    defaultColumns: ['tier', 'signatures', 'specialists', 'intervalMonths', 'graceDays', 'suspendAfterDays'],
    description:
      'What each risk tier asks of a review. A stricter one binds at once: pages approved under the old one ask again before they are published. A weaker one binds when a second admin has confirmed it.',
    hideAPIURL: true,
    components: { beforeListTable: ['/views/PolicyReaches/PolicyReaches#PolicyReaches'] },
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
  fields: [idField, ...proposalFields, ...policyFields, whoCouldSignField],
}
