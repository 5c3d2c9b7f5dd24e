import { textsIn } from './textsIn'

/** Words of an article's form that no server has, as this tab keeps them over a reload or a sign-in. */
export interface KeptWords {
  /** Whose they are; nobody else who signs in in this tab is shown them. */
  user: string
  /** Epoch milliseconds. */
  at: number
  /** What they are based on; `null` where it was not known. */
  revision: number | null
  data: Record<string, unknown>
  /** Of the texts in `data`, those that were not stored then: what was typed, and no more. */
  typed: string[]
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

/** Forgets, of all openings of the article, the words that a save has stored since. */
export function forgetStored(article: string, saved: unknown): void {
  const kept = keptOf(article)
  if (kept.length === 0) return
  const stored = textsIn(saved)
  for (const words of kept) if (isIn(stored, words)) forgetWords(article, words.opening)
}

/**
 * The latest words of this person's openings of the article but the `others`, and which opening that was.
 *
 * @param loaded the article as the server has it: words that stand there are not missing, though the page was left
 *   before the answer to their save had come.
 */
export function keptBefore(article: string, others: readonly string[], user: string, loaded: unknown): Kept | null {
  const kept = keptOf(article).filter((words) => words.user === user && !others.includes(words.opening))
  if (kept.length === 0) return null
  const stored = textsIn(loaded)
  return kept.filter((words) => !isIn(stored, words)).toSorted((one, other) => other.at - one.at)[0] ?? null
}

type Kept = KeptWords & { opening: string }

function keptOf(article: string): Kept[] {
  const kept: Kept[] = []
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (!key.startsWith(prefix(article))) continue
      const words = JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptWords | null
      if (typeof words?.at === 'number' && typeof words.data === 'object' && Array.isArray(words.typed))
        kept.push({ ...words, opening: key.slice(prefix(article).length) })
    }
  } catch {
    return []
  }
  return kept
}

/** A text may have been gone on with before it was stored. What changed no text is not known to be stored. */
const isIn = (stored: readonly string[], { typed }: KeptWords) =>
  typed.length > 0 && typed.every((text) => stored.some((one) => one.includes(text)))
