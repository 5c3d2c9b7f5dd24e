/** Words of an article's form that no server has, as this tab keeps them over a reload or a sign-in. */
export interface KeptWords {
  /** Whose they are; nobody else who signs in in this tab is shown them. */
  user: string
  /** Epoch milliseconds. */
  at: number
  /** What they are based on; `null` where it was not known. */
  revision: number | null
  data: Record<string, unknown>
}

const prefix = (article: string) => `countersign-not-stored-${article}-`

/** `opening` tells this opening of the form from earlier ones, whose words nobody has decided about yet. */
export function keepWords(article: string, opening: string, words: KeptWords): void {
  try {
    sessionStorage.setItem(prefix(article) + opening, JSON.stringify(words))
  } catch {
    // full, or a browser that keeps nothing: the words are still in the form
  }
}

export function forgetWords(article: string, opening: string | null): void {
  try {
    sessionStorage.removeItem(prefix(article) + opening)
  } catch {
    // nothing was kept either
  }
}

/** The latest words of this person's openings of the article but the `others`, and which opening that was. */
export function keptBefore(
  article: string,
  others: readonly string[],
  user: string,
): (KeptWords & { opening: string }) | null {
  const kept: (KeptWords & { opening: string })[] = []
  try {
    for (const key of Object.keys(sessionStorage)) {
      const of = key.slice(prefix(article).length)
      if (!key.startsWith(prefix(article)) || others.includes(of)) continue
      const words = JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptWords | null
      if (words?.user === user && typeof words.at === 'number' && typeof words.data === 'object')
        kept.push({ ...words, opening: of })
    }
  } catch {
    return null
  }
  return kept.toSorted((one, other) => other.at - one.at)[0] ?? null
}
