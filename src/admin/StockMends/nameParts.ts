import type { Say, WordKey } from '../../words/words'

/** Buttons of Payload that hold nothing but a picture, and what they do. */
const pictures: readonly [selector: string, name: WordKey][] = [
  ['.clickable-arrow--left, .clickable-arrow:first-of-type', 'stock:previousPage'],
  ['.clickable-arrow--right', 'stock:nextPage'],
  ['.clipboard-action__popup .popup-button', 'stock:copyOrPaste'],
  ['.array-actions__button', 'stock:row'],
  ['.collapsible__drag', 'stock:move'],
  ['.doc-controls__popup .popup-button', 'stock:more'],
  ['.date-time-picker__clear-button', 'stock:clear'],
  ['.rs__indicators .clear-indicator', 'stock:clear'],
  ['.rs__indicators .dropdown-indicator', 'stock:choices'],
  ['.LexicalEditorTheme__inlineBlock__editButton', 'stock:edit'],
  ['.LexicalEditorTheme__inlineBlock__removeButton', 'stock:remove'],
  ['.fixed-toolbar .toolbar-popup__dropdown:not([aria-label])', 'stock:format'],
]

/** What is typed into, inside a frame that has the label. */
const typedInto = '.rs__input, .react-datepicker__input-container input, .ContentEditable__root, .rs__control input'

/** Gives each part of the screen that has none a name and a landmark. What has one keeps it. */
export function nameParts(screen: ParentNode, say: Say): void {
  setLandmarks(screen, say)
  for (const [selector, name] of pictures) eachUnnamed(screen, selector, () => say(name))
  // `toolbar-popup__button-orderedList`
  eachUnnamed(screen, 'button[class*="toolbar-popup__button-"]', ({ className }) =>
    sentence(/toolbar-popup__button-(\w+)/.exec(className)?.[1] ?? ''),
  )
  eachUnnamed(screen, typedInto, (input) => labelAround(input))
  for (const button of screen.querySelectorAll(
    '.rs__indicators [aria-hidden="true"][tabindex], .rs__indicators button',
  ))
    button.removeAttribute('aria-hidden')
  // a value that can be moved holds the button that takes it away, and a button must hold none
  for (const value of screen.querySelectorAll('.rs__multi-value[role="button"]')) value.setAttribute('role', 'group')
  for (const tab of screen.querySelectorAll<HTMLElement>('.doc-tabs__tabs [aria-label]'))
    tab.setAttribute('aria-label', tab.innerText.replaceAll(/\s+/g, ' ').trim())
  for (const scrolled of screen.querySelectorAll('.doc-controls__content'))
    if (!scrolled.hasAttribute('tabindex')) scrolled.setAttribute('tabindex', '0')
}

/** One `main`, with everything of the page in it; its headers are none of the site. */
function setLandmarks(screen: ParentNode, say: Say): void {
  for (const page of screen.querySelectorAll('.template-default__wrap, .template-minimal')) {
    const hasMain = page.querySelector('main') !== null
    if (hasMain) page.removeAttribute('role')
    else page.setAttribute('role', 'main')
    for (const head of hasMain ? page.querySelectorAll('.doc-header') : []) {
      head.setAttribute('role', 'region')
      head.setAttribute('aria-label', say('stock:head'))
    }
    for (const header of page.querySelectorAll('[role="main"] > .app-header, .list-header'))
      header.setAttribute('role', 'presentation')
  }
  for (const tabs of screen.querySelectorAll('ul.doc-tabs__tabs')) tabs.setAttribute('role', 'presentation')
}

function eachUnnamed(screen: ParentNode, selector: string, nameOf: (element: Element) => string | null): void {
  for (const element of screen.querySelectorAll(selector)) {
    if (element.getAttribute('aria-label') || element.hasAttribute('aria-labelledby')) continue
    if (textRead(element) && !element.matches(typedInto)) continue
    const name = nameOf(element)
    if (name) element.setAttribute('aria-label', name)
  }
}

/** The text that names a part: Payload's tooltips are in the button, and none of its name while they are hidden. */
function textRead(element: Element): string {
  const text = [...element.childNodes].map((node) => {
    if (!(node instanceof Element)) return node.textContent ?? ''
    return node.matches('.tooltip, [aria-hidden="true"]') ? '' : textRead(node)
  })
  return text.join('').trim()
}

function labelAround(input: Element): string | null {
  const label = input.closest('.field-type')?.querySelector('.field-label')?.textContent
  return label?.replace('*', '').trim() || null
}

/** `orderedList` → `Ordered list`. */
function sentence(name: string): string {
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
