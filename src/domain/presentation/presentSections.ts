import type { ProjectedSection } from '../content/projection'
import { escapeHtml, renderBlocks } from '../content/renderBlocks'
import { sectionText } from '../content/sectionText'
import type { PublicationBody } from '../records/edition'
import type { SnapshotBody } from '../records/snapshot'
import type { SectionView } from './articleView'
import { communitySentence } from './communitySentence'

type Community = PublicationBody['community']

/**
 * Sections as readers get them: the HTML that was signed, byte for byte. The community section alone is written here,
 * since its count changes by itself and is not signed. Throws a `TypeError` if a section's HTML is missing.
 */
export function presentSections(
  { projection, html }: Pick<SnapshotBody, 'projection' | 'html'>,
  community: Community,
): SectionView[] {
  return projection.sections.map((section, index) => {
    const { anchor, heading, kind } = section
    const rendered = html.sections[index]
    const own = {
      kind,
      anchor,
      heading,
      aspect: null,
      text: sectionText(section, projection.locale),
      medications: [],
      careTeam: [],
      statistics: [],
      level: null,
      community: null,
      disclaimer: null,
    }
    if (section.kind === 'community') return { ...own, ...communityParts(section, community, projection.locale) }
    if (rendered?.anchor !== anchor || rendered.html === null) throw new TypeError(`section ${anchor} has no HTML`)
    return { ...own, html: rendered.html, ...kindParts(section) }
  })
}

function kindParts(section: Exclude<ProjectedSection, { kind: 'community' }>): Partial<SectionView> {
  switch (section.kind) {
    case 'questionSection':
      return { aspect: section.aspect }
    case 'medicationList':
      return { medications: section.items.map(({ id: _internal, ...medication }) => medication) }
    case 'careTeam':
      return { careTeam: section.items.map(({ role, why }) => ({ role, why })) }
    case 'prognosis':
      return { statistics: section.statistics.map((statistic) => ({ ...statistic })) }
    case 'getHelp':
      return { level: section.level }
    case 'disclaimer':
      return { disclaimer: { key: section.key, version: section.version } }
  }
}

function communityParts(
  section: Extract<ProjectedSection, { kind: 'community' }>,
  community: Community,
  locale: string,
): Pick<SectionView, 'html' | 'text' | 'community'> {
  const counted = section.showCount ? community : null
  const { memberCount = null, asOf = null } = counted ?? {}
  const sentence = counted && communitySentence({ ...counted, provider: section.provider }, locale)
  const heading = `<h2>${escapeHtml(section.heading)}</h2>`
  const count = sentence ? `<p>${escapeHtml(sentence)}</p>` : ''
  return {
    html: `<section id="${escapeHtml(section.anchor)}">${heading}${renderBlocks(section.body)}${count}</section>`,
    text: [sectionText(section, locale), sentence ?? ''].filter((line) => line !== '').join('\n'),
    // whose community it is was signed; how many are in it was not
    community: { provider: section.provider, memberCount, asOf },
  }
}
