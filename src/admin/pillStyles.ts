import type { LiveState, State } from '../domain/workflow/states'

type PillStyle = 'error' | 'light' | 'success' | 'warning'

/** Colour only repeats what the word in the pill says. */
export function statePill(state: State): PillStyle {
  const styles: Record<State, PillStyle> = {
    draft: 'light',
    inReview: 'warning',
    changesRequested: 'error',
    approved: 'success',
    published: 'success',
    archived: 'light',
  }
  return styles[state]
}

export function livePill(live: LiveState): PillStyle {
  const styles: Record<LiveState, PillStyle> = { never: 'light', live: 'success', withdrawn: 'error' }
  return styles[live]
}
