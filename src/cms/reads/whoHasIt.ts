import { waitsFor, type Waiting } from '../../domain/workflow/turn'
import { slugs } from '../slugs'
import { givenSignatures } from '../stores/evidenceStore'
import { toReview } from '../stores/reviewStore'
import type { Rows } from '../stores/rows'
import { text, toWorkflow, workflowColumns } from '../stores/workflowStore'

/**
 * Whom each of these articles waits for, in the order asked; `null` for one without a record. At most four queries for
 * all of them. What a page pulls in is not looked at, so one that is behind it waits for nobody here.
 *
 * @param now ISO instant.
 */
export async function readWhoHasIt(rows: Rows, articles: readonly string[], now: string): Promise<(Waiting | null)[]> {
  const found = await rows.find(slugs.workflow, { id: { in: [...articles] } }, { columns: workflowColumns })
  const records = new Map(found.map((row) => [row.id, toWorkflow(row)]))
  const open = [...records.values()].flatMap(({ state, review }) => (state === 'inReview' && review ? [review] : []))
  const [reviewRows, signatureRows] =
    open.length === 0
      ? [[], []]
      : await Promise.all([
          rows.find(slugs.reviews, { id: { in: open } }),
          rows.find(slugs.signatures, { review: { in: open } }, { sort: 'at' }),
        ])
  const reviews = new Map(reviewRows.map((row) => [row.id, toReview(row)]))
  const assigned = [...new Set([...reviews.values()].flatMap(({ assignees }) => assignees))]
  const people =
    assigned.length === 0 ? [] : await rows.find(slugs.users, { id: { in: assigned } }, { columns: { name: true } })
  const names = new Map(people.map(({ id, name }) => [id, text(name)]))
  const signatures = await givenSignatures(signatureRows)
  return articles.map((article) => {
    const workflow = records.get(article)
    if (!workflow) return null
    const review = (workflow.review ? reviews.get(workflow.review) : null) ?? null
    const ofReview = signatures.filter(({ body }) => body.review === review?.id)
    const facts = { workflow, working: null, review, signatures: ofReview }
    return waitsFor(facts, (user) => names.get(user) ?? user, now)
  })
}
