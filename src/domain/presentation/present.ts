/**
 * What readers get of an edition at an instant (docs/api.md). Pure: when a review lapses or a page is suspended nothing
 * has to run, the answer is another one from that instant on.
 */
import { blocksText } from '../content/blocksText'
import type { EditionBody, PublicationBody, WithdrawalBody, WithdrawalKind } from '../records/edition'
import type { SnapshotBody } from '../records/snapshot'
import type { ArticleView } from './articleView'
import { jsonLdGraph } from './jsonLdGraph'
import { labelLine } from './labelLine'
import { pageUrl } from './pageUrl'
import { presentSections } from './presentSections'
import { reviewView } from './reviewView'

export type GoneCode = WithdrawalKind | 'review-lapsed'

/** What a 410 says. */
export interface Gone {
  code: GoneCode
  /** For readers, approved by whoever withdrew the page; for `review-lapsed` the sentence below. */
  notice: string
  /** Since when: a UTC instant. */
  since: string
  successor: { article: string; locale: string; slug: string; url: string } | null
}

/** `changesAt`: the UTC instant from which the answer is another one by the clock alone; `null`: never. */
export type Presentation =
  { kind: 'article'; view: ArticleView; changesAt: string | null } | { kind: 'gone'; gone: Gone; changesAt: null }

export interface PresentInput {
  edition: EditionBody
  /** The snapshot that a publication names; not looked at for a withdrawal. */
  snapshot: SnapshotBody | null
  /** Canonical text of the edition and its JWS, handed on as they are. */
  record: string
  jws: string
  now: Date
  /** Base address of the reading site, without a slash at the end. */
  siteUrl: string
  /** Absolute address of the key set; the address of the attestation stands on the same server. */
  keysUrl: string
}

const lapsedNotice = 'This page is not shown because its medical review has lapsed.'

/** Throws a `TypeError` for a publication without its snapshot, or whose snapshot names no condition or question. */
export function present(input: PresentInput): Presentation {
  const { edition, snapshot, now, siteUrl } = input
  if (edition.kind === 'withdrawal') return { kind: 'gone', gone: goneBy(edition, siteUrl), changesAt: null }
  if (!snapshot) throw new TypeError(`publication ${edition.id} without its snapshot`)
  const { lapsesAt, suspendsAt } = edition.dates
  const reached = (instant: string | null) => instant !== null && now.getTime() >= Date.parse(instant)
  if (reached(suspendsAt) && suspendsAt !== null) {
    return {
      kind: 'gone',
      gone: { code: 'review-lapsed', notice: lapsedNotice, since: suspendsAt, successor: null },
      changesAt: null,
    }
  }
  const lapsed = reached(lapsesAt)
  const changesAt = lapsed ? suspendsAt : earlier(lapsesAt, suspendsAt)
  return { kind: 'article', view: viewOf(input, edition, snapshot, lapsed), changesAt }
}

function viewOf(input: PresentInput, edition: PublicationBody, snapshot: SnapshotBody, lapsed: boolean): ArticleView {
  const { projection, html } = snapshot
  const { condition, question } = projection
  if (!condition || !question) throw new TypeError(`snapshot ${edition.contentHash} without condition or question`)
  const { jws, record, keysUrl, siteUrl } = input
  const view: Omit<ArticleView, 'jsonLd'> = {
    id: edition.article,
    locale: edition.locale,
    slug: edition.slug,
    url: pageUrl(siteUrl, edition),
    label: projection.label,
    labelLine: labelLine({
      label: projection.label,
      modified: edition.dates.modified,
      lapsed,
      locale: edition.locale,
    }),
    title: projection.title,
    audience: projection.audience,
    tier: projection.tier,
    seo: { title: projection.seo.title, description: projection.seo.description },
    condition: {
      id: condition.id,
      name: condition.name,
      synonyms: condition.synonyms.map(({ term }) => term),
      codes: condition.codes.map(({ system, code, relation }) => ({ system, code, relation })),
    },
    question: { id: question.id, key: question.key, aspect: question.aspect, text: question.text },
    tldr: { html: html.tldr, text: blocksText(projection.tldr) },
    sections: presentSections(snapshot, edition.community),
    citations: projection.citations.map(({ id: _internal, ...citation }) => citation),
    credits: projection.credits.map(({ name, role }) => ({ name, role })),
    review: reviewView(edition, lapsed),
    dates: { ...edition.dates, lastReviewed: lapsed ? null : edition.dates.lastReviewed },
    edition: { id: edition.id, number: edition.number, seq: edition.seq, change: edition.change },
    contentHash: edition.contentHash,
    attestation: {
      record,
      jws,
      snapshot: new URL(`/v1/articles/${edition.article}/attestation`, keysUrl).href,
      keys: keysUrl,
    },
  }
  return { ...view, jsonLd: jsonLdGraph(view, projection, siteUrl) }
}

function goneBy(edition: WithdrawalBody, siteUrl: string): Gone {
  const { withdrawal, notice, withdrawnAt, successor } = edition
  return {
    code: withdrawal,
    notice,
    since: withdrawnAt,
    successor: successor && { ...successor, url: pageUrl(siteUrl, successor) },
  }
}

function earlier(one: string, other: string | null): string {
  return other !== null && Date.parse(other) < Date.parse(one) ? other : one
}
