import { Fragment } from 'react'

import { LabelledLines } from '../../admin/ReviewScreen/LabelledLines'
import type { PreviewedPage as Page } from '../../cms/reads/previewTab'
import type { Say } from '../../words/words'

/** The page itself, in its own language; `mark` stands where readers will read that it was reviewed. What readers do not see is set apart below it. */
export function PreviewedPage({ say, page, mark }: { say: Say; page: Page; mark: string }) {
  return (
    <>
      <article className="countersign-preview__page" lang={page.locale}>
        <p className="countersign-quiet" lang="en">
          {[page.label, mark].filter(Boolean).join(' · ')}
        </p>
        <h2>{page.title || say('article:preview:untitled')}</h2>
        <Written html={page.tldr} empty={say('article:preview:empty')} />
        {page.sections.map(({ anchor, html, beside }) => (
          <Fragment key={anchor}>
            <Written html={html} empty={say('article:preview:empty')} />
            <div className="countersign-preview__beside" lang="en">
              <LabelledLines lines={beside} />
            </div>
          </Fragment>
        ))}
        {page.sources.length > 0 && (
          <section>
            <h2 lang="en">{say('article:preview:sources')}</h2>
            <ol>
              {page.sources.map(({ number, text }) => (
                <li key={number} id={`ref-${number}`} value={number}>
                  {text}
                </li>
              ))}
            </ol>
          </section>
        )}
        {page.credits.length > 0 && (
          <p className="countersign-quiet" lang="en">
            {say('article:preview:credits')}:{' '}
            {page.credits.map(({ name, role }) => `${name} (${say(`article:preview:role:${role}`)})`).join(', ')}
          </p>
        )}
      </article>
      <section className="countersign-preview__search">
        <h3>{say('article:preview:search')}</h3>
        <p>
          <strong>{page.seo.title || say('article:preview:searchTitle')}</strong>
        </p>
        <p>{page.seo.description || say('article:preview:searchDescription')}</p>
      </section>
    </>
  )
}

/** Written by our own renderer (src/domain/content/renderProjection.ts), everything escaped. */
function Written({ html, empty }: { html: string; empty: string }) {
  if (html === '') return <p className="countersign-quiet">{empty}</p>
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}
