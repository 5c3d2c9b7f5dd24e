import type { Payload } from 'payload'

import { loadWorkingCopy } from '../../actions/loadFacts'
import type { Projection } from '../../domain/content/projection'
import { renderProjection } from '../../domain/content/renderProjection'
import { presentSections } from '../../domain/presentation/presentSections'
import type { State } from '../../domain/workflow/states'
import { sourceLine } from '../comparison/pageParts'
import { portsOf } from '../ports'

export interface PreviewTab {
  state: State
  /** How many content checks stop a submission. */
  toMend: number
  /** Why the working copy cannot be read; `page` is `null` then. */
  unreadable: string | null
  page: PreviewedPage | null
}

export interface PreviewedPage extends Pick<Projection, 'locale' | 'label' | 'title' | 'seo' | 'credits'> {
  tldr: string
  /** HTML by our own renderer, everything escaped; each with its heading. */
  sections: { anchor: string; html: string }[]
  sources: { number: number; text: string }[]
}

/**
 * The working copy as readers would get it: by the projection and the renderer that make a snapshot, and the presentation
 * that the content API has. Writes nothing. `null` where there is no such article.
 */
export async function readPreviewTab(payload: Payload, article: string): Promise<PreviewTab | null> {
  const desk = (await portsOf(payload)).reading
  const workflow = await desk.workflow(article)
  if (!workflow) return null
  const { working, unreadable } = await loadWorkingCopy(desk, article)
  if (!working) return { state: workflow.state, toMend: 0, unreadable, page: null }
  const { projection, dependencies, findings } = working
  const html = renderProjection(projection)
  const community = projection.condition ? dependencies.conditions[projection.condition.id]?.community : null
  const counted =
    community && community.memberCount !== null && community.asOf !== null
      ? { ...community, memberCount: community.memberCount, asOf: community.asOf }
      : null
  const { locale, label, title, seo, credits } = projection
  return {
    state: workflow.state,
    toMend: findings.filter(({ severity }) => severity === 'hard').length,
    unreadable: null,
    page: {
      ...{ locale, label, title, seo, credits },
      tldr: html.tldr,
      sections: presentSections({ projection, html }, counted).map((section) => ({
        anchor: section.anchor,
        html: section.html,
      })),
      sources: projection.citations.map((citation) => ({ number: citation.number, text: sourceLine(citation) })),
    },
  }
}
