import type { ExplainAnswer } from '../explainAnswer'
import { strings } from '../strings'

const words = strings.sign

/** What is signed with the sections: the sources they cite, and what search engines show of the page. */
export function SignedBesides({ sources, seo }: Pick<ExplainAnswer, 'sources' | 'seo'>) {
  return (
    <>
      {sources.length > 0 && (
        <details className="workflow-section" open>
          <summary>
            {words.sources} ({sources.length})
          </summary>
          {/* the sections' numbers lead to these ids, as on the page that readers get */}
          <ol className="workflow-sources">
            {sources.map((source) => (
              <li key={source.id} id={`ref-${source.number}`} value={source.number}>
                {nameOf(source)} {linkOf(source)}
              </li>
            ))}
          </ol>
        </details>
      )}
      {seo && (seo.title || seo.description) && (
        <details className="workflow-section">
          <summary>{words.seo}</summary>
          <p>{seo.title}</p>
          <p>{seo.description}</p>
        </details>
      )}
    </>
  )
}

type Source = ExplainAnswer['sources'][number]

function nameOf({ authors, title, container, issued }: Source): string {
  const by = authors.length > 3 ? `${authors.slice(0, 3).join(', ')} et al.` : authors.join(', ')
  return [by, title, container, issued]
    .map((part) => part?.trim().replace(/\.$/, ''))
    .filter(Boolean)
    .join('. ')
}

function linkOf({ doi, pmid, url }: Source) {
  const href = doi ? `https://doi.org/${doi}` : pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : url
  if (!href || !/^https?:/.test(href)) return null
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {doi ?? (pmid ? `PMID ${pmid}` : href)}
    </a>
  )
}
