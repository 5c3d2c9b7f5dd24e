import * as migration_20261122_212056_initial from './20261122_212056_initial'

export const migrations = [
  {
    up: migration_20261122_212056_initial.up,
    down: migration_20261122_212056_initial.down,
    name: '20261122_212056_initial',
  },
]
