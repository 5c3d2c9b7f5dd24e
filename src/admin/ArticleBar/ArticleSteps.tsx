'use client'

import { SetStepNav, useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'

import type { WordKey } from '../../words/words'
import type { ExplainAnswer } from '../explainAnswer'
import { useWords } from '../useWords'

interface ArticleStepsProps {
  answer: ExplainAnswer
  tab: WordKey
}

/** Where this tab is: Payload says so on its own tabs only. */
export function ArticleSteps({ answer, tab }: ArticleStepsProps) {
  const say = useWords()
  const { config } = useConfig()
  const articles = `${config.routes.admin}/collections/articles`
  const plural = say('article:plural')
  const { title } = answer.workflow
  const here = say(tab)
  const nav = useMemo(
    () => [
      { label: plural, url: articles },
      { label: title || answer.article, url: `${articles}/${answer.article}` },
      { label: here },
    ],
    [plural, articles, title, answer.article, here],
  )
  return <SetStepNav nav={nav} />
}
