import type { CollectionConfig } from 'payload'

import { Articles } from './Articles'
import { AuditEvents } from './AuditEvents'
import { Checkpoints } from './Checkpoints'
import { Citations } from './Citations'
import { Conditions } from './Conditions'
import { Disclaimers } from './Disclaimers'
import { Editions } from './Editions'
import { Heads } from './Heads'
import { Live } from './Live'
import { Medications } from './Medications'
import { Questions } from './Questions'
import { Reviewers } from './Reviewers'
import { ReviewPolicies } from './ReviewPolicies'
import { Reviews } from './Reviews'
import { Signatures } from './Signatures'
import { Snapshots } from './Snapshots'
import { Users } from './Users'
import { Workflow } from './Workflow'

/** In the order in which the admin shows them. */
export const collections: CollectionConfig[] = [
  Articles,
  Conditions,
  Questions,
  Citations,
  Medications,
  Disclaimers,
  Users,
  Reviewers,
  ReviewPolicies,
  Workflow,
  Reviews,
  Signatures,
  Snapshots,
  Editions,
  Live,
  Heads,
  AuditEvents,
  Checkpoints,
]
