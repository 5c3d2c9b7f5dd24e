'use client'

/**
 * While a source is being chosen, its mark stands in the text and names none yet. Stored like that it would be a
 * citation of nothing, and found as one until the next save.
 */
let open = 0
let until = 0

/** From the mark's being put in to its picker's opening, and from the picker's closing to the form's knowing of it. */
const onTheWayMs = 2_000

export function beginChoosing(): void {
  until = Date.now() + onTheWayMs
}

/** While the picker is open; gives what ends it. */
export function holdChoosing(): () => void {
  open += 1
  return () => {
    open -= 1
    beginChoosing()
  }
}

export const isChoosing = (): boolean => open > 0 || Date.now() < until
