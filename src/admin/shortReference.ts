import type { RetractionState } from '../domain/content/article'

/** What the form shows of a citation, as its collection answers it. */
export interface CitationDoc {
  id: string
  title?: string
  authors?: { name?: string }[] | null
  container?: string | null
  issued?: string | null
  doi?: string | null
  pmid?: string | null
  retraction?: { status?: RetractionState | null } | null
}

const longestTitle = 32

/** A source in two or three words, as people name it: “Rossor et al. 2022”; without authors by its title. */
export function shortReference({ authors, title, issued }: CitationDoc): string {
  const names = (authors ?? []).flatMap(({ name }) => name?.trim() || [])
  const people = names.filter((name) => !/^et al\b/i.test(name)).map(familyName)
  const [first, second] = people
  const who =
    first === undefined
      ? shorten(title ?? '')
      : people.length === 2 && names.length === 2
        ? `${first} & ${second}`
        : names.length > 1
          ? `${first} et al.`
          : first
  return [who, issued?.slice(0, 4)].filter(Boolean).join(' ')
}

/** Its title, where the short reference does not already say it. */
export function titleBeside(doc: CitationDoc): string {
  const title = doc.title ?? ''
  return shortReference(doc).startsWith(title) ? '' : title
}

/** “de Alarcon PA” and “de Alarcon, Pedro” are both “de Alarcon”. */
function familyName(name: string): string {
  const [family = name] = name.split(',')
  return family.replace(/(\s+\p{Lu}{1,4}\.?)+$/u, '').trim() || name
}

function shorten(title: string): string {
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`
}
