import type { Tier } from '../../domain/content/article'
import type { Contributor } from '../../domain/contributors/contributors'
import type { PolicyTerms } from '../../domain/policy/reviewPolicy'
import type { Hash } from '../../domain/records/snapshot'
import type { ReviewComment, ReviewRecord } from '../../domain/workflow/facts'
import type { Desk } from '../../actions/desk'
import { slugs } from '../slugs'
import { byId, type Row, type Rows } from './rows'
import { list, text, textOrNull } from './workflowStore'

type ReviewStore = Pick<Desk, 'review' | 'lastReview' | 'createReview' | 'saveReview'>

export function reviewStore(rows: Rows): ReviewStore {
  return {
    async review(id) {
      const row = await rows.findOne(slugs.reviews, byId(id))
      return row ? toReview(row) : null
    },
    async lastReview(article) {
      const [newest] = await rows.find(slugs.reviews, { article: { equals: article } }, { sort: '-round', limit: 1 })
      return newest ? toReview(newest) : null
    },
    async createReview(review) {
      await rows.create(slugs.reviews, { ...review })
    },
    async saveReview(id, changes) {
      await rows.update(slugs.reviews, id, changes)
    },
  }
}

/** What comments lacked at first: they could not be settled, and stayed in their round. */
const asFirstStored = (row: Row) => ({ round: Number(row.round), resolved: null })

export function toReview(row: Row): ReviewRecord {
  return {
    id: row.id,
    article: text(row.article),
    snapshot: text(row.snapshot) as Hash,
    round: Number(row.round),
    state: row.state === 'open' ? 'open' : 'ended',
    outcome: textOrNull(row.outcome) as ReviewRecord['outcome'],
    submittedBy: text(row.submittedBy),
    submittedAt: text(row.submittedAt),
    reviewBy: textOrNull(row.reviewBy),
    tier: Number(row.tier) as Tier,
    policy: row.policy as PolicyTerms,
    assignees: list<string>(row.assignees),
    declined: list<ReviewRecord['declined'][number]>(row.declined),
    comments: list<ReviewComment>(row.comments).map((comment) => ({ ...asFirstStored(row), ...comment })),
    reaffirmation: row.reaffirmation === true,
    contributors: list<Contributor>(row.contributors),
  }
}
