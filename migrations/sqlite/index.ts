import * as migration_20261122_225638_initial from './20261122_225638_initial'
import * as migration_20261127_030430_audit_log_indexes from './20261127_030430_audit_log_indexes'
import * as migration_20261127_190330_policy_proposals from './20261127_190330_policy_proposals'
import * as migration_20261129_024538_due_index from './20261129_024538_due_index'

export const migrations = [
  {
    up: migration_20261122_225638_initial.up,
    down: migration_20261122_225638_initial.down,
    name: '20261122_225638_initial',
  },
  {
    up: migration_20261127_030430_audit_log_indexes.up,
    down: migration_20261127_030430_audit_log_indexes.down,
    name: '20261127_030430_audit_log_indexes',
  },
  {
    up: migration_20261127_190330_policy_proposals.up,
    down: migration_20261127_190330_policy_proposals.down,
    name: '20261127_190330_policy_proposals',
  },
  {
    up: migration_20261129_024538_due_index.up,
    down: migration_20261129_024538_due_index.down,
    name: '20261129_024538_due_index',
  },
]
