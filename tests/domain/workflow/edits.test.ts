import { describe, expect, test } from '@jest/globals'

import { addContributor, mergeContributors } from '../../../src/domain/contributors/contributors'
import { everyContributor } from '../../../src/domain/workflow/everyContributor'
import { sectionsToOpen } from '../../../src/domain/workflow/sectionsToOpen'
import { stateAfterEdit } from '../../../src/domain/workflow/stateAfterEdit'
import type { State } from '../../../src/domain/workflow/states'
import { aContributor, aProjection, aReview, aSnapshot, aWorkflow, someFacts, someHash } from '../../builders/workflow'

describe('what an edit does to the state', () => {
  const rows: [State, 'never' | 'live' | 'withdrawn', boolean, boolean, State | 'refused'][] = [
    // state, live, signed content differs, equals the live publication, afterwards
    ['draft', 'never', true, false, 'draft'],
    ['draft', 'live', true, true, 'published'],
    ['draft', 'withdrawn', true, true, 'draft'],
    ['inReview', 'never', true, false, 'refused'],
    ['inReview', 'live', false, false, 'refused'],
    ['changesRequested', 'never', true, false, 'changesRequested'],
    ['approved', 'never', true, false, 'draft'],
    ['approved', 'never', false, false, 'approved'],
    ['published', 'live', true, false, 'draft'],
    ['published', 'live', false, true, 'published'],
    ['archived', 'never', true, false, 'refused'],
  ]
  test.each(rows)('%s, %s, differs %s, equals %s: %s', (state, live, differs, equalsPublication, after) => {
    expect(stateAfterEdit({ state, live }, { differs, equalsPublication })).toBe(after)
  })
})

describe('contributors', () => {
  test('one person is one entry, whose keys add up', () => {
    const list = addContributor([aContributor('edith', ['a'])], aContributor('edith', ['b']))
    expect(list.map((one) => one.keys)).toEqual([['a', 'b']])
    expect(
      mergeContributors([aContributor('x')], [aContributor('y')], [aContributor('x')]).map((one) => one.user),
    ).toEqual(['x', 'y'])
  })

  test('are those of the working copy, the review and what the page pulls in', () => {
    const facts = someFacts({
      workflow: aWorkflow({ state: 'inReview', contributors: [aContributor('a')] }),
      review: aReview({ contributors: [aContributor('b')] }),
      dependencyContributors: [aContributor('c')],
    })
    expect(
      everyContributor(facts)
        .map((one) => one.user)
        .sort(),
    ).toEqual(['a', 'b', 'c'])
  })

  test('include the last publication’s where the content equals it, after a withdrawal too', () => {
    const workflow = aWorkflow({
      live: 'withdrawn',
      publishedProjectionHash: someHash('b'),
      publishedContributors: [aContributor('p')],
      contributors: [],
    })
    expect(everyContributor(someFacts({ workflow })).map((one) => one.user)).toEqual(['p'])
    const other = { ...workflow, publishedProjectionHash: someHash('c') }
    expect(everyContributor(someFacts({ workflow: other }))).toEqual([])
  })
})

describe('sections to open before signing', () => {
  const cited = (title: string, number: number) =>
    aProjection({
      sections: [
        {
          kind: 'questionSection',
          anchor: 'first',
          heading: 'First?',
          aspect: null,
          body: [{ kind: 'paragraph', children: [{ kind: 'cite', number }] }],
        },
        { kind: 'careTeam', anchor: 'team', heading: 'Team', intro: [], items: [{ role: 'nurse', why: 'care' }] },
      ],
      citations: [
        {
          number,
          id: 'c',
          type: 'journal',
          title,
          authors: [],
          container: null,
          issued: null,
          doi: null,
          pmid: null,
          pmcid: null,
          url: null,
        },
      ],
    })

  test('are all at a first signature and at a reaffirmation', () => {
    const snapshot = aSnapshot(cited('A paper', 1))
    expect(sectionsToOpen(snapshot, null, false)).toEqual(['tldr', 'first', 'team'])
    expect(sectionsToOpen(snapshot, snapshot, true)).toEqual(['tldr', 'first', 'team'])
  })

  test('are else those that changed since, and a source with another text is a change', () => {
    expect(sectionsToOpen(aSnapshot(cited('A paper', 1)), aSnapshot(cited('A paper', 1)), false)).toEqual([])
    expect(sectionsToOpen(aSnapshot(cited('Another paper', 1)), aSnapshot(cited('A paper', 1)), false)).toEqual([
      'first',
    ])
  })

  test('a source that only moved to another number is no change', () => {
    expect(sectionsToOpen(aSnapshot(cited('A paper', 2)), aSnapshot(cited('A paper', 1)), false)).toEqual([])
  })
})
