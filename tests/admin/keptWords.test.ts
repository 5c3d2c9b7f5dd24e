import { beforeEach, describe, expect, it } from '@jest/globals'

import { forgetStored, forgetWords, keepWords, keptBefore } from '../../src/admin/SaveState/keptWords'

const words = (user: string, at: number, title: string) => ({
  user,
  at,
  revision: 3,
  data: { title, slug: 'a-page' },
  typed: [title],
})

describe('words that no server has', () => {
  beforeEach(() => {
    // a tab's storage as the DOM has it: own properties are its keys
    const storage = Object.create({
      getItem(this: Record<string, string>, key: string) {
        return this[key] ?? null
      },
      setItem(this: Record<string, string>, key: string, value: string) {
        this[key] = value
      },
      removeItem(this: Record<string, string>, key: string) {
        delete this[key]
      },
    }) as Storage
    Object.defineProperty(globalThis, 'sessionStorage', { value: storage, configurable: true })
  })

  it('are those of the latest earlier opening', () => {
    keepWords('one', 'a', words('ada', 1, 'first'))
    keepWords('one', 'b', words('ada', 2, 'second'))
    expect(keptBefore('one', ['c'], 'ada', {})).toEqual({ ...words('ada', 2, 'second'), opening: 'b' })
  })

  it('are not those of this opening, of another article or of another person', () => {
    keepWords('one', 'a', words('ada', 1, 'of this opening'))
    keepWords('two', 'b', words('ada', 2, 'of another article'))
    keepWords('one', 'c', words('ben', 3, 'of another person'))
    expect(keptBefore('one', ['a'], 'ada', {})).toBeNull()
  })

  it('are gone once they are forgotten', () => {
    keepWords('one', 'a', words('ada', 1, 'kept'))
    forgetWords('one', 'a')
    expect(keptBefore('one', [], 'ada', {})).toBeNull()
  })

  it('are gone once a save has stored them, from whatever opening, and stay while a word of them is stored nowhere', () => {
    keepWords('one', 'a', words('ada', 1, 'A sentence'))
    keepWords('one', 'b', words('ada', 2, 'Another'))
    keepWords('two', 'c', words('ada', 3, 'A sentence'))
    forgetStored('one', { title: 'A sentence, gone on with', slug: 'another-slug' })
    expect(keptBefore('one', ['b'], 'ada', {})).toBeNull()
    expect(keptBefore('one', [], 'ada', {})?.opening).toBe('b')
    expect(keptBefore('two', [], 'ada', {})?.opening).toBe('c')
  })

  it('are not offered where the page has them: it was left before the answer to their save had come', () => {
    keepWords('one', 'a', words('ada', 1, 'A sentence'))
    expect(keptBefore('one', [], 'ada', { tldr: ['A sentence'] })).toBeNull()
    expect(keptBefore('one', [], 'ada', { tldr: ['A page'] })?.opening).toBe('a')
  })

  it('stay where no text was changed, since no text tells whether that is stored', () => {
    keepWords('one', 'a', { ...words('ada', 1, 'A page'), typed: [] })
    forgetStored('one', { title: 'A page' })
    expect(keptBefore('one', [], 'ada', { title: 'A page' })?.opening).toBe('a')
  })

  it('are none where what is kept cannot be read', () => {
    sessionStorage.setItem('countersign-not-stored-one-a', '{"user":"ada","at":')
    expect(keptBefore('one', [], 'ada', {})).toBeNull()
  })
})
