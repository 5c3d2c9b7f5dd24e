import type { OwnBlock, OwnSection } from './ownContent'

/** The rich text of a section: its body or its introduction. */
export function blocksOf(section: OwnSection): OwnBlock[] {
  switch (section.kind) {
    case 'questionSection':
    case 'prognosis':
    case 'getHelp':
    case 'community':
      return section.body
    case 'medicationList':
    case 'careTeam':
      return section.intro
    case 'disclaimer':
      return []
  }
}
