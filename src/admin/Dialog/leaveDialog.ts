/**
 * Closes the dialog around this element at once. A dialog gives the focus back when it closes; left to the next drawing,
 * that could come after, and undo, the focus that its button leads to.
 */
export function leaveDialog(element: Element): void {
  element.closest('dialog')?.close()
}
