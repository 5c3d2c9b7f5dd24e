/** How long a part takes to unfold, or to be drawn once it has come into sight. */
const drawingMs = 400

/**
 * Scrolls the form to the field of a path such as `sections.2.statistics.0`, or to the nearest part around it that is
 * on the screen. Payload gives most fields the id `field-<path>` with `__` for dots, rows of arrays and blocks
 * `<path>-row-<n>` with `-` for dots, and rich text a `data-field-path`.
 *
 * @returns whether anything was found.
 */
export function revealField(path: string, patience = 2): boolean {
  const steps = path.split('.')
  for (let length = steps.length; length > 0; length--) {
    const element = elementOf(steps.slice(0, length))
    if (!element) continue
    const unfolded = unfold(element)
    element.scrollIntoView({ block: 'center', behavior: 'smooth' })
    focusable(element)?.focus({ preventScroll: true })
    // what was folded cannot have the focus yet, and what is far below is drawn only once it comes into sight
    if ((unfolded || length < steps.length) && patience > 0)
      setTimeout(() => revealField(path, patience - 1), drawingMs)
    return true
  }
  return false
}

/** What can be typed into, rather than the tools around it. */
function focusable(element: HTMLElement): HTMLElement | null {
  if (element.matches('input, textarea, button')) return element
  return (
    element.querySelector<HTMLElement>('input, textarea, [contenteditable="true"]') ?? element.querySelector('button')
  )
}

/** Opens every folded part and row around it, and itself where it is one. Returns whether any was folded. */
function unfold(element: HTMLElement): boolean {
  let any = false
  const own = element.querySelector<HTMLElement>(':scope > .collapsible')
  let folded = own ?? element.closest<HTMLElement>('.collapsible')
  while (folded) {
    if (folded.classList.contains('collapsible--collapsed')) {
      folded.querySelector<HTMLElement>(':scope > .collapsible__toggle-wrap > .collapsible__toggle')?.click()
      any = true
    }
    folded = folded.parentElement?.closest<HTMLElement>('.collapsible') ?? null
  }
  return any
}

function elementOf(steps: string[]): HTMLElement | null {
  const last = steps.at(-1) ?? ''
  const around = steps.slice(0, -1)
  if (/^\d+$/.test(last) && around.length > 0) return document.getElementById(`${around.join('-')}-row-${last}`)
  return (
    document.getElementById(`field-${steps.join('__')}`) ??
    document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(steps.join('.'))}"]`)
  )
}
