import { expect, test } from '@jest/globals'

import { articleOfStream, articleStream, refusalsStream } from '../../../src/domain/audit/streams'

test('an article’s stream leads back to the article', () => {
  expect(articleStream('a1')).toBe('article:a1')
  expect(articleOfStream('article:a1')).toBe('a1')
})

test.each(['people', 'articles', 'refusals:2026-04-07', 'editions', ''])('%j is no article’s stream', (stream) => {
  expect(articleOfStream(stream)).toBeNull()
})

test('refusals have a stream per UTC day', () => {
  expect(refusalsStream('2026-04-07T23:59:59.999Z')).toBe('refusals:2026-04-07')
  expect(refusalsStream('2026-04-08T00:00:00.000Z')).toBe('refusals:2026-04-08')
})
