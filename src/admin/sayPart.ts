import type { Say } from '../words/words'

/**
 * What a part of the page is called.
 *
 * @param anchor of a section, `page` or `sources` for what is signed and is none, `null` for the whole page.
 * @param heading of the section, where it has one.
 */
export function sayPart(say: Say, anchor: string | null, heading?: string | null): string {
  switch (anchor) {
    case null:
      return say('workflow:review:wholePage')
    case 'page':
      return say('review:aroundText')
    case 'tldr':
      return say('review:tldr')
    case 'sources':
      return say('review:sources')
    default:
      return heading || anchor
  }
}
