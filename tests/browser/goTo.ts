import type { Page } from 'playwright-core'

/** Goes to an address of the admin UI and waits until its controls answer. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await answering(page)
}

/** The page again, as it comes from the server. */
export async function goAgain(page: Page): Promise<void> {
  await page.reload()
  await answering(page)
}

/**
 * Until then a tick or a letter would be taken back: React sets each control to what the server had rendered when it takes
 * the page over, and on a slow machine that is long after the network is idle.
 */
export async function answering(page: Page): Promise<void> {
  if (!new URL(page.url()).pathname.startsWith('/admin')) return
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button, input, select, textarea')].every((control) =>
      Object.keys(control).some((key) => key.startsWith('__reactProps$')),
    ),
  )
}
