import { describe, expect, it } from '@jest/globals'

import { citedIn, citedInFields } from '../../src/admin/citedIn'
import { shortReference, titleBeside } from '../../src/admin/shortReference'

const by = (...names: string[]) => ({
  id: 'c',
  title: 'A title',
  issued: '2022-03-08',
  authors: names.map((name) => ({ name })),
})

describe('a source in a few words', () => {
  it.each([
    [['Rossor T'], 'Rossor 2022'],
    [['Rossor T', 'Yeh EA'], 'Rossor & Yeh 2022'],
    [['Rossor T', 'Yeh EA', 'Khakoo Y'], 'Rossor et al. 2022'],
    [['Krug P', 'et al.'], 'Krug et al. 2022'],
    [['de Alarcon PA', 'Matthay KK', 'London WB', 'et al.'], 'de Alarcon et al. 2022'],
    [['Vale, Nora'], 'Vale 2022'],
    [['World Health Organization'], 'World Health Organization 2022'],
  ])('is named after its authors: %j', (names, said) => {
    expect(shortReference(by(...names))).toBe(said)
  })

  it('is named after its title without authors, cut where it is long', () => {
    expect(shortReference({ id: 'c', title: 'Friedreich Ataxia' })).toBe('Friedreich Ataxia')
    expect(shortReference({ id: 'c', title: 'A very long title of a guideline for clinicians', issued: '2020' })).toBe(
      'A very long title of a guidelin… 2020',
    )
  })
})

describe('the title beside it', () => {
  it('is not said twice, and is said in full where it was cut', () => {
    expect(titleBeside({ id: 'c', title: 'Friedreich Ataxia', issued: '2024' })).toBe('')
    const long = 'A very long title of a guideline for clinicians'
    expect(titleBeside({ id: 'c', title: long })).toBe(long)
    expect(titleBeside(by('Rossor T'))).toBe('A title')
  })
})

const cite = (citation: unknown) => ({
  root: { children: [{ children: [{ fields: { blockType: 'cite', citation } }] }] },
})

describe('the sources of a form', () => {
  it('are in the order of the page, each once', () => {
    const sections = [
      { body: cite('b'), statistics: [{ citation: 'c' }, { citation: 'a' }] },
      { intro: cite(null), items: [{ medication: 'm', citations: ['d', 'b'] }] },
    ]
    expect(citedIn({ tldr: cite('a'), sections, seo: { citation: 'not of the page' } })).toEqual(['a', 'b', 'c', 'd'])
  })

  it('are read from fields too, whatever the order these are in: the tenth section after the second', () => {
    expect(
      citedInFields({
        'sections.10.body': { value: cite('e') },
        'sections.2.items.0.citations': { value: ['d'] },
        'sections.2.intro': { value: cite('c') },
        'sections.0.statistics.0.citation': { value: 'b' },
        sections: { value: 3 },
        tldr: { value: cite('a') },
        title: { value: 'A title' },
      }),
    ).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})
