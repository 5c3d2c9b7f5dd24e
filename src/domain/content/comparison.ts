/** What two versions of a page differ in, as prose: made on the server (src/cms/comparison), shown by the admin. */
export interface Piece {
  kind: 'same' | 'inserted' | 'deleted'
  text: string
}

/** What is signed and is none of the running text, in the order it is shown in: what machines extract comes last. */
export const lineLabels = [
  'title',
  'label',
  'question',
  'condition',
  'searchTitle',
  'searchDescription',
  'tier',
  'audience',
  'credit',
  'level',
  'aspect',
  'medication',
  'provider',
  'memberCount',
  'disclaimer',
  'address',
  'language',
  'subject',
  'synonym',
  'code',
  'specialty',
] as const
export type LineLabel = (typeof lineLabels)[number]

/** A paragraph, a list item, a row of a section, a source; with a label, something that is signed beside the text. */
export interface ComparedLine {
  kind: 'same' | 'inserted' | 'deleted' | 'changed'
  pieces: Piece[]
  label?: LineLabel
}

export interface ComparedPart {
  /** Of the newer version; of the older one for a part that is gone. */
  anchor: string
  heading: string
  /** The heading as it was, where it reads differently. */
  formerHeading: string | null
  change: 'same' | 'new' | 'gone' | 'changed' | 'moved'
  lines: ComparedLine[]
}
