import { describe, expect, test } from '@jest/globals'

import { citeMark, splitSentences } from '../../../src/domain/content/splitSentences'

describe('cutting text into sentences', () => {
  test.each([
    ['One. Two! Three? Four', ['One. ', 'Two! ', 'Three? ', 'Four']],
    ['It is 5.5 or 0.5 mg. Next', ['It is 5.5 or 0.5 mg. ', 'Next']],
    [
      'See e.g. Smith et al. (2020) and Dr. No, approx. 5. Next',
      ['See e.g. Smith et al. (2020) and Dr. No, approx. 5. ', 'Next'],
    ],
    ['He said “yes.” Next', ['He said “yes.” ', 'Next']],
    ['Wait... what? Next', ['Wait... ', 'what? ', 'Next']],
    ['a. b. c', ['a. b. c']],
    ['One\nTwo', ['One\n', 'Two']],
    ['これは稀です。早く治療します。', ['これは稀です。', '早く治療します。']],
    ['यह दुर्लभ है। अगला', ['यह दुर्लभ है। ', 'अगला']],
    ['هل هو نادر؟ نعم', ['هل هو نادر؟ ', 'نعم']],
    [`One.${citeMark} Two`, [`One.${citeMark} `, 'Two']],
    [`One. ${citeMark}${citeMark} Two`, [`One. ${citeMark}${citeMark} `, 'Two']],
    [`One${citeMark}. Two${citeMark}`, [`One${citeMark}. `, `Two${citeMark}`]],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences)
    expect(splitSentences(text).join('')).toBe(text)
  })
})
