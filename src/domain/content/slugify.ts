/** Letters that Unicode does not take apart into a base letter and an accent. */
const folded: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
}

/** Longest slug and anchor, in characters. */
export const slugLength = 100

/**
 * A text in the letters of an address: a-z, 0-9 and single hyphens, at most 100 characters, cut between words.
 * `''` where nothing of it can be written in ASCII.
 */
export function slugify(text: string): string {
  const ascii = text
    .slice(0, 500)
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŋŧ]/g, (letter) => folded[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (ascii.length <= slugLength) return ascii
  const cut = ascii.lastIndexOf('-', slugLength)
  return ascii.slice(0, cut > 0 ? cut : slugLength)
}
