import type { WorkflowRecord } from './facts'
import type { State } from './states'

/**
 * Where an edit leaves the working copy (product.md, row "(edit)"). `refused` while it is in review or archived:
 * taking it back or reopening it comes first.
 *
 * @param change whether the signed content differs from before, and whether it now equals the live publication's.
 */
export function stateAfterEdit(
  { state, live }: Pick<WorkflowRecord, 'state' | 'live'>,
  change: { differs: boolean; equalsPublication: boolean },
): State | 'refused' {
  switch (state) {
    case 'inReview':
    case 'archived':
      return 'refused'
    case 'approved':
      return change.differs ? 'draft' : 'approved'
    case 'published':
      return change.differs && !change.equalsPublication ? 'draft' : 'published'
    case 'draft':
      return change.equalsPublication && live === 'live' ? 'published' : 'draft'
    case 'changesRequested':
      return 'changesRequested'
  }
}
