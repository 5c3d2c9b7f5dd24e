import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { startTimeout } from '../support/startStudio'
import { allSaved, openArticle, savedBy, type Panel } from './panel'
import { openBrowser, type StudioBrowser, type Who } from './openBrowser'
import { openReviewTab, signOnReviewTab } from './reviewTab'

const title = 'First signs of Dravet syndrome'
const slug = 'dravet-syndrome-first-signs'

let studio: StudioBrowser
let article: string

const open = async (who: Who): Promise<{ page: Page; panel: Panel }> => {
  const page = await studio.signIn(who)
  return { page, panel: await openArticle(page, studio.address, article) }
}
const readersGet = () => fetch(`${studio.address}/v1/articles/${slug}?locale=en`)
/** What they get once the content API has heard of it, which takes it up to a second. */
const readersGetIn = async (status: number) => {
  const deadline = Date.now() + 10_000
  let response = await readersGet()
  while (response.status !== status && Date.now() < deadline) {
    await sleep(100)
    response = await readersGet()
  }
  return response
}
const summaryOfReaders = async () => JSON.stringify(await (await readersGet()).json())

/** Reads on the review tab, gives the password; how many sections there were to read. */
async function signAs(who: Who, expected: { state: string }): Promise<number> {
  const page = await studio.signIn(who)
  const tab = await openReviewTab(page, studio.address, article)
  const count = await signOnReviewTab(page, tab, studio.passwordOf(who))
  expect((await studio.explain(who, article)).workflow.state).toBe(expected.state)
  await page.context().close()
  return count
}

/** Types at the end of the summary, in the editor itself, and waits until it is saved. */
async function typeIntoSummary(page: Page, words: string): Promise<void> {
  const saved = savedBy(page, article)
  await page.locator('[data-field-path="tldr"] [contenteditable="true"]').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
  expect(await saved).toBe(200)
  await allSaved(page, article)
}

beforeAll(async () => {
  studio = await openBrowser()
  // all but what is typed below: chosen in lists that a person would click through
  const like = await studio.articleNamed('Diagnosis of Dravet syndrome')
  const { condition, question, locale, audience, tldr, sections, seo } = await studio.api<Record<string, unknown>>(
    'editor',
    'GET',
    `/articles/${like}?depth=0`,
  )
  const { doc } = await studio.api<{ doc: { id: string } }>('editor', 'POST', '/articles', {
    ...{ condition, question, locale, audience, tldr, sections, seo, slug },
  })
  article = doc.id
}, startTimeout)
afterAll(async () => {
  await studio?.close()
}, 60_000)

describe('a page, from draft to live and back, by people in front of a browser', () => {
  it('is written and submitted by its editor', async () => {
    const { page, panel } = await open('editor')
    expect(await panel.state()).toBe('draft')
    expect(await panel.action('submitForReview').getAttribute('data-allowed')).toBe('false')

    const saved = savedBy(page, article)
    await page.getByLabel('Title', { exact: true }).first().fill(title)
    expect(await saved).toBe(200)
    await page.locator('[data-verb="submitForReview"][data-allowed="true"]').waitFor()

    await panel.begin('submitForReview')
    await panel.finish('Submit for review', 'Submitted for review.')
    await panel.waitFor({ state: 'inReview', live: 'never' })
    await page.context().close()
  }, 120_000)

  it('is sent back by a reviewer, with a comment on one section', async () => {
    const { page, panel } = await open('neurologist')
    await panel.begin('requestChanges')
    const tab = page.locator('.countersign-review')
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    const section = tab.locator('section', { has: page.getByRole('heading', { name: 'Which tests are done?' }) })
    await section.locator('summary', { hasText: 'Comment on' }).click()
    await section.getByRole('textbox').fill('Say how long the result takes.')
    await tab.getByRole('button', { name: 'Send back' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click()
    await page.getByText('Sent back.', { exact: true }).first().waitFor()
    expect((await studio.explain('editor', article)).workflow.state).toBe('changesRequested')
    await page.context().close()
  }, 120_000)

  it('shows its editor the comment, takes the change and is submitted again', async () => {
    const { page, panel } = await open('editor')
    const comment = panel.root.getByText('Say how long the result takes.')
    await comment.waitFor()
    await panel.root
      .getByRole('listitem')
      .filter({ hasText: 'Say how long the result takes.' })
      .getByRole('button', { name: /^Show .* in the form$/ })
      .click()
    await page
      .locator('.blocks-field__row', { has: page.locator('input[value="Which tests are done?"]') })
      .locator(':focus')
      .waitFor()
    await typeIntoSummary(page, ' The result takes some weeks.')
    await page.locator('[data-verb="submitForReview"] button:not([disabled])').first().waitFor()
    await panel.begin('submitForReview')
    await panel.finish('Submit for review', 'Submitted for review.')
    await panel.waitFor({ state: 'inReview' })
    expect(await panel.root.getByRole('heading', { name: 'Review, round 2' }).count()).toBe(1)
    await page.context().close()
  }, 120_000)

  it('is signed by two reviewers who opened every section, and is approved by the second signature', async () => {
    // the summary, three sections and the disclaimer
    expect(await signAs('neurologist', { state: 'inReview' })).toBe(5)
    expect(await signAs('geneticist', { state: 'approved' })).toBe(5)
    expect((await readersGet()).status).toBe(404)
  }, 120_000)

  it('is published, and readers get it', async () => {
    const { page, panel } = await open('publisher')
    await panel.begin('publish')
    // what readers will get, before they do
    const shown = (await panel.dialog.textContent()) ?? ''
    expect(shown).toContain('1, the first')
    expect(shown).toContain(`/v1/articles/${slug}?locale=en`)
    await panel.finish('Publish', 'Published. The page is live.')
    await panel.waitFor({ state: 'published', live: 'live' })
    const response = await readersGetIn(200)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('The result takes some weeks.')
    await page.context().close()
  }, 120_000)

  it('can be edited on, which readers do not see', async () => {
    const before = await summaryOfReaders()
    const { page, panel } = await open('editor')
    await typeIntoSummary(page, ' Nobody has reviewed this sentence.')
    await panel.waitFor({ state: 'draft', live: 'live' })
    expect(await summaryOfReaders()).toBe(before)
    expect((await studio.explain('editor', article)).workflow.state).toBe('draft')
    await page.context().close()
  }, 120_000)

  it('is withdrawn by the publisher, and readers get a notice', async () => {
    const { page, panel } = await open('publisher')
    await panel.begin('withdraw')
    await panel.dialog.getByLabel('What happened').selectOption('recalled')
    await panel.dialog.getByLabel('Reason').fill('A trial was retracted.')
    await panel.dialog.getByLabel('Notice to readers').fill('We are checking this page again.')
    expect(await panel.dialog.locator('.countersign-gets').textContent()).toContain('We are checking this page again.')
    await panel.finish('Withdraw', 'Withdrawn.')
    await panel.waitFor({ live: 'withdrawn' })
    const response = await readersGetIn(410)
    expect(response.status).toBe(410)
    expect(await response.text()).toContain('We are checking this page again.')
    await page.context().close()
  }, 120_000)

  it('meets no error of a page on the whole way, and no request to anywhere else', () => {
    expect(studio.complaints).toEqual({ elsewhere: [], errors: [] })
  })
})
