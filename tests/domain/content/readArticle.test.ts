import { describe, expect, test } from '@jest/globals'

import type { ArticleContent, EditorNode } from '../../../src/domain/content/article'
import { dependenciesOf } from '../../../src/domain/content/dependenciesOf'
import { readArticle } from '../../../src/domain/content/readArticle'
import { DomainError } from '../../../src/domain/errors'
import { cite, doc, heading, link, list, p, smallArticle, words } from './smallPage'

const blocks = (...nodes: EditorNode[]) => readArticle(smallArticle({ tldr: doc(...nodes) })).tldr
const text = (value: string, ...marks: string[]) => ({ kind: 'text', text: value, marks })

function refusal(article: unknown): { code: string; path: unknown } {
  try {
    readArticle(article as ArticleContent)
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, path: error.details.path }
    throw error
  }
  throw new Error('it was read')
}
const refusalOf = (...nodes: EditorNode[]) => refusal(smallArticle({ tldr: doc(...nodes) }))

describe('reading what the editor stores', () => {
  test('knows headings, lists within lists, quotes, links, tabs and line breaks', () => {
    expect(
      blocks(
        heading('h2', 'Two'),
        heading('h3', 'Three'),
        heading('h4', 'Four'),
        list('number', [words('one')], [list('bullet', [words('inner')])], [words('two')]),
        { type: 'quote', children: [words('said')] },
        p(words('a'), { type: 'tab', text: '\t' }, words('b'), { type: 'linebreak' }, link('/other', 'c')),
        p({ type: 'autolink', fields: { url: 'https://example.org' }, children: [words('d')] }),
      ),
    ).toEqual([
      { kind: 'heading', level: 3, children: [text('Two')] },
      { kind: 'heading', level: 3, children: [text('Three')] },
      { kind: 'heading', level: 4, children: [text('Four')] },
      {
        kind: 'list',
        ordered: true,
        items: [
          {
            children: [text('one')],
            lists: [{ kind: 'list', ordered: false, items: [{ children: [text('inner')], lists: [] }] }],
          },
          { children: [text('two')], lists: [] },
        ],
      },
      { kind: 'quote', children: [text('said')] },
      {
        kind: 'paragraph',
        children: [text('a\tb'), { kind: 'lineBreak' }, { kind: 'link', href: '/other', children: [text('c')] }],
      },
      { kind: 'paragraph', children: [{ kind: 'link', href: 'https://example.org', children: [text('d')] }] },
    ])
  })

  test('turns format bits into marks in one order, and ignores a highlight', () => {
    expect(blocks(p(words('x', 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128)))).toEqual([
      {
        kind: 'paragraph',
        children: [text('x', 'strong', 'emphasis', 'underline', 'strikethrough', 'code', 'subscript', 'superscript')],
      },
    ])
  })

  test('takes a citation out of the link around it, in its place', () => {
    expect(blocks(p(link('/a', 'one', cite('c1'), 'two')))).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'link', href: '/a', children: [text('one')] },
          { kind: 'cite', citation: 'c1' },
          { kind: 'link', href: '/a', children: [text('two')] },
        ],
      },
    ])
  })

  test('joins neighbours that read as one, and drops what is empty', () => {
    const empty = [words('', 1), words('', 2), link('/a'), link('/b', '')]
    expect(
      blocks(p('a', ...empty, 'b', words('c', 1), words('d', 1), link('/a', 'e'), link('/a', 'f'), link('/b', 'g'))),
    ).toEqual([
      {
        kind: 'paragraph',
        children: [
          text('ab'),
          text('cd', 'strong'),
          { kind: 'link', href: '/a', children: [text('ef')] },
          { kind: 'link', href: '/b', children: [text('g')] },
        ],
      },
    ])
  })

  test('keeps a citation mark without a source, so that a check can tell', () => {
    expect(blocks(p(cite(null)))).toEqual([{ kind: 'paragraph', children: [{ kind: 'cite', citation: null }] }])
  })

  test('accepts relations as ids and as populated documents', () => {
    const populated = smallArticle({
      condition: { id: 'oms', names: [] } as unknown as string,
      tldr: doc(p('x', cite({ id: 'first', title: 'A trial' }))),
    })
    const own = readArticle(populated)
    expect(own.condition).toBe('oms')
    expect(own.tldr).toEqual([{ kind: 'paragraph', children: [text('x'), { kind: 'cite', citation: 'first' }] }])
  })

  test('reads texts as they are: neither trimmed nor normalised', () => {
    const own = readArticle(smallArticle({ title: ' e\u0301 ' }))
    expect(own.title).toBe(' e\u0301 ')
  })

  test('reads an article of which nothing is written yet', () => {
    const own = readArticle({
      id: 'a',
      locale: 'en',
      sections: [{ blockType: 'prognosis' }],
    } as unknown as ArticleContent)
    expect(own).toMatchObject({ title: '', slug: '', condition: null, tldr: [], credits: [], audience: null })
    expect(own.sections).toEqual([{ kind: 'prognosis', heading: '', body: [], statistics: [] }])
  })

  test('finds everything the page pulls in, each once and in order', () => {
    expect(dependenciesOf(readArticle(smallArticle({ tldr: doc(p('x', cite('second'))) })))).toEqual([
      { kind: 'citations', id: 'first' },
      { kind: 'citations', id: 'second' },
      { kind: 'conditions', id: 'oms' },
      { kind: 'disclaimers', id: 'general' },
      { kind: 'medications', id: 'pred' },
      { kind: 'questions', id: 'treatments' },
    ])
  })

  test.each([
    ['a table', { type: 'table', children: [] }, 'tldr.root.children.0'],
    ['an upload', { type: 'upload', value: 'x' }, 'tldr.root.children.0'],
    ['a horizontal rule', { type: 'horizontalrule' }, 'tldr.root.children.0'],
    ['a block', { type: 'block', fields: { blockType: 'x' } }, 'tldr.root.children.0'],
    [
      'another inline block',
      p({ type: 'inlineBlock', fields: { blockType: 'ad' } }),
      'tldr.root.children.0.children.0',
    ],
    [
      'an internal link',
      p({ type: 'link', fields: { linkType: 'internal', doc: {} }, children: [] }),
      'tldr.root.children.0.children.0',
    ],
    ['a heading of level 1', heading('h1', 'x'), 'tldr.root.children.0'],
    ['a list of check boxes', list('check', [words('x')]), 'tldr.root.children.0'],
    ['a paragraph in a list item', list('bullet', [p('x')]), 'tldr.root.children.0.children.0.children.0'],
    ['a node without a type', {} as EditorNode, 'tldr.root.children.0'],
  ])('refuses %s by name and path', (_, node, path) => {
    expect(refusalOf(node)).toEqual({ code: 'unknown-node', path })
  })

  test('names the unknown type in its message', () => {
    expect(() => blocks({ type: 'marquee' })).toThrow(
      'tldr.root.children.0: "marquee" is not a part that a page can have.',
    )
  })

  test('refuses an unknown kind of section', () => {
    const sections = [{ blockType: 'advert' }] as unknown as ArticleContent['sections']
    expect(refusal(smallArticle({ sections }))).toEqual({ code: 'unknown-node', path: 'sections.0' })
  })

  test.each<[string, unknown, string]>([
    ['rich text that is a string', smallArticle({ tldr: 'text' as never }), 'tldr'],
    ['rich text without root', smallArticle({ tldr: {} as never }), 'tldr'],
    [
      'children that are no list',
      smallArticle({ tldr: { root: { type: 'root', children: {} } } }),
      'tldr.root.children',
    ],
    [
      'a child that is null',
      smallArticle({ tldr: { root: { type: 'root', children: [null] } } }),
      'tldr.root.children.0',
    ],
    [
      'text that is a number',
      smallArticle({ tldr: doc(p({ type: 'text', text: 5 })) }),
      'tldr.root.children.0.children.0.text',
    ],
    [
      'letters changed by a format',
      smallArticle({ tldr: doc(p(words('x', 512))) }),
      'tldr.root.children.0.children.0.format',
    ],
    [
      'a format that is no bitmask',
      smallArticle({ tldr: doc(p(words('x', 1.5))) }),
      'tldr.root.children.0.children.0.format',
    ],
    [
      'text behind a list within one item',
      smallArticle({ tldr: doc(list('bullet', [words('a'), list('bullet', [words('b')]), words('c')])) }),
      'tldr.root.children.0.children.0.children.2',
    ],
    ['half of a surrogate pair', smallArticle({ title: 'a\ud800' }), 'title'],
    [
      'a link within a link',
      smallArticle({ tldr: doc(p(link('/a', link('/b', 'x')))) }),
      'tldr.root.children.0.children.0',
    ],
    ['an unknown audience', smallArticle({ audience: 'robots' as never }), 'audience'],
    [
      'a statistic that is no number',
      smallArticle({ sections: [{ blockType: 'prognosis', statistics: [{ low: '50' as never }] }] }),
      'sections.0.statistics.0.low',
    ],
    ['a relation without id', smallArticle({ condition: {} as never }), 'condition'],
    ['sections that are no list', smallArticle({ sections: 'none' as never }), 'sections'],
    ['nothing', null, 'article'],
  ])('refuses %s as malformed', (_, article, path) => {
    expect(refusal(article)).toEqual({ code: 'malformed-content', path })
  })

  const nested = (depth: number): EditorNode =>
    depth === 0 ? list('bullet', [words('x')]) : list('bullet', [words('x'), nested(depth - 1)])
  test.each<[string, () => ArticleContent]>([
    ['nesting without end', () => smallArticle({ tldr: doc(nested(60)) })],
    [
      'more nodes than a page can have',
      () => smallArticle({ tldr: doc(...Array.from({ length: 21_000 }, () => p('x'))) }),
    ],
    ['more text than a page can have', () => smallArticle({ title: 'x'.repeat(200_001), slug: 'x'.repeat(200_001) })],
  ])('refuses %s as too large', (_, article) => {
    expect(refusal(article()).code).toBe('content-too-large')
  })

  test('accepts twelve lists within lists', () => {
    expect(blocks(nested(12))).toHaveLength(1)
  })

  test.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG',
    'mailto:a@example.org',
    '/other-page',
    '#section',
    '?a=b',
    'other-page',
    './a:b',
  ])('accepts a link to %s', (url) => {
    expect(blocks(p(link(url, 'x')))).toEqual([
      { kind: 'paragraph', children: [{ kind: 'link', href: url, children: [text('x')] }] },
    ])
  })

  test('says where an unsafe link leads', () => {
    expect(() => blocks(p(link('javascript:alert(1)', 'x')))).toThrow(
      'tldr.root.children.0.children.0: the link leads to javascript:, not to http, https or mailto.',
    )
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
    '/\\example.org',
    'https:example.org',
    'https://',
    'https://exa mple.org',
    'x_y:z',
    '',
    `/${'a'.repeat(3000)}`,
  ])('refuses a link to %j', (url) => {
    expect(refusalOf(p(link(url, 'x'))).code).toBe('unsafe-link')
  })
})
