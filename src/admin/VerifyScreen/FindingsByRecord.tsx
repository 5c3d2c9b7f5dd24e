'use client'

import { Link } from '@payloadcms/ui'

import type { Problem } from '../../domain/verify/report'
import type { Say } from '../../words/words'
import { useWords } from '../useWords'
import { groupFindings } from './groupFindings'
import { recordLink } from './recordLink'

interface Props {
  problems: readonly Problem[]
  admin: string
  title: string
}

/** Each record that does not hold: what is wrong with it, what to do, and where it is. */
export function FindingsByRecord({ problems, admin, title }: Props) {
  const say = useWords()
  return (
    <>
      <h3>{title}</h3>
      <ol className="countersign-verify__findings">
        {groupFindings(problems).map(({ kind, id, messages, advice, gone }) => {
          const link = gone ? null : recordLink(kind, id)
          return (
            <li key={`${kind} ${id}`} data-record={id}>
              <h4>
                {sayKind(say, kind)}{' '}
                {id !== '' && <code>{kind === 'file' ? say('verify:kinds:line', { id }) : id}</code>}
              </h4>
              <ul>
                {messages.map((message, index) => (
                  <li key={index}>{message}</li>
                ))}
              </ul>
              <p>
                <strong>{say('verify:whatToDo')}</strong>
              </p>
              {advice.map((what) => (
                <p key={what}>{say(`verify:advice:${what}`)}</p>
              ))}
              {link && (
                <Link href={`${admin}${link.path}`} prefetch={false}>
                  {say(link.to === 'article' ? 'verify:openArticle' : 'verify:open')}
                </Link>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}

const kinds = [
  ...(['workflow', 'snapshots', 'reviews', 'signatures', 'editions', 'live', 'heads'] as const),
  ...(['audit-events', 'checkpoints', 'file', 'stream'] as const),
]

function sayKind(say: Say, kind: string): string {
  const known = kinds.find((one) => one === kind)
  return known ? say(`verify:kinds:${known}`) : say('verify:kinds:other', { kind })
}
