import type { Locator } from 'playwright-core'

/**
 * The texts of an element that cannot be read well: contrast below 4.5 to 1 against what they stand on (WCAG 2.2,
 * 1.4.3). What is disabled or not on the screen is left out.
 */
export function contrastsIn(element: Locator): Promise<string[]> {
  return element.evaluate((root: HTMLElement) => {
    const parse = (color: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number)
      return { red, green, blue, alpha }
    }
    const luminance = ({ red, green, blue }: { red: number; green: number; blue: number }) => {
      const part = (value: number) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
    }
    const behind = (from: Element) => {
      for (let one: Element | null = from; one; one = one.parentElement) {
        const color = parse(getComputedStyle(one).backgroundColor)
        if (color.alpha === 1) return color
      }
      return { red: 255, green: 255, blue: 255, alpha: 1 }
    }
    const found: string[] = []
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement
      const text = texts.currentNode.textContent?.trim()
      if (!parent || !text || !parent.checkVisibility() || parent.closest('[disabled], [aria-disabled="true"]'))
        continue
      const front = luminance(parse(getComputedStyle(parent).color))
      const back = luminance(behind(parent))
      const contrast = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05)
      if (contrast < 4.5) found.push(`${contrast.toFixed(2)}: ${text.slice(0, 60)}`)
    }
    return found
  })
}
