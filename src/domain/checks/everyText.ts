import type { CheckInput } from './checkRule'

export interface PlacedText {
  path: string
  section: number | null
  text: string
}

/** Fields whose inside is rich text: its pieces are all placed at the field. */
const richText = new Set(['tldr', 'body', 'intro'])

/** Every text of a page exactly as stored, what it pulls in too (under `condition`, `question`, `citations.N` …). */
export function everyText({ article, projection }: Pick<CheckInput, 'article' | 'projection'>): PlacedText[] {
  const texts: PlacedText[] = []
  const walk = (value: unknown, path: string, section: number | null, placed: boolean): void => {
    if (typeof value === 'string') texts.push({ path, section, text: value })
    else if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        const inside = path === 'sections' ? index : section
        walk(item, placed ? path : `${path}.${index}`, inside, placed)
      })
    } else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        const deeper = path === '' ? key : `${path}.${key}`
        walk(item, placed ? path : deeper, section, placed || richText.has(key))
      }
    }
  }
  walk(article, '', null, false)
  const pulledIn = (value: unknown, path: string) => walk(value, path, null, true)
  pulledIn(projection.condition, 'condition')
  pulledIn([projection.question, projection.label], 'question')
  projection.citations.forEach((citation, index) => pulledIn(citation, `citations.${index}`))
  for (const section of projection.sections) {
    if (section.kind === 'medicationList')
      pulledIn(
        section.items.map(({ purpose: _own, ...rest }) => rest),
        'medications',
      )
    if (section.kind === 'community') pulledIn(section.provider, 'condition')
    if (section.kind === 'disclaimer') pulledIn(section, 'disclaimer')
  }
  return texts
}
