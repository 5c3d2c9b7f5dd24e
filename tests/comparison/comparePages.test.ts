import { describe, expect, it } from '@jest/globals'

import { compareLines } from '../../src/cms/comparison/compareLines'
import { comparePages } from '../../src/cms/comparison/comparePages'
import type { Block, ProjectedCitation, ProjectedSection, Projection } from '../../src/domain/content/projection'

const paragraph = (...children: Extract<Block, { kind: 'paragraph' }>['children']): Block => ({
  kind: 'paragraph',
  children,
})
const text = (words: string) => ({ kind: 'text' as const, text: words, marks: [] })
const cite = (number: number) => ({ kind: 'cite' as const, number })
const answer = (anchor: string, heading: string, ...body: Block[]): ProjectedSection => ({
  ...{ kind: 'questionSection', anchor, heading, aspect: null, body },
})
const source = (number: number, id: string, title: string): ProjectedCitation => ({
  ...{ number, id, type: 'journal', title, authors: ['A. Author'], container: null, issued: '2024' },
  ...{ doi: null, pmid: null, pmcid: null, url: null },
})
const page = (sections: ProjectedSection[], citations: ProjectedCitation[] = []): Projection => ({
  ...{ format: 'countersign.projection/1', locale: 'en', audience: 'patient', tier: 2, slug: 'a-page' },
  ...{ label: 'Short answer', title: 'A page', seo: { title: '', description: '' }, condition: null, question: null },
  ...{ tldr: [paragraph(text('In short.'))], sections, citations, credits: [] },
})
const changes = (before: Projection | null, now: Projection) =>
  comparePages(before, now)
    .filter(({ change }) => change !== 'same')
    .map(({ anchor, change }) => [anchor, change])

describe('lines of a text', () => {
  it('show a changed dose as the old number deleted and the new one inserted', () => {
    expect(compareLines(['Take 5 mg a day.'], ['Take 50 mg a day.'])).toEqual([
      {
        kind: 'changed',
        pieces: [
          { kind: 'same', text: 'Take ' },
          { kind: 'deleted', text: '5' },
          { kind: 'inserted', text: '50' },
          { kind: 'same', text: ' mg a day.' },
        ],
      },
    ])
  })

  it('show a sentence that has little in common with the old one as another line', () => {
    expect(compareLines(['Rest in bed.'], ['See a doctor at once.']).map(({ kind }) => kind)).toEqual([
      'deleted',
      'inserted',
    ])
  })

  it('keep what stayed between what came and went', () => {
    expect(compareLines(['one a', 'two b', 'three c'], ['one a', 'three c', 'four d']).map(({ kind }) => kind)).toEqual(
      ['same', 'deleted', 'same', 'inserted'],
    )
  })
})

describe('pages', () => {
  const signs = answer('signs', 'Signs', paragraph(text('Fever and seizures.')))
  const tests = answer('tests', 'Tests', paragraph(text('A blood test shows it.')))

  it('are new throughout where there is nothing to compare with', () => {
    expect(changes(null, page([signs]))).toEqual([
      ['page', 'new'],
      ['tldr', 'new'],
      ['signs', 'new'],
      ['sources', 'new'],
    ])
  })

  it('do not differ from themselves', () => {
    expect(changes(page([signs, tests]), page([signs, tests]))).toEqual([])
  })

  it('say which section has moved, come and gone', () => {
    expect(changes(page([signs, tests]), page([tests, signs]))).toEqual([['signs', 'moved']])
    expect(changes(page([signs]), page([signs, tests]))).toEqual([['tests', 'new']])
    expect(changes(page([signs, tests]), page([tests]))).toEqual([['signs', 'gone']])
  })

  it('know a section by its words when its heading was rewritten', () => {
    const renamed = answer('first-signs', 'First signs', paragraph(text('Fever and seizures.')))
    const [part] = comparePages(page([signs]), page([renamed])).filter(({ anchor }) => anchor === 'first-signs')
    expect(part).toMatchObject({ change: 'changed', heading: 'First signs', formerHeading: 'Signs' })
    expect(part?.lines.map(({ kind }) => kind)).toEqual(['same'])
  })

  it('tell what stands around the text by name, and compare each with what stood under the same', () => {
    const before = { ...page([]), title: 'Signs', seo: { title: 'First signs', description: '' } }
    const now = { ...page([]), title: 'First signs', seo: { title: 'Signs', description: '' }, tier: 1 as const }
    const [around] = comparePages(before, now)
    const changed = (around?.lines ?? [])
      .filter(({ kind }) => kind !== 'same')
      .flatMap(({ label, pieces }) => pieces.map(({ kind, text: said }) => `${label}: ${kind} ${said}`))
    expect(changed).toEqual([
      'title: deleted Signs',
      'title: inserted First signs',
      'searchTitle: deleted First signs',
      'searchTitle: inserted Signs',
      'tier: deleted 2',
      'tier: inserted 1',
    ])
    expect(around?.lines.filter(({ kind }) => kind === 'same').map(({ label }) => label)).toEqual([
      'label',
      'audience',
      'address',
      'language',
    ])
  })

  it('do not take a renumbered source for a change', () => {
    const cited = (number: number) => answer('signs', 'Signs', paragraph(text('Fever.'), cite(number)))
    const before = page([cited(1)], [source(1, 'x', 'The study')])
    const now = page([cited(2)], [source(1, 'y', 'An older study'), source(2, 'x', 'The study')])
    expect(changes(before, now)).toEqual([['sources', 'changed']])
  })

  it('show another source behind the same number', () => {
    const cited = answer('signs', 'Signs', paragraph(text('Fever.'), cite(1)))
    const before = page([cited], [source(1, 'x', 'The study')])
    const now = page([cited], [source(1, 'y', 'A review')])
    const [part] = comparePages(before, now).filter(({ anchor }) => anchor === 'signs')
    expect(part?.change).toBe('changed')
    expect(
      part?.lines.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'deleted')).map((one) => one.text),
    ).toEqual(['former '])
  })
})
