import type { EditorNode, RichText } from '../src/domain/content/article'
import type { DemoArticle } from './content/types'

/** Ids of the documents made from the demonstration's keys. */
export interface DemoIds {
  conditions: Record<string, string>
  questions: Record<string, string>
  citations: Record<string, string>
  medications: Record<string, string>
  disclaimers: Record<string, string>
}

/** The id made from a key. @throws when nothing was made from it: a slip of the pen in the content. */
export function idOf(ids: DemoIds, kind: keyof DemoIds, key: string): string {
  const id = ids[kind][key]
  if (id === undefined) throw new Error(`The demonstration names “${key}” of ${kind}, which does not exist.`)
  return id
}

/** An article as the CMS stores it: its keys, also those of citations within the text, replaced by ids. */
export function placeIds(article: DemoArticle, ids: DemoIds): Omit<DemoArticle, 'key'> {
  const { key: _, ...content } = article
  const citation = (one: string | null | undefined) => (one ? idOf(ids, 'citations', one) : one)
  const richText = (text: RichText | null | undefined) => (text ? { root: placeInNode(text.root, ids) } : text)
  return {
    ...content,
    condition: content.condition && idOf(ids, 'conditions', content.condition),
    question: content.question && idOf(ids, 'questions', content.question),
    tldr: richText(content.tldr) ?? null,
    sections: content.sections.map((section) => {
      switch (section.blockType) {
        case 'medicationList':
          return {
            ...section,
            intro: richText(section.intro),
            items: section.items?.map((item) => ({
              ...item,
              medication: item.medication && idOf(ids, 'medications', item.medication),
              citations: item.citations?.map((one) => idOf(ids, 'citations', one)),
            })),
          }
        case 'careTeam':
          return { ...section, intro: richText(section.intro) }
        case 'prognosis':
          return {
            ...section,
            body: richText(section.body),
            statistics: section.statistics?.map((one) => ({ ...one, citation: citation(one.citation) })),
          }
        case 'disclaimer':
          return { ...section, disclaimer: section.disclaimer && idOf(ids, 'disclaimers', section.disclaimer) }
        default:
          return { ...section, body: richText(section.body) }
      }
    }),
  }
}

function placeInNode(node: EditorNode, ids: DemoIds): EditorNode {
  if (node.type === 'inlineBlock') {
    const fields = node.fields as { citation: string }
    return { ...node, fields: { ...fields, citation: idOf(ids, 'citations', fields.citation) } }
  }
  if (!Array.isArray(node.children)) return node
  return { ...node, children: (node.children as EditorNode[]).map((child) => placeInNode(child, ids)) }
}
