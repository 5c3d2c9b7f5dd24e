import type { CitationDoc } from '../shortReference'

const searched = ['title', 'authors.name', 'pmid', 'doi', 'container', 'issued'] as const
const mostWords = 6
const mostFound = 20

/**
 * Citations in which every word of `words` occurs somewhere: title, author, PubMed id, DOI, journal, year. Without words
 * the latest ones.
 *
 * @returns `null` where the server does not answer.
 */
export async function findCitations(api: string, words: string, signal: AbortSignal): Promise<CitationDoc[] | null> {
  const query = new URLSearchParams({ depth: '0', limit: String(mostFound), sort: '-updatedAt' })
  words
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostWords)
    .forEach((word, at) =>
      searched.forEach((field, or) => query.set(`where[and][${at}][or][${or}][${field}][contains]`, word)),
    )
  try {
    const response = await fetch(`${api}/citations?${query}`, { credentials: 'include', signal })
    return response.ok ? ((await response.json()) as { docs: CitationDoc[] }).docs : null
  } catch {
    return null
  }
}
