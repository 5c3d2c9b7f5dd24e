import { describe, expect, test } from '@jest/globals'

import { collections } from '../../collections'
import { citeBlock } from '../../src/cms/fields/citeBlock'
import { linkFields } from '../../src/cms/fields/linkFields'
import { en } from '../../src/words/en'
import { namespace } from '../../src/words/words'

/** What is shown as it stands. Names of groups in the menu are not among it: Payload takes no function there. */
const shown = new Set(['label', 'singular', 'plural', 'description', 'placeholder'])

/** Not of `src/words`, each for its reason. */
const exceptions = [
  // named by Intl, since which languages there are is the installation's choice
  /\.locale\.[\w-]+ label$/,
  // names of code systems, which the domain's own refusals say too
  /^conditions\.identifiers\.system\..+ label$/,
]

interface Text {
  /** Names from the collection down, and which of its texts. */
  at: string
  text: unknown
}

/** Every text of a configuration, however deep: in tabs, rows, groups, arrays, blocks, options and views. */
function textsIn(node: unknown, path = ''): Text[] {
  if (Array.isArray(node)) return node.flatMap((one) => textsIn(one, path))
  if (typeof node !== 'object' || node === null) return []
  const { name, slug, value } = node as { name?: string; slug?: string; value?: string }
  const here = [path, name ?? slug ?? value].filter(Boolean).join('.')
  return Object.entries(node).flatMap(([key, part]: [string, unknown]) => {
    if (shown.has(key)) return part === undefined || part === false ? [] : [{ at: `${here} ${key}`, text: part }]
    // an option without a label shows its value
    if (key === 'options' && Array.isArray(part) && part.every((one) => typeof one === 'string'))
      return part.map((one) => ({ at: `${here}.${one} label`, text: one }))
    return textsIn(part, here)
  })
}

const everyWord = new Set(wordsIn(en))

function wordsIn(words: object): string[] {
  return Object.values(words).flatMap((word: string | object) => (typeof word === 'string' ? [word] : wordsIn(word)))
}

/** Looked up in `src/words` when it is shown, or taken from there where Payload wants a text for each language. */
function isOfTheWords(text: unknown): boolean {
  if (typeof text === 'function') return String(text({ t: (key: string) => key })).startsWith(`${namespace}:`)
  return (
    typeof text === 'object' && text !== null && Object.values(text).every((one: unknown) => everyWord.has(String(one)))
  )
}

const strays = (node: unknown) =>
  textsIn(node)
    .filter(({ at, text }) => !isOfTheWords(text) && !exceptions.some((one) => one.test(at)))
    .map(({ at }) => at)

/** Fields that Payload would name by itself, in Title Case. */
function namedByPayload(node: unknown, path = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => namedByPayload(one, path))
  if (typeof node !== 'object' || node === null) return []
  const { name, slug, type, label, admin } = node as {
    name?: string
    slug?: string
    type?: string
    label?: unknown
    admin?: { hidden?: boolean; disableListColumn?: boolean }
  }
  const here = [path, name ?? slug].filter(Boolean).join('.')
  const isShown = !admin?.hidden && !(type === 'ui' && admin?.disableListColumn)
  const own = type && name && label === undefined && isShown && /[A-Z]/.test(name) ? [here] : []
  return [...own, ...Object.values(node).flatMap((part: unknown) => namedByPayload(part, here))]
}

/** Collections, and what stands in the editor's own drawers. */
const configs = [...collections, citeBlock, { slug: 'link', fields: linkFields }]

describe('what the admin shows of collections', () => {
  test('is said by src/words', () => {
    expect(textsIn(configs).length).toBeGreaterThan(200)
    expect(strays(configs)).toEqual([])
  })

  test('has a label of its own where a name is more than one word', () => {
    expect(namedByPayload(configs)).toEqual([])
  })

  test('has no exception that nothing needs', () => {
    const all = textsIn(configs).filter(({ text }) => !isOfTheWords(text))
    expect(exceptions.filter((one) => !all.some(({ at }) => one.test(at)))).toEqual([])
  })
})

describe('the search for texts of other places', () => {
  const field = { name: 'one', type: 'text' }

  test.each([
    ['a label', { ...field, label: 'One' }, 'one label'],
    ['a description', { ...field, admin: { description: 'One.' } }, 'one description'],
    ['a placeholder', { ...field, admin: { placeholder: 'One' } }, 'one placeholder'],
    ['what rows are called', { ...field, labels: { singular: 'One', plural: () => 'Ones' } }, 'one singular'],
    ['an option', { ...field, options: [{ value: 'a', label: 'A' }] }, 'one.a label'],
    ['an option without a label', { ...field, options: ['a'] }, 'one.a label'],
    ['a function that says something else', { ...field, label: () => 'One' }, 'one label'],
    ['a text for each language', { ...field, label: { en: 'No word of the house' } }, 'one label'],
  ])('finds %s', (_what, one, at) => {
    const nested = [{ type: 'tabs', tabs: [{ fields: [{ type: 'row', fields: [{ blocks: [{ fields: [one] }] }] }] }] }]
    expect(strays({ slug: 'x', fields: nested })).toContain(`x.${at}`)
  })

  test('finds a field that Payload would name', () => {
    expect(namedByPayload({ slug: 'x', fields: [{ name: 'appearedIn', type: 'text' }] })).toEqual(['x.appearedIn'])
  })
})
