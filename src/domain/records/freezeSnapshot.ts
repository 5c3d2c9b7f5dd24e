import { canonicalise } from '../canonical/canonicalise'
import { hashText } from '../canonical/hash'
import { projectionHash } from '../content/projectionHash'
import type { Projection } from '../content/projection'
import { rendererVersion, renderProjection } from '../content/renderProjection'
import { toPlainText } from '../content/toPlainText'
import { snapshotFormat, type Snapshot, type SnapshotBody } from './snapshot'

/** Renders a page once and for all and binds everything to one content hash. `article` is its id. */
export function freezeSnapshot({ article, projection }: { article: string; projection: Projection }): Snapshot {
  const body: SnapshotBody = {
    format: snapshotFormat,
    article,
    projection,
    html: renderProjection(projection),
    text: toPlainText(projection),
    renderer: rendererVersion,
  }
  const record = canonicalise(body)
  return { contentHash: hashText(record), projectionHash: projectionHash(projection), body, record }
}
