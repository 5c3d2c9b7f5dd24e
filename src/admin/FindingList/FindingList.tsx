import type { Finding } from '../../domain/checks/finding'
import { sayPath } from '../sayPath'
import { ShowField } from '../ShowField/ShowField'
import { useWords } from '../useWords'

/** What the content checks found: what stops a submission before what is only worth a look. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const say = useWords()
  const groups = [
    { severity: 'hard' as const, found: findings.filter((one) => one.severity === 'hard') },
    { severity: 'soft' as const, found: findings.filter((one) => one.severity === 'soft') },
  ].filter(({ found }) => found.length > 0)
  if (groups.length === 0) return null
  return (
    <section className="workflow-part" aria-label={say('workflow:findings:title')}>
      <h4>{say('workflow:findings:title')}</h4>
      {groups.map(({ severity, found }) => (
        <details key={severity} data-severity={severity} open={severity === 'hard'}>
          <summary>{say(`workflow:findings:${severity}`, { count: found.length })}</summary>
          <ul className="countersign-list">
            {found.map((finding) => (
              <li key={`${finding.rule} ${finding.path} ${finding.excerpt} ${finding.message}`}>
                <span className="countersign-quiet">
                  {finding.rule} · {sayPath(say, finding.path)}
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
