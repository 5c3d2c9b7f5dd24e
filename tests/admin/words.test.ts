import { describe, expect, it } from '@jest/globals'

import { formatMoment } from '../../src/admin/formatMoment'
import { kebab } from '../../src/admin/kebab'
import { readErrors } from '../../src/admin/readErrors'
import { sayPath } from '../../src/admin/sayPath'
import { shortHash } from '../../src/admin/shortHash'
import { transitions } from '../../src/domain/workflow/transitions'
import { en } from '../../src/words/en'
import type { Say } from '../../src/words/words'

/** The words as the admin says them. */
const inEnglish: Say = (key, variables = {}) => {
  const said = key.split(':').reduce<unknown>((words, step) => (words as Record<string, unknown>)[step], en)
  return String(said).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(variables[name]))
}

describe('what the panel makes of the answers', () => {
  it.each([
    ['tldr', 'TL;DR'],
    ['slug', 'Address'],
    ['sections', 'Sections'],
    ['sections.2', 'Section 3'],
    ['sections.2.body', 'Section 3, text'],
    ['sections.2.statistics.0', 'Section 3, statistic 1'],
    ['sections.0.items.1.purpose', 'Section 1, row 2, purpose'],
    ['seo.title', 'For search engines, title'],
  ])('says the path %s as “%s”', (path, words) => {
    expect(sayPath(inEnglish, path)).toBe(words)
  })

  it('writes a verb as it stands in an address', () => {
    expect(kebab('submitForReview')).toBe('submit-for-review')
    expect(kebab('sign')).toBe('sign')
  })

  it('shortens a hash to what people can compare', () => {
    expect(shortHash(`sha256:0123456789ab${'c'.repeat(52)}`)).toBe('0123456789ab')
  })

  it('shows a date as that date in every time zone', () => {
    expect(formatMoment('2027-01-01')).toBe('1 Jan 2027')
  })

  it('gives the sentence and every reason of a refusal', async () => {
    const reasons = [
      { code: 'contributor', message: 'You contributed.', mend: { who: 'somebodyElse', where: null } },
      { code: 'already-signed', message: 'You have signed.', mend: { who: 'nobody', where: null } },
    ]
    const response = Response.json({ errors: [{ message: 'You contributed.', data: { reasons } }] }, { status: 403 })
    expect(await readErrors(response)).toEqual({ message: 'You contributed.', code: null, reasons })
  })

  it('falls back on the status where an answer says nothing it can read', async () => {
    const response = new Response('<html>', { status: 502, statusText: 'Bad Gateway' })
    expect(await readErrors(response)).toEqual({ message: '502 Bad Gateway', code: null, reasons: [] })
  })
})

describe('the words of the screens', () => {
  it('name every action as refusals and the documentation do', () => {
    const labels = Object.entries(transitions).map(([verb, { label }]) => [verb, label])
    expect(Object.entries(en.workflow.actions)).toEqual(labels)
  })
})
