import { describe, expect, test } from '@jest/globals'

import type { ArticleContent, Dependencies } from '../../../src/domain/content/article'
import { project } from '../../../src/domain/content/project'
import { readArticle } from '../../../src/domain/content/readArticle'
import { renderProjection } from '../../../src/domain/content/renderProjection'
import { sectionText } from '../../../src/domain/content/sectionText'
import { toPlainText } from '../../../src/domain/content/toPlainText'
import { cite, doc, heading, link, list, p, smallArticle, smallDependencies, words } from './smallPage'

function page(changes: Partial<ArticleContent> = {}, dependencies: Partial<Dependencies> = {}) {
  return project(readArticle(smallArticle(changes)), smallDependencies(dependencies))
}

describe('the HTML of a page', () => {
  test('of the small page is exactly this', () => {
    expect(renderProjection(page())).toEqual({
      tldr: '<p>Treatment calms the immune system.</p>',
      sections: [
        {
          anchor: 'what-comes-first',
          html:
            '<section id="what-comes-first"><h2>What comes first?</h2>' +
            '<p>Steroids <strong>first</strong><sup><a href="#ref-1">[1]</a></sup>.</p>' +
            '<ul><li>early</li><li>firmly</li></ul></section>',
        },
        {
          anchor: 'medicines',
          html:
            '<section id="medicines"><h2>Medicines</h2><ul><li data-role="firstLine"><strong>prednisolone</strong>' +
            ' (first-line): Calms inflammation.<sup><a href="#ref-2">[2]</a></sup></li></ul></section>',
        },
        {
          anchor: 'care-team',
          html:
            '<section id="care-team"><h2>Care team</h2><p>They work together.</p>' +
            '<ul><li><strong>Neurologist</strong>: Leads the treatment.</li></ul></section>',
        },
        {
          anchor: 'outlook',
          html:
            '<section id="outlook"><h2>Outlook</h2><p>It varies.</p><ul><li><strong>Lasting difficulties</strong>: ' +
            '50–70% (children with OMS; 2011) – more than half<sup><a href="#ref-1">[1]</a></sup></li></ul></section>',
        },
        {
          anchor: 'when-to-call',
          html: '<section id="when-to-call" data-level="urgent"><h2>When to call</h2><p>Call if signs return.</p></section>',
        },
        { anchor: 'others', html: null },
        {
          anchor: 'medical-disclaimer',
          html: '<section id="medical-disclaimer"><h2>Medical disclaimer</h2><p>This page informs.</p><p>Ask your doctor.</p></section>',
        },
      ],
    })
  })

  test('has every kind of block and mark', () => {
    const tldr = doc(
      heading('h3', 'Three'),
      heading('h4', 'Four'),
      { type: 'quote', children: [words('said')] },
      list('number', [words('one')], [list('bullet', [words('inner')])]),
      p(words('x', 1 | 2), { type: 'linebreak' }, link('https://example.org/?a=1&b=2', words('y', 16))),
      p(words('2', 64), words('3', 32), words('u', 8), words('s', 4)),
    )
    expect(renderProjection(page({ tldr })).tldr).toBe(
      '<h3>Three</h3><h4>Four</h4><blockquote><p>said</p></blockquote>' +
        '<ol><li>one<ul><li>inner</li></ul></li></ol>' +
        '<p><strong><em>x</em></strong><br><a href="https://example.org/?a=1&amp;b=2"><code>y</code></a></p>' +
        '<p><sup>2</sup><sub>3</sub><u>u</u><s>s</s></p>',
    )
  })

  test('escapes every text wherever it comes from', () => {
    const evil = `<script>alert('&"')</script>`
    const dependencies = smallDependencies()
    Object.assign(dependencies.medications.pred ?? {}, { names: [{ locale: 'en', name: evil }] })
    Object.assign(dependencies.disclaimers.general ?? {}, { heading: evil, text: evil })
    const sections: ArticleContent['sections'] = [
      { blockType: 'questionSection', heading: evil, body: doc(p(evil, link(`/a"onclick='x'<>`, evil))) },
      { blockType: 'medicationList', heading: evil, items: [{ medication: 'pred', role: 'rescue', purpose: evil }] },
      { blockType: 'careTeam', heading: evil, items: [{ role: evil, why: evil }] },
      {
        blockType: 'prognosis',
        heading: evil,
        statistics: [
          { label: evil, low: 1, unit: evil, population: evil, timeframe: evil, asOf: evil, plainForm: evil },
        ],
      },
      { blockType: 'disclaimer', disclaimer: 'general' },
    ]
    const { tldr, sections: rendered } = renderProjection(page({ tldr: doc(p(evil)), sections }, dependencies))
    const html = [tldr, ...rendered.map((section) => section.html)].join('')
    expect(html).not.toContain('<script')
    expect(html).not.toContain('"onclick')
    expect(html).toContain('&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;')
    expect(html).toContain('href="/a&quot;onclick=&#39;x&#39;&lt;&gt;"')
  })

  test.each([
    [{ low: 50, high: 70, unit: '%' }, '50–70%'],
    [{ low: 50, high: 50, unit: '%' }, '50%'],
    [{ low: 0.2, unit: 'per million' }, '0.2\u00A0per million'],
    [{ high: 5, unit: 'years' }, '≤ 5\u00A0years'],
  ])('writes the value of %j as %s', (statistic, value) => {
    const sections: ArticleContent['sections'] = [
      { blockType: 'prognosis', heading: 'H', statistics: [{ label: 'L', ...statistic }] },
    ]
    expect(renderProjection(page({ sections })).sections[0]?.html).toContain(`<li><strong>L</strong>: ${value}</li>`)
  })

  test('names roles in the language of the page, and leaves them to the site in a language it has no words for', () => {
    const html = (locale: string) => {
      const dependencies = smallDependencies()
      Object.assign(dependencies.medications.pred ?? {}, { names: [{ locale, name: 'X' }] })
      return renderProjection(page({ locale }, dependencies)).sections[1]?.html
    }
    expect(html('de-AT')).toContain('<li data-role="firstLine"><strong>X</strong> (Erstlinie): ')
    expect(html('ja')).toContain('<li data-role="firstLine"><strong>X</strong>: ')
  })
})

describe('the plain text of a page', () => {
  test('of the small page is exactly this', () => {
    expect(toPlainText(page())).toBe(`Treatments for OMS

Treatment calms the immune system.

What comes first?
Steroids first[1].
- early
- firmly

Medicines
- prednisolone (first-line): Calms inflammation.[2]

Care team
They work together.
- Neurologist: Leads the treatment.

Outlook
It varies.
- Lasting difficulties: 50–70% (children with OMS; 2011) – more than half[1]

When to call
Call if signs return.

Others
Families meet online.

Medical disclaimer
This page informs.
Ask your doctor.

[1] Doe J. A cohort. A Journal. 2022. PMID 22
[2] Doe J. A trial. A Journal. 2022. doi:10.1000/one`)
  })

  test('of one section leaves out its heading', () => {
    const { sections } = page()
    expect(sections.map((section) => sectionText(section))[4]).toBe('Call if signs return.')
    expect(sections.map((section) => sectionText(section))[1]).toBe('- prednisolone: Calms inflammation.[2]')
    expect(sections.map((section) => sectionText(section, 'en'))[1]).toBe(
      '- prednisolone (first-line): Calms inflammation.[2]',
    )
  })

  test('indents lists within lists', () => {
    const tldr = doc(list('number', [words('one')], [list('bullet', [words('inner')])], [words('two'), cite('first')]))
    expect(toPlainText(page({ tldr })).split('\n\n')[1]).toBe('1. one\n  - inner\n2. two[1]')
  })
})
