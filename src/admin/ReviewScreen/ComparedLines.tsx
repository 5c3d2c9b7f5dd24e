'use client'

import type { ComparedLine, Piece } from '../../domain/content/comparison'
import { useWords } from '../useWords'
import { LineName } from './LineName'
import { sayLine } from './sayLine'
import './ComparedLines.css'

/** Lines with what came and went marked in them, and runs of unchanged ones folded away between those. */
export function ComparedLines({ lines }: { lines: readonly ComparedLine[] }) {
  const say = useWords()
  return (
    <div className="countersign-compared">
      {runsOf(lines).map((run) => {
        const [first] = run
        const key = `${lines.indexOf(first)}`
        if (first.kind !== 'same') return run.map((line, index) => <Line key={`${key} ${index}`} line={line} />)
        return (
          <details key={key} className="countersign-compared__same">
            <summary>{say('review:unchanged', { count: run.length })}</summary>
            {run.map((line, index) => (
              <Line key={`${key} ${index}`} line={line} />
            ))}
          </details>
        )
      })}
    </div>
  )
}

function Line({ line }: { line: ComparedLine }) {
  const say = useWords()
  return (
    <p className="countersign-compared__line" data-kind={line.kind} data-label={line.label}>
      <LineName label={line.label} />
      <span>
        {line.pieces.map((piece, index) => (
          <Marked key={`${index} ${piece.text}`} piece={{ ...piece, text: sayLine(say, line.label, piece.text) }} />
        ))}
      </span>
    </p>
  )
}

/** Marked by element, by what it looks like without colour, and in words for who listens. */
function Marked({ piece: { kind, text } }: { piece: Piece }) {
  const say = useWords()
  if (kind === 'same') return <>{text}</>
  const heard = <span className="countersign-only-heard">{say(`review:${kind}`)} </span>
  return kind === 'inserted' ? (
    <ins>
      {heard}
      {text}
    </ins>
  ) : (
    <del>
      {heard}
      {text}
    </del>
  )
}

type Run = [ComparedLine, ...ComparedLine[]]

/** Neighbours that are both unchanged, or both not. */
function runsOf(lines: readonly ComparedLine[]): Run[] {
  const runs: Run[] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && (last[0].kind === 'same') === (line.kind === 'same')) last.push(line)
    else runs.push([line])
  }
  return runs
}
