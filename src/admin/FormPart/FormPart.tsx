'use client'

import type { WordKey } from '../../words/words'
import { FindingCount } from '../FindingNotes/FindingCount'
import { useWords } from '../useWords'
import './FormPart.css'

/** The parts of the article's form, with the fields whose findings are theirs. */
const parts = {
  about: ['condition', 'question', 'locale', 'audience', 'raisedTier'],
  answer: ['title', 'slug', 'tldr'],
  body: ['sections'],
  sources: ['citations', 'credits'],
  search: ['seo'],
} satisfies Record<string, string[]>

interface OfPart {
  part: keyof typeof parts
}

/** The heading of a part of the form, and how much was found in it. */
export function PartLabel({ part }: OfPart) {
  const say = useWords()
  const label = `article:groups:${part}` satisfies WordKey
  return (
    <span className="countersign-part__label">
      <span role="heading" aria-level={2}>
        {say(label)}
      </span>
      <FindingCount paths={parts[part]} />
    </span>
  )
}

/** What belongs in it, for somebody who writes their first page. */
export function PartHint({ part }: OfPart) {
  const say = useWords()
  return <p className="countersign-part__hint countersign-quiet">{say(`article:hints:${part}`)}</p>
}
