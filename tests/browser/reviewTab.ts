import type { Locator, Page } from 'playwright-core'

import { answering, goTo } from './goTo'

/** The review tab of an article, as a person uses it. */
export interface ReviewTab {
  root: Locator
  part: (anchor: string) => Locator
  /** Ticks off every section that has to be read; how many there were. */
  readAll: () => Promise<number>
  dialog: Locator
}

export async function openReviewTab(page: Page, address: string, article: string, query = ''): Promise<ReviewTab> {
  await goTo(page, `${address}/admin/collections/articles/${article}/review${query}`)
  const root = page.locator('.countersign-review')
  await root.waitFor()
  await answering(page)
  const ticks = root.getByRole('checkbox')
  return {
    root,
    part: (anchor) => root.locator(`[data-anchor="${anchor}"]`),
    dialog: page.getByRole('dialog'),
    async readAll() {
      for (const tick of await ticks.all()) await tick.check()
      return ticks.count()
    },
  }
}

/** Reads, ticks, signs with the password; resolves once the page says so. */
export async function signOnReviewTab(page: Page, tab: ReviewTab, password: string): Promise<number> {
  const read = await tab.readAll()
  await tab.root.getByRole('button', { name: 'Sign', exact: true }).click()
  await tab.dialog.getByLabel('Your password').fill(password)
  await tab.dialog.getByRole('button', { name: 'Sign', exact: true }).click()
  await page.getByText('Signed.', { exact: true }).first().waitFor()
  return read
}
