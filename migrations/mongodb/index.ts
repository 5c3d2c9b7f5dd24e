import * as migration_20261122_225652_initial from './20261122_225652_initial'
import * as migration_20261127_190349_policy_proposals from './20261127_190349_policy_proposals'

export const migrations = [
  {
    up: migration_20261122_225652_initial.up,
    down: migration_20261122_225652_initial.down,
    name: '20261122_225652_initial',
  },
  {
    up: migration_20261127_190349_policy_proposals.up,
    down: migration_20261127_190349_policy_proposals.down,
    name: '20261127_190349_policy_proposals',
  },
]
