import type { ProjectedSection, Projection } from './projection'
import { escapeHtml, renderBlocks, renderCites } from './renderBlocks'
import { roleWords } from './roleWords'
import { statisticValue } from './statisticValue'

/** Part of every snapshot: goes up with any change of what `renderProjection` or `toPlainText` write. */
export const rendererVersion = 'countersign.renderer/1'

export interface RenderedProjection {
  tldr: string
  /** In the order of `projection.sections`; `null` for the community section, whose count is not signed. */
  sections: { anchor: string; html: string | null }[]
}

/** A page as HTML, section by section: `<section id>` with an h2, everything escaped, no styles and no scripts. */
export function renderProjection(projection: Projection): RenderedProjection {
  return {
    tldr: renderBlocks(projection.tldr),
    sections: projection.sections.map((section) => ({
      anchor: section.anchor,
      html: section.kind === 'community' ? null : renderSection(section, projection.locale),
    })),
  }
}

function renderSection(section: Exclude<ProjectedSection, { kind: 'community' }>, locale: string): string {
  const level = section.kind === 'getHelp' ? ` data-level="${section.level}"` : ''
  const open = `<section id="${escapeHtml(section.anchor)}"${level}><h2>${escapeHtml(section.heading)}</h2>`
  return `${open}${renderContent(section, locale)}</section>`
}

function renderContent(section: Exclude<ProjectedSection, { kind: 'community' }>, locale: string): string {
  switch (section.kind) {
    case 'questionSection':
    case 'getHelp':
      return renderBlocks(section.body)
    case 'medicationList': {
      const items = section.items.map(({ name, role, purpose, citations }) => {
        const words = roleWords(role, locale)
        const label = words ? ` (${escapeHtml(words)})` : ''
        const text = `<strong>${escapeHtml(name)}</strong>${label}: ${escapeHtml(purpose)}${renderCites(citations)}`
        return `<li data-role="${role}">${text}</li>`
      })
      return renderBlocks(section.intro) + renderList(items)
    }
    case 'careTeam': {
      const items = section.items.map(
        ({ role, why }) => `<li><strong>${escapeHtml(role)}</strong>: ${escapeHtml(why)}</li>`,
      )
      return renderBlocks(section.intro) + renderList(items)
    }
    case 'prognosis': {
      const items = section.statistics.map((statistic) => {
        const { label, population, timeframe, asOf, plainForm, citation } = statistic
        const value = `<strong>${escapeHtml(label)}</strong>: ${escapeHtml(statisticValue(statistic))}`
        const scope = [population, timeframe, asOf].filter(Boolean).map((text) => escapeHtml(text ?? ''))
        const plain = plainForm ? ` – ${escapeHtml(plainForm)}` : ''
        const cites = citation === null ? '' : renderCites([citation])
        return `<li>${value}${scope.length > 0 ? ` (${scope.join('; ')})` : ''}${plain}${cites}</li>`
      })
      return renderBlocks(section.body) + renderList(items)
    }
    case 'disclaimer':
      return section.text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join('')
  }
}

function renderList(items: string[]): string {
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`
}
