/** One thing a content check found. `hard` ones stop a submission and a publication. */
export interface Finding {
  /** Rule id, e.g. `C01`. */
  rule: string
  version: number
  severity: 'hard' | 'soft'
  /** Where in the working copy: `tldr`, `sections.2`, `sections.2.statistics.0`, `seo.title` … */
  path: string
  /** Anchor of the section, where there is one. */
  anchor: string | null
  /** The words it is about, at most 120 characters. */
  excerpt: string
  /** One sentence: what is wrong. */
  message: string
  /** One sentence: what to do. */
  hint: string
}
