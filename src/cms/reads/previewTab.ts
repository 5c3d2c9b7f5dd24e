import type { Payload } from 'payload'

import type { Projection } from '../../domain/content/projection'
import { renderProjection } from '../../domain/content/renderProjection'
import { countedCommunity } from '../../domain/presentation/countedCommunity'
import { presentSections } from '../../domain/presentation/presentSections'
import type { WorkingCopy } from '../../domain/workflow/facts'
import { linesOfSection, type PartLine } from '../comparison/labelledLines'
import { sourceLine } from '../comparison/pageParts'
import { explainWithFacts, type ExplainAnswer } from '../explain'

export interface PreviewTab {
  answer: ExplainAnswer
  /** How many content checks stop a submission. */
  toMend: number
  /** `null` where the working copy cannot be read; `answer` says why. */
  page: PreviewedPage | null
}

export interface PreviewedPage extends Pick<Projection, 'locale' | 'label' | 'title' | 'seo' | 'credits'> {
  tldr: string
  /** HTML by our own renderer, everything escaped; each with its heading, and with how urgent it is where it says so. */
  sections: { anchor: string; html: string; beside: PartLine[] }[]
  sources: { number: number; text: string }[]
}

/**
 * The working copy as readers would get it: by the projection and the renderer that make a snapshot, and the presentation
 * that the content API has. Writes nothing, and reads nothing more than `explain`.
 *
 * @throws DomainError `not-found`, `unknown-user`.
 */
export async function readPreviewTab(payload: Payload, user: string, article: string): Promise<PreviewTab> {
  const { answer, facts } = await explainWithFacts(payload, { user, article })
  return {
    answer,
    toMend: answer.findings.filter(({ severity }) => severity === 'hard').length,
    page: facts.working && pageOf(facts.working),
  }
}

function pageOf({ projection, dependencies }: WorkingCopy): PreviewedPage {
  const html = renderProjection(projection)
  const { locale, label, title, seo, credits } = projection
  // how urgent it is decides how a site shows a section; the rest is for machines, and stands in the review
  const beside = new Map(
    projection.sections.map((one) => [
      one.anchor,
      linesOfSection(one, locale).filter(({ label }) => label === 'level'),
    ]),
  )
  return {
    ...{ locale, label, title, seo, credits },
    tldr: html.tldr,
    sections: presentSections({ projection, html }, countedCommunity(projection, dependencies)).map((section) => ({
      anchor: section.anchor,
      html: section.html,
      beside: beside.get(section.anchor) ?? [],
    })),
    sources: projection.citations.map((citation) => ({ number: citation.number, text: sourceLine(citation) })),
  }
}
