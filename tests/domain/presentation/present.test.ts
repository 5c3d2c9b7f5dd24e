import { describe, expect, test } from '@jest/globals'

import { canonicalise } from '../../../src/domain/canonical/canonicalise'
import { hashJson, hashText } from '../../../src/domain/canonical/hash'
import { renderProjection } from '../../../src/domain/content/renderProjection'
import type { Projection } from '../../../src/domain/content/projection'
import { present, type PresentInput } from '../../../src/domain/presentation/present'
import type { PublicationBody, WithdrawalBody } from '../../../src/domain/records/edition'
import type { SnapshotBody } from '../../../src/domain/records/snapshot'
import { aProjection } from '../../delivery/support/aProjection'
import { Press } from '../../delivery/support/press'

const article = '01900000-0000-7000-8000-000000000001'

interface Changes {
  projection?: Partial<Projection>
  publication?: Partial<PublicationBody>
  dates?: Partial<PublicationBody['dates']>
  now?: string
}

async function input({ now = '2026-06-01T00:00:00.000Z', ...changes }: Changes = {}): Promise<PresentInput> {
  const press = await Press.create()
  const written = await press.publish(article, changes)
  const [edition] = written.editions
  return {
    edition: JSON.parse(edition?.record ?? '') as PublicationBody,
    snapshot: JSON.parse(written.snapshots[0]?.record ?? '') as SnapshotBody,
    record: edition?.record ?? '',
    jws: edition?.jws ?? '',
    now: new Date(now),
    siteUrl: 'https://site.example',
    keysUrl: 'https://site.example/.well-known/jwks.json',
  }
}

async function viewOf(changes: Changes = {}) {
  const presentation = present(await input(changes))
  if (presentation.kind !== 'article') throw new Error('not an article')
  return presentation.view
}

describe('a publication in review', () => {
  test('is what was signed, the HTML byte for byte', async () => {
    const view = await viewOf()
    const signed = renderProjection(aProjection())
    expect(view.tldr.html).toBe(signed.tldr)
    for (const [index, { html }] of signed.sections.entries()) {
      if (html !== null) expect(view.sections[index]?.html).toBe(html)
    }
    expect(view.contentHash).toBe(hashText(canonicalise((await input()).snapshot)))
    expect(hashJson(aProjection())).toBe(((await input()).edition as PublicationBody).projectionHash)
  })

  test('opens with its label, the review and the day its content was published', async () => {
    expect((await viewOf()).labelLine).toBe('Short answer · Medically reviewed summary · Last updated: 2026-04-07')
    expect((await viewOf({ dates: { modified: '2026-04-06T23:59:59.999Z' } })).labelLine).toBe(
      'Short answer · Medically reviewed summary · Last updated: 2026-04-06',
    )
  })

  test('names its reviewers as they were when they signed, and nothing internal of them', async () => {
    expect((await viewOf()).review).toEqual({
      state: 'reviewed',
      statement:
        'Reviewed and signed by 2 medical reviewers, last on 2026-04-06. The next review is due by 2028-04-06.',
      reviewers: [
        {
          name: 'Dr Rita Reviewer',
          credentials: 'MD',
          registrations: [{ body: 'GMC', number: '1234567', country: 'GB' }],
          specialist: true,
          signedAt: '2026-04-06T10:00:00.000Z',
        },
        {
          name: 'Dr Olga Orcid',
          credentials: 'PhD',
          registrations: [{ body: 'ORCID', number: '0000-0002-1825-0097', country: 'DE' }],
          specialist: false,
          signedAt: '2026-04-06T12:00:00.000Z',
        },
      ],
      lastReviewed: '2026-04-06',
      nextReviewDue: '2028-04-06',
    })
  })

  test('has exactly the members that the contract names', async () => {
    const view = await viewOf()
    expect(Object.keys(view).sort()).toEqual(
      [
        ...['attestation', 'audience', 'citations', 'condition', 'contentHash', 'credits', 'dates', 'edition', 'id'],
        ...['jsonLd', 'label', 'labelLine', 'locale', 'question', 'review', 'sections', 'seo', 'slug', 'tier', 'title'],
        ...['tldr', 'url'],
      ].sort(),
    )
    const text = JSON.stringify({ ...view, attestation: null })
    for (const internal of ['publishedBy', 'user-publisher', 'signature-1', 'review-1', 'policy', 'citation-1'])
      expect(text).not.toContain(internal)
    for (const section of view.sections) {
      expect(Object.keys(section).sort()).toEqual(
        [
          ...['anchor', 'aspect', 'careTeam', 'community', 'disclaimer', 'heading', 'html', 'kind', 'level'],
          ...['medications', 'statistics', 'text'],
        ].sort(),
      )
    }
  })

  test('gives what a section holds as data as well', async () => {
    const sections = Object.fromEntries((await viewOf()).sections.map((section) => [section.anchor, section]))
    expect(sections['medications']?.medications).toEqual([
      {
        name: 'prednisolone',
        atc: ['H02AB06'],
        rxcui: '8638',
        role: 'firstLine',
        purpose: 'calms the immune system',
        citations: [1],
      },
    ])
    expect(sections['care-team']?.careTeam).toEqual([{ role: 'Paediatric neurologist', why: 'leads the treatment' }])
    expect(sections['prognosis']?.statistics[0]).toMatchObject({ low: '50', high: '70', unit: '%', citation: 1 })
    expect(sections['get-help']?.level).toBe('urgent')
    expect(sections['disclaimer']?.disclaimer).toEqual({ key: 'general', version: 3 })
    expect(sections['what-comes-first']?.aspect).toBe('Treatments')
    expect(sections['what-comes-first']?.text).toBe('A search for a tumour; </script><b>then</b> immunotherapy.')
  })

  test('changes when its review lapses', async () => {
    expect(present(await input()).changesAt).toBe('2028-05-07T00:00:00.000Z')
  })
})

describe('the community section', () => {
  const communityOf = async (changes: Changes) =>
    (await viewOf(changes)).sections.find(({ kind }) => kind === 'community')

  test('is written here, with the count of the day', async () => {
    const section = await communityOf({})
    expect(section?.html).toBe(
      '<section id="community"><h2>Community</h2><p>You are not alone.</p>' +
        '<p>The DiseaseMaps.org community has 7 members (as of 2026-04-01).</p></section>',
    )
    expect(section?.text).toBe('You are not alone.\nThe DiseaseMaps.org community has 7 members (as of 2026-04-01).')
    expect(section?.community).toEqual({ provider: 'DiseaseMaps.org', memberCount: 7, asOf: '2026-04-01' })
  })

  test('speaks the language of the page, and numbers where it has no words', async () => {
    expect((await communityOf({ projection: { locale: 'de' } }))?.text).toContain(
      'Die Community von DiseaseMaps.org hat 7 Mitglieder (Stand: 2026-04-01).',
    )
    expect((await communityOf({ projection: { locale: 'ja' } }))?.text).toContain('DiseaseMaps.org: 7 (2026-04-01)')
    const community = { provider: null, memberCount: 1, asOf: '2026-04-01T10:00:00.000Z' }
    expect((await communityOf({ publication: { community } }))?.text).toContain('has 1 member (as of 2026-04-01).')
  })

  test('shows no count where none was taken, or where the signed page says so', async () => {
    const withoutCount = await communityOf({ publication: { community: null } })
    expect(withoutCount?.html).toBe('<section id="community"><h2>Community</h2><p>You are not alone.</p></section>')
    expect(withoutCount?.community).toEqual({ provider: 'DiseaseMaps.org', memberCount: null, asOf: null })
    const sections = aProjection().sections.map((section) =>
      section.kind === 'community' ? { ...section, heading: '<Community>', showCount: false } : section,
    )
    const hidden = await communityOf({ projection: { sections } })
    expect(hidden?.html).toBe('<section id="community"><h2>&lt;Community&gt;</h2><p>You are not alone.</p></section>')
    expect(hidden?.community?.memberCount).toBeNull()
  })
})

describe('a review that has lapsed', () => {
  test('takes label, reviewers and date with it, from its instant on, and says when it was due', async () => {
    const before = await viewOf({ now: '2028-05-06T23:59:59.999Z' })
    expect(before.review.state).toBe('reviewed')
    const view = await viewOf({ now: '2028-05-07T00:00:00.000Z' })
    expect(view.labelLine).toBe('Short answer · Review has lapsed · Last updated: 2026-04-07')
    expect(view.review).toEqual({
      state: 'lapsed',
      statement: 'The medical review of this page has lapsed: it was due by 2028-04-06.',
      reviewers: [],
      lastReviewed: null,
      nextReviewDue: '2028-04-06',
    })
    expect(view.dates.lastReviewed).toBeNull()
    expect(view.dates.modified).toBe('2026-04-07T09:00:00.000Z')
  })

  test('changes once more when the page is suspended, or never', async () => {
    const now = '2028-05-07T00:00:00.000Z'
    expect(present(await input({ now })).changesAt).toBe('2028-11-03T00:00:00.000Z')
    expect(present(await input({ now, dates: { suspendsAt: null } })).changesAt).toBeNull()
  })

  test('is no longer served from the day of suspension on', async () => {
    const last = present(await input({ now: '2028-11-02T23:59:59.999Z' }))
    expect(last.kind).toBe('article')
    expect(present(await input({ now: '2028-11-03T00:00:00.000Z' }))).toEqual({
      kind: 'gone',
      gone: {
        code: 'review-lapsed',
        notice: 'This page is not shown because its medical review has lapsed.',
        since: '2028-11-03T00:00:00.000Z',
        successor: null,
      },
      changesAt: null,
    })
    const never = present(await input({ now: '2099-01-01T00:00:00.000Z', dates: { suspendsAt: null } }))
    expect(never.kind).toBe('article')
  })
})

describe('a withdrawal', () => {
  test('says what kind it is, the notice for readers, since when, and where to go instead', async () => {
    const press = await Press.create()
    await press.publish(article)
    const { editions } = await press.withdraw(article, {
      withdrawal: 'moved',
      notice: 'This page has moved.',
      successor: { article: 'another', locale: 'de', slug: 'neue-seite' },
    })
    const edition = JSON.parse(editions[0]?.record ?? '') as WithdrawalBody
    expect(present({ ...(await input()), edition, snapshot: null })).toEqual({
      kind: 'gone',
      gone: {
        code: 'moved',
        notice: 'This page has moved.',
        since: '2026-05-01T12:00:00.000Z',
        successor: {
          article: 'another',
          locale: 'de',
          slug: 'neue-seite',
          url: 'https://site.example/de/neue-seite',
        },
      },
      changesAt: null,
    })
  })
})

test('what cannot be presented is an error, not a page with holes', async () => {
  const given = await input()
  expect(() => present({ ...given, snapshot: null })).toThrow('without its snapshot')
  const { snapshot } = given
  if (!snapshot) throw new Error('no snapshot')
  const withoutHtml = { ...snapshot, html: { ...snapshot.html, sections: snapshot.html.sections.slice(1) } }
  expect(() => present({ ...given, snapshot: withoutHtml })).toThrow('section what-comes-first has no HTML')
  const withoutCondition = { ...snapshot, projection: { ...snapshot.projection, condition: null } }
  expect(() => present({ ...given, snapshot: withoutCondition })).toThrow('without condition or question')
})
