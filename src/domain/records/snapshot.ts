/**
 * `countersign.snapshot/1`: the frozen page that reviewers read and sign and an edition publishes (docs/formats.md).
 * Stored as canonical text under its content hash, so it can be shown again, byte for byte, whatever the renderer
 * or the model have become.
 */
import type { Projection } from '../content/projection'

export const snapshotFormat = 'countersign.snapshot/1'

/** `sha256:` and 64 lower-case hexadecimal digits. */
export type Hash = `sha256:${string}`

export interface SnapshotBody {
  format: typeof snapshotFormat
  article: string
  projection: Projection
  /** HTML per section, in the order of `projection.sections`; `null` for the community section, which `present` makes. */
  html: { tldr: string; sections: { anchor: string; html: string | null }[] }
  /** The page as plain text. */
  text: string
  renderer: string
}

export interface Snapshot {
  /** SHA-256 of `record`. */
  contentHash: Hash
  /** SHA-256 of the canonical projection alone: what the working copy is compared with. */
  projectionHash: Hash
  body: SnapshotBody
  /** RFC 8785 text of `body`. */
  record: string
}
