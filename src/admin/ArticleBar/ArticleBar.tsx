'use client'

import { useRouter } from 'next/navigation'

import type { ExplainAnswer } from '../explainAnswer'
import { ArticleActions } from './ArticleActions'
import { ArticleStatus } from './ArticleStatus'
import './ArticleBar.css'

/** The same bar on the tabs beside the form, from an answer that came with the page. */
export function ArticleBar({ answer }: { answer: ExplainAnswer }) {
  const router = useRouter()
  return (
    <div className="countersign-bar">
      <ArticleStatus answer={answer} />
      <ArticleActions answer={answer} afterwards={() => router.refresh()} />
    </div>
  )
}
