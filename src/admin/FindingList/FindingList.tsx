import type { Finding } from '../../domain/checks/finding'
import { sayPath } from '../sayPath'
import { ShowField } from '../ShowField/ShowField'
import { strings } from '../strings'

const words = strings.findings

/** What the content checks found: what stops a submission before what is only worth a look. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const groups = [
    { title: words.hard, severity: 'hard', found: findings.filter((one) => one.severity === 'hard') },
    { title: words.soft, severity: 'soft', found: findings.filter((one) => one.severity === 'soft') },
  ].filter(({ found }) => found.length > 0)
  if (groups.length === 0) return null
  return (
    <section className="workflow-part" aria-label={words.title}>
      <h4>{words.title}</h4>
      {groups.map(({ title, severity, found }) => (
        <details key={severity} data-severity={severity} open={severity === 'hard'}>
          <summary>
            {title} ({found.length})
          </summary>
          <ul className="workflow-list">
            {found.map((finding) => (
              <li key={`${finding.rule} ${finding.path} ${finding.excerpt} ${finding.message}`}>
                <span className="workflow-quiet">
                  {finding.rule} · {sayPath(finding.path)}
                </span>{' '}
                <ShowField path={finding.path} />
                <p>
                  {finding.message} {finding.hint}
                </p>
                {finding.excerpt && <blockquote>{finding.excerpt}</blockquote>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
