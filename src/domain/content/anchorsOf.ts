import type { Dependencies } from './article'
import { entry } from './entry'
import type { OwnContent, OwnSection } from './ownContent'
import { slugify } from './slugify'

/** Ids a page uses for itself; a section never takes one, nor one of the form `ref-1`. */
const reserved = ['tldr', 'references']

/**
 * Anchor of each section, by index: made from its heading, `section-N` where the heading cannot be written in ASCII,
 * `-2`, `-3` … behind one that is taken.
 */
export function anchorsOf(own: OwnContent, dependencies: Dependencies): string[] {
  const taken = new Set(reserved)
  return own.sections.map((section, index) => {
    const slug = slugify(headingOf(section, dependencies))
    const wanted = slug === '' || /^ref-\d+$/.test(slug) ? `section-${index + 1}` : slug
    let anchor = wanted
    for (let next = 2; taken.has(anchor); next += 1) anchor = `${wanted}-${next}`
    taken.add(anchor)
    return anchor
  })
}

function headingOf(section: OwnSection, { disclaimers }: Dependencies): string {
  if (section.kind !== 'disclaimer') return section.heading
  return entry(disclaimers, section.disclaimer)?.heading ?? ''
}
