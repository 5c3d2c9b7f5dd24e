import { everyText } from '../everyText'
import { createRule } from '../checkRule'

/**
 * Characters that a reader cannot see but a machine reads, or that turn the order of what is shown: "take 5 mg" can be
 * made to read "take gm 5" with them (Unicode Technical Report 36, section 3.1; UAX 9). Tab and line feed are allowed.
 */
const ranges = [
  String.raw`\u0000-\u0008\u000B-\u001F\u007F-\u009F`, // control characters
  String.raw`\u00AD\u034F\u180B-\u180F`, // soft hyphen, grapheme joiner, Mongolian selectors
  String.raw`\u115F\u1160\u17B4\u17B5\u3164\uFFA0`, // fillers and vowels that print nothing
  String.raw`\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F`, // zero width, line separators, direction
  String.raw`\uFE00-\uFE0F\uFEFF\uFFF0-\uFFFC`, // variation selectors, byte order mark, specials
  String.raw`\u{E0000}-\u{E0FFF}`, // tags and further variation selectors
]
const hidden = new RegExp(`[${ranges.join('')}]`, 'gu')
/** Joiners are spelling in these scripts, behind one of their letters; one variation selector chooses how a sign looks. */
const spelling =
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])[\u200C\u200D]|(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]/gu

const names: Record<string, string> = {
  '00AD': 'soft hyphen',
  '200B': 'zero width space',
  '200C': 'zero width non-joiner',
  '200D': 'zero width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'pop directional formatting',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2060': 'word joiner',
  FEFF: 'byte order mark',
}

/** C28: invisible or direction-changing characters anywhere in what readers or machines get. */
export const hiddenCharacters = createRule('C28', 1, (input, report) => {
  for (const { text, path, section } of everyText(input)) {
    const found = text.replace(spelling, '').match(hidden)
    if (!found) continue
    const kinds = [...new Set(found)].slice(0, 5).map(nameOf).join(', ')
    report({
      severity: 'hard',
      path,
      section,
      excerpt: text.replace(hidden, '·'),
      message: `The text holds characters that cannot be seen: ${kinds}.`,
      hint: 'Type the passage again instead of pasting it.',
    })
  }
})

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return names[code] ? `U+${code} ${names[code]}` : `U+${code}`
}
