'use client'

import { useRouter } from 'next/navigation'

import type { WordKey } from '../../words/words'
import type { ExplainAnswer } from '../explainAnswer'
import { useTitleWords } from '../TitleWords/useTitleWords'
import { ArticleActions } from './ArticleActions'
import { ArticleStatus } from './ArticleStatus'
import { ArticleSteps } from './ArticleSteps'
import './ArticleBar.css'

/** The same bar on the tabs beside the form, from an answer that came with the page. */
export function ArticleBar({ answer, tab }: { answer: ExplainAnswer; tab: WordKey }) {
  const router = useRouter()
  useTitleWords()
  return (
    <div className="countersign-bar">
      <ArticleSteps answer={answer} tab={tab} />
      <ArticleStatus answer={answer} />
      <ArticleActions answer={answer} afterwards={() => router.refresh()} />
    </div>
  )
}
