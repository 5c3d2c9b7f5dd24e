import type { Locator, Page } from 'playwright-core'

/** The workflow panel of an open article, as a person uses it: by what it says. */
export interface Panel {
  root: Locator
  /** The parts of one action, whether it is possible or not. */
  action: (verb: string) => Locator
  /** Opens what the action asks for. */
  begin: (verb: string) => Promise<void>
  /** Presses the button that does it and waits for the word that it was done. */
  finish: (label: string, done: string) => Promise<void>
  state: () => Promise<string | null>
  live: () => Promise<string | null>
  waitFor: (expected: { state?: string; live?: string }) => Promise<void>
}

export async function openArticle(page: Page, address: string, article: string): Promise<Panel> {
  await page.goto(`${address}/admin/collections/articles/${article}`)
  const panel = panelOf(page)
  await panel.root.locator('[data-state]').waitFor()
  // before React has taken over, what is typed would be lost
  await page.locator('form[data-form-ready]').first().waitFor()
  return panel
}

function panelOf(page: Page): Panel {
  const root = page.getByRole('complementary', { name: 'Workflow' })
  const action = (verb: string) => root.locator(`[data-verb="${verb}"]`)
  return {
    root,
    action,
    begin: (verb) => action(verb).getByRole('button').or(action(verb).getByRole('link')).first().click(),
    async finish(label, done) {
      await root
        .getByRole('group', { name: label, exact: true })
        .getByRole('button', { name: label, exact: true })
        .click()
      await page.getByText(done, { exact: true }).first().waitFor()
    },
    state: () => root.locator('[data-state]').getAttribute('data-state'),
    live: () => root.locator('[data-live]').getAttribute('data-live'),
    async waitFor({ state, live }) {
      if (state) await root.locator(`[data-state="${state}"]`).waitFor()
      if (live) await root.locator(`[data-live="${live}"]`).waitFor()
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
 * would make what the panel shows stale just as its button is pressed.
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
