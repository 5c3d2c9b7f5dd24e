/**
 * The rules of the house, written by hand from docs/workflow.md and the definitions of the README, for one article whose
 * condition wants a neurologist and whose tier asks for two signatures, one of them a specialist's. It shares no code
 * with src/domain, so that a mistake there is not made here too.
 */

export const actors = ['editor', 'writingReviewer', 'neurologist', 'geneticist', 'publisher', 'admin'] as const
export type Actor = (typeof actors)[number]

const editors: readonly Actor[] = ['editor', 'writingReviewer']
const reviewers: readonly Actor[] = ['writingReviewer', 'neurologist', 'geneticist']
const publishers: readonly Actor[] = ['publisher']
const specialists: readonly Actor[] = ['neurologist']

/** Everything that the rules know of an article. */
export interface Story {
  state: 'draft' | 'inReview' | 'changesRequested' | 'approved' | 'published' | 'archived'
  live: 'never' | 'live' | 'withdrawn'
  /** How many editions there are, withdrawals among them. */
  editions: number
  /** Which of a few titles the working copy has. */
  title: number
  /** Of the last publication, also after its withdrawal. */
  published: number | null
  wrote: Set<Actor>
  wrotePublished: Set<Actor>
  signed: Set<Actor>
  assigned: Set<Actor>
  conflicted: Set<Actor>
}

export const beginStory = (by: Actor): Story => ({
  state: 'draft',
  live: 'never',
  editions: 0,
  title: 0,
  published: null,
  wrote: new Set([by]),
  wrotePublished: new Set(),
  signed: new Set(),
  assigned: new Set(),
  conflicted: new Set(),
})

export type Step =
  | { does: 'edit'; by: Actor; title: number }
  | { does: 'assign'; by: Actor; to: Actor }
  | { does: 'decline'; by: Actor; why: 'field' | 'time' | 'conflict' }
  | {
      does:
        | 'submitForReview'
        | 'takeBack'
        | 'requestChanges'
        | 'sign'
        | 'revokeSignature'
        | 'reopenReview'
        | 'publish'
        | 'withdraw'
        | 'archive'
        | 'reopen'
      by: Actor
    }

/** Whoever may not sign: wrote or submitted since the last publication; with its words, whoever wrote those too. */
export function contributors(story: Story): Set<Actor> {
  return new Set([...story.wrote, ...(story.title === story.published ? story.wrotePublished : [])])
}

/** Takes the step in the story; `false` where the rules forbid it, and then nothing has changed. */
export function take(story: Story, step: Step): boolean {
  const { by } = step
  switch (step.does) {
    case 'edit': {
      if (!editors.includes(by) || story.state === 'inReview' || story.state === 'archived') return false
      if (step.title === story.title) return true
      story.title = step.title
      story.wrote.add(by)
      if (story.state === 'approved' || story.state === 'published') beginDraft(story)
      if (story.state === 'draft' && equalsLive(story)) story.state = 'published'
      return true
    }
    case 'submitForReview':
      if (!editors.includes(by) || !['draft', 'changesRequested', 'published'].includes(story.state)) return false
      endReview(story)
      story.wrote.add(by)
      story.state = 'inReview'
      return true
    case 'assign':
      if (!(editors.includes(by) || publishers.includes(by)) || story.state !== 'inReview') return false
      if (!reviewers.includes(step.to) || contributors(story).has(step.to) || story.conflicted.has(step.to))
        return false
      story.assigned.add(step.to)
      return true
    case 'decline':
      if (!reviewers.includes(by) || story.state !== 'inReview' || !story.assigned.has(by)) return false
      story.assigned.delete(by)
      story.signed.delete(by)
      if (step.why === 'conflict') story.conflicted.add(by)
      return true
    case 'takeBack':
      if (!editors.includes(by) || !['inReview', 'approved'].includes(story.state)) return false
      beginDraft(story)
      if (equalsLive(story)) story.state = 'published'
      return true
    case 'requestChanges':
      if (!reviewers.includes(by) || story.state !== 'inReview') return false
      endReview(story)
      story.state = 'changesRequested'
      return true
    case 'sign':
      if (!reviewers.includes(by) || story.state !== 'inReview') return false
      if (contributors(story).has(by) || story.conflicted.has(by) || story.signed.has(by)) return false
      story.signed.add(by)
      if (story.signed.size >= 2 && specialists.some((one) => story.signed.has(one))) story.state = 'approved'
      return true
    case 'revokeSignature':
      if (!['inReview', 'approved'].includes(story.state) || !story.signed.has(by)) return false
      story.signed.delete(by)
      story.state = 'inReview'
      return true
    case 'reopenReview':
      if (!(editors.includes(by) || publishers.includes(by)) || story.state !== 'approved') return false
      story.state = 'inReview'
      return true
    case 'publish':
      if (!publishers.includes(by) || story.state !== 'approved') return false
      story.wrotePublished = contributors(story)
      story.wrote = new Set()
      story.published = story.title
      story.state = 'published'
      story.live = 'live'
      story.editions += 1
      endReview(story)
      return true
    case 'withdraw':
      if (!(publishers.includes(by) || reviewers.includes(by) || by === 'admin') || story.live === 'never') return false
      if (['published', 'inReview', 'approved'].includes(story.state)) beginDraft(story)
      story.live = 'withdrawn'
      story.editions += 1
      return true
    case 'archive':
      if (!(editors.includes(by) || by === 'admin') || story.live === 'live') return false
      if (!['draft', 'changesRequested'].includes(story.state)) return false
      story.state = 'archived'
      return true
    case 'reopen':
      if (!(editors.includes(by) || by === 'admin') || story.state !== 'archived') return false
      story.state = 'draft'
      return true
  }
}

function beginDraft(story: Story): void {
  endReview(story)
  story.state = 'draft'
}

function endReview(story: Story): void {
  story.signed = new Set()
  story.assigned = new Set()
  story.conflicted = new Set()
}

const equalsLive = (story: Story) => story.live === 'live' && story.title === story.published
