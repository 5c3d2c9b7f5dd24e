'use client'

import { useTitleWords } from './useTitleWords'

/** Shows nothing; the title above the form is Payload's to draw. */
export function TitleWords() {
  useTitleWords()
  return null
}
