import { LRUCache } from 'lru-cache'

import type { Answer } from '../http/answer'

export interface AnswerCache {
  /** The answer to exactly this address, unless the clock has changed it. */
  get(url: string, now: number): Answer | undefined
  put(url: string, article: string, answer: Answer): void
  drop(articles: ReadonlySet<string> | 'everything'): void
  size(): { answers: number; bytes: number }
}

interface Kept {
  answer: Answer
  article: string
}

/** What an answer takes beside its body, in bytes; roughly. */
const overhead = 2_000

/** Prebuilt answers by address, bounded by bytes, found again by article so that a new edition drops all of its own. */
export function createAnswerCache(maxBytes: number): AnswerCache {
  const urls = new Map<string, Set<string>>()
  const kept = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    sizeCalculation: ({ answer }, url) => answer.body.length + url.length + overhead,
    dispose: ({ article }, url) => {
      const own = urls.get(article)
      own?.delete(url)
      if (own?.size === 0) urls.delete(article)
    },
  })

  return {
    get(url, now) {
      const found = kept.get(url)
      if (!found) return undefined
      if (found.answer.changesAt === null || now < found.answer.changesAt) return found.answer
      kept.delete(url)
      return undefined
    },
    put(url, article, answer) {
      kept.set(url, { answer, article })
      if (!kept.has(url)) return
      const own = urls.get(article) ?? new Set()
      urls.set(article, own.add(url))
    },
    drop(articles) {
      if (articles === 'everything') return kept.clear()
      for (const article of articles) for (const url of [...(urls.get(article) ?? [])]) kept.delete(url)
    },
    size: () => ({ answers: kept.size, bytes: kept.calculatedSize }),
  }
}
