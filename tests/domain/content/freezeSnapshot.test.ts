import { describe, expect, test } from '@jest/globals'

import { canonicalise } from '../../../src/domain/canonical/canonicalise'
import { hashText } from '../../../src/domain/canonical/hash'
import { project } from '../../../src/domain/content/project'
import { projectionHash } from '../../../src/domain/content/projectionHash'
import { readArticle } from '../../../src/domain/content/readArticle'
import { renderProjection, rendererVersion } from '../../../src/domain/content/renderProjection'
import { toPlainText } from '../../../src/domain/content/toPlainText'
import { DomainError } from '../../../src/domain/errors'
import { freezeSnapshot } from '../../../src/domain/records/freezeSnapshot'
import { parseSnapshot } from '../../../src/domain/records/parseSnapshot'
import { smallArticle, smallDependencies } from './smallPage'

const projection = project(readArticle(smallArticle()), smallDependencies())
const snapshot = freezeSnapshot({ article: 'article-1', projection })

describe('a snapshot', () => {
  test('holds the projection, its HTML, its text and the renderer under one hash', () => {
    expect(snapshot.body).toEqual({
      format: 'countersign.snapshot/1',
      article: 'article-1',
      projection,
      html: renderProjection(projection),
      text: toPlainText(projection),
      renderer: rendererVersion,
    })
    expect(snapshot.record).toBe(canonicalise(snapshot.body))
    expect(snapshot.contentHash).toBe(hashText(snapshot.record))
    expect(snapshot.projectionHash).toBe(projectionHash(projection))
  })

  // worked out with another language's JSON and SHA-256: sorted keys, no spaces, UTF-8
  test('of the small page has these hashes: a change here is a change of a stored format', () => {
    expect(snapshot.projectionHash).toBe('sha256:4df911ed7a094aeac332726db89db12746f71a5c8ccfe4c9ebbf25c7fe71ddaa')
    expect(snapshot.contentHash).toBe('sha256:1d294c639195d5186e709bce6af94ec65bcb336faec2833000ece646decce369')
  })

  test('comes back the same from its record', () => {
    expect(parseSnapshot(snapshot.record)).toEqual(snapshot)
  })

  test('has another content hash for another article, and the same projection hash', () => {
    const other = freezeSnapshot({ article: 'article-2', projection })
    expect(other.contentHash).not.toBe(snapshot.contentHash)
    expect(other.projectionHash).toBe(snapshot.projectionHash)
  })

  test('made by an older renderer is still read as it was stored', () => {
    const older = canonicalise({ ...snapshot.body, renderer: 'countersign.renderer/0', text: 'as it was' })
    expect(parseSnapshot(older)).toMatchObject({
      contentHash: hashText(older),
      projectionHash: snapshot.projectionHash,
    })
  })

  test('altered in one letter is read, but under another hash', () => {
    const altered = snapshot.record.replace('Calms inflammation', 'Cures inflammation')
    expect(parseSnapshot(altered).contentHash).not.toBe(snapshot.contentHash)
  })

  const changed = (changes: object) => canonicalise({ ...snapshot.body, ...changes })
  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['JSON that is no snapshot', '{"format":"countersign.edition/1"}'],
    ['null', 'null'],
    ['another version', changed({ format: 'countersign.snapshot/2' })],
    [
      'another version of the projection',
      changed({ projection: { ...projection, format: 'countersign.projection/2' } }),
    ],
    ['space that is not canonical', snapshot.record.replace('{', '{ ')],
    ['keys in another order', JSON.stringify(snapshot.body)],
    ['a key twice', snapshot.record.replace('{"article"', '{"article":"x","article"')],
    ['no HTML', changed({ html: null })],
    ['HTML of other sections', changed({ html: { tldr: '', sections: [] } })],
    [
      'HTML of a section by another anchor',
      snapshot.record.replace('"anchor":"care-team","html"', '"anchor":"team","html"'),
    ],
    ['HTML that is a number', changed({ html: { ...snapshot.body.html, tldr: 1 } })],
    ['sections without anchors', changed({ projection: { ...projection, sections: [{}] } })],
    ['half of a surrogate pair', '{"format":"\\ud800"}'],
  ])('cannot be read from %s', (_, record) => {
    let thrown: unknown
    try {
      parseSnapshot(record)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(DomainError)
    expect(thrown).toMatchObject({ code: 'broken-snapshot' })
  })
})
