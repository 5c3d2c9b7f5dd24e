/** Stands for a citation mark in text handed to `splitSentences`. */
export const citeMark = '\uFFFC'

const sentenceEnd = /[.!?…؟।۔]{1,4}["'”’»)\]]{0,3}(?=[\s\uFFFC]|$)|[。！？]["”’」』)]{0,3}|\n/gu
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|z\.B|d\.h|p\.ex|p\.ej|Dr|Drs|Mr|Mrs|Ms|Prof|St|vs|ca|approx|resp|incl|max|min|al|cf|Fig|No|Nr|Vol|pp?|Sr|Sra|bzw|ggf|env|aprox)$/i
const lowerCase = /\p{Ll}/u
const between = /[\s\uFFFC]/

/**
 * Cuts text into sentences, each with the space and citation marks that follow it: a mark behind the full stop belongs
 * to the sentence before it. Decimals, common abbreviations and a full stop before a small letter do not end one; a
 * line break does. Linear in the length of the text.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) {
    if (match.index < start) continue
    let end = match.index + match[0].length
    while (end < text.length && between.test(text.charAt(end))) end += 1
    if (endsHere(text, match[0], match.index, end)) {
      sentences.push(text.slice(start, end))
      start = end
    }
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}

function endsHere(text: string, terminator: string, index: number, next: number): boolean {
  if (!terminator.startsWith('.') || terminator.startsWith('..')) return true
  if (lowerCase.test(text.charAt(next))) return false
  return next >= text.length || !abbreviation.test(text.slice(Math.max(0, index - 12), index))
}
