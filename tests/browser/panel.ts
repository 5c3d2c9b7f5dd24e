import type { Locator, Page } from 'playwright-core'

import { goTo } from './goTo'

/** An open article, as a person uses it: its bar, the dialogs of its actions, and the panel beside the form. */
export interface Panel {
  /** Beside the form: facts, review, content checks. */
  root: Locator
  /** Of the bar: state, live, turn. */
  status: Locator
  /** One action of the bar or its menu, whether it is possible or not. */
  action: (verb: string) => Locator
  /** Opens what the action asks for; from the menu where it stands there. */
  begin: (verb: string) => Promise<void>
  dialog: Locator
  /** Presses the dialog's button that does it and waits for the word that it was done. */
  finish: (label: string, done: string) => Promise<void>
  state: () => Promise<string | null>
  live: () => Promise<string | null>
  waitFor: (expected: { state?: string; live?: string }) => Promise<void>
}

export async function openArticle(page: Page, address: string, article: string): Promise<Panel> {
  await goTo(page, `${address}/admin/collections/articles/${article}`)
  const panel = panelOf(page)
  await panel.status.waitFor()
  // before React has taken over, what is typed would be lost
  await page.locator('form[data-form-ready]').first().waitFor()
  return panel
}

function panelOf(page: Page): Panel {
  const status = page.getByRole('group', { name: 'Where this article stands' })
  const dialog = page.getByRole('dialog')
  const action = (verb: string) => page.locator(`[data-verb="${verb}"]`)
  return {
    root: page.getByRole('complementary', { name: 'About this page' }),
    status,
    action,
    dialog,
    async begin(verb) {
      if ((await page.locator(`.countersign-actions__next[data-verb="${verb}"]`).count()) === 0)
        await page.getByRole('button', { name: 'More actions' }).click()
      await action(verb).getByRole('button').or(action(verb).getByRole('link')).first().click()
    },
    async finish(label, done) {
      await dialog.getByRole('button', { name: label, exact: true }).click()
      await page.getByText(done, { exact: true }).first().waitFor()
    },
    state: () => status.getAttribute('data-state'),
    live: () => status.getAttribute('data-live'),
    async waitFor({ state, live }) {
      if (state) await page.locator(`.countersign-status[data-state="${state}"]`).waitFor()
      if (live) await page.locator(`.countersign-status[data-live="${live}"]`).waitFor()
    },
  }
}

/** Resolves when the form has been saved by the studio; begin to wait before the change that leads to it. */
export async function savedBy(page: Page, article: string): Promise<number> {
  const response = await page.waitForResponse(
    (one) => one.request().method() === 'PATCH' && new URL(one.url()).pathname === `/api/articles/${article}`,
    { timeout: 30_000 },
  )
  return response.status()
}

/**
 * Resolves once no further save has come for a while: a slow machine saves what was typed in two goes, and the second
 * would make what the bar shows stale just as its button is pressed.
 */
export async function allSaved(page: Page, article: string): Promise<void> {
  const quietMs = 5_000
  for (;;) {
    const another = await page
      .waitForRequest((one) => one.method() === 'PATCH' && new URL(one.url()).pathname === `/api/articles/${article}`, {
        timeout: quietMs,
      })
      .then(
        () => true,
        () => false,
      )
    if (!another) return
  }
}
