import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2, levels A and AA, as far as axe can tell; and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Scope {
  /** Only what is in here, as CSS selectors; the whole screen if not given. */
  include?: string[]
  /** Payload's own parts that we do not draw, with the reason beside it where it is used. */
  exclude?: string[]
}

/** Each violation on the screen as `rule: what is wrong (where)`. */
export async function violationsIn(page: Page, { include, exclude = [] }: Scope = {}): Promise<string[]> {
  // a colour on its way to another is none that anybody reads
  await page.evaluate(() => document.getAnimations().forEach((one) => one instanceof CSSTransition && one.finish()))
  await page.evaluate(source)
  const { violations } = await page.evaluate(
    async ([context, only]) =>
      (window as unknown as { axe: typeof axe }).axe.run(context, { runOnly: { type: 'tag', values: only } }),
    [
      {
        include: (include ?? ['html']).map((selector) => [selector]),
        exclude: exclude.map((selector) => [selector]),
      },
      tags,
    ] as const,
  )
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
}
