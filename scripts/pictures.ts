/**
 * `npm run pictures`: the pictures of docs/pictures, taken of the built studio with the demonstration in a data folder
 * of its own. Build first.
 */
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

import type { Page } from 'playwright-core'

import { openBrowser, type StudioBrowser, type Who } from '../tests/browser/openBrowser'
import { openArticle } from '../tests/browser/panel'
import { openReviewTab } from '../tests/browser/reviewTab'

const folder = path.join('docs', 'pictures')
/** Of one picture, in bytes: they come along with every copy of the repository. */
const largest = 300_000

const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } }
const inReview = 'Diagnosis of Dravet syndrome'

mkdirSync(folder, { recursive: true })
console.log('starting the studio with the demonstration')
const studio = await openBrowser()
try {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const size of ['wide', 'narrow'] as const) await takeReview(studio, { size, colorScheme })
  await takeComment(studio)
  await takeChecks(studio)
  await takeCiting(studio)
  const unfinished = await studio.articleNamed('What is Friedreich ataxia?')
  await takeScreen(studio, {
    name: 'preview',
    who: 'editor',
    path: `/admin/collections/articles/${unfinished}/preview`,
  })
  await takeList(studio)
  for (const who of ['editor', 'admin'] as const)
    await takeScreen(studio, { name: `start-${who}`, who, path: '/admin' })
  const live = await studio.articleNamed('Treatments for opsoclonus-myoclonus syndrome')
  await takeScreen(studio, { name: 'history', who: 'editor', path: `/admin/collections/articles/${live}/history` })
  await takeVerification(studio)
  await takePolicy(studio)
} finally {
  await studio.close()
}

interface Look {
  size: keyof typeof sizes
  colorScheme: 'light' | 'dark'
}

/** A comment that everybody sees, beside the section that it is about. */
async function takeComment({ signIn, address, articleNamed }: StudioBrowser): Promise<void> {
  const page = await signIn('neurologist', { viewport: sizes.wide, colorScheme: 'light' })
  const tab = await openReviewTab(page, address, await articleNamed(inReview))
  const part = tab.part('tldr')
  await part.getByText('Comment on “TL;DR”').first().click()
  await part.getByRole('textbox').fill('Say from which age on.')
  await part.getByRole('button', { name: 'Add comment' }).click()
  await part.getByRole('button', { name: 'Settled' }).waitFor()
  await page.getByText('Comment added.', { exact: true }).first().waitFor({ state: 'hidden' })
  await part.scrollIntoViewIfNeeded()
  await take(page, 'comment-wide-light')
  await page.context().close()
  const other = await signIn('geneticist', { viewport: sizes.narrow, colorScheme: 'dark' })
  const theirs = await openReviewTab(other, address, await articleNamed(inReview))
  // what they have signed has not changed, so the section itself stands on the whole page
  await theirs.root.getByRole('button', { name: 'Whole page' }).click()
  await theirs.part('tldr').scrollIntoViewIfNeeded()
  await take(other, 'comment-narrow-dark')
  await other.context().close()
}

/** The page in review as the reviewer reads and signs it. */
async function takeReview(
  { signIn, address, articleNamed }: StudioBrowser,
  { size, colorScheme }: Look,
): Promise<void> {
  const page = await signIn('neurologist', { viewport: sizes[size], colorScheme })
  const tab = await openReviewTab(page, address, await articleNamed(inReview))
  await take(page, `review-${size}-${colorScheme}`)
  if (colorScheme === 'light') {
    await tab.readAll()
    await tab.root.getByRole('button', { name: 'Sign', exact: true }).click()
    await take(page, `sign-${size}-${colorScheme}`)
  }
  await page.context().close()
}

async function takeScreen(
  { signIn, address }: StudioBrowser,
  { name, who, path: at }: { name: string; who: Who; path: string },
): Promise<void> {
  const page = await signIn(who, { viewport: sizes.wide, colorScheme: 'light' })
  await page.goto(`${address}${at}`)
  await take(page, `${name}-wide-light`)
  await page.context().close()
}

async function takeVerification({ signIn, address }: StudioBrowser): Promise<void> {
  const page = await signIn('admin', { viewport: sizes.wide, colorScheme: 'light' })
  await page.goto(`${address}/admin/verify`)
  await page.getByRole('button', { name: 'Verify everything' }).click()
  await page.locator('.countersign-verify__result').waitFor()
  await take(page, 'verify-wide-light')
  await page.context().close()
}

async function takePolicy({ signIn, address, api }: StudioBrowser): Promise<void> {
  const { docs } = await api<{ docs: { id: string }[] }>('admin', 'GET', '/review-policies?where[tier][equals]=1')
  const page = await signIn('admin', { viewport: sizes.wide, colorScheme: 'light' })
  await page.goto(`${address}/admin/collections/review-policies/${docs[0]?.id}`)
  await page.locator('.countersign-signing[data-state]').scrollIntoViewIfNeeded()
  await take(page, 'policy-wide-light')
  await page.context().close()
}

async function takeChecks({ signIn, address, articleNamed }: StudioBrowser): Promise<void> {
  const page = await signIn('editor', { viewport: sizes.wide, colorScheme: 'light' })
  await openArticle(page, address, await articleNamed('What is Friedreich ataxia?'))
  await take(page, 'checks-wide-light')
  await page.context().close()
}

async function takeCiting({ signIn, address, articleNamed }: StudioBrowser): Promise<void> {
  const page = await signIn('editor', { viewport: sizes.wide, colorScheme: 'light' })
  await openArticle(page, address, await articleNamed('Treatments for opsoclonus-myoclonus syndrome'))
  await page.locator('.countersign-part--answer [contenteditable="true"]').focus()
  await page.keyboard.press('Control+End')
  await page.locator('.countersign-part--answer [data-button-key="cite"]').click()
  await page.getByRole('option').first().waitFor()
  await take(page, 'cite-wide-light')
  await page.context().close()
}

async function takeList({ signIn, address }: StudioBrowser): Promise<void> {
  const page = await signIn('editor', { viewport: sizes.wide, colorScheme: 'light' })
  await page.goto(`${address}/admin/collections/articles`)
  // the names of what is linked come once the page has come alive
  await page.locator('.cell-condition').getByText('Fabry disease').first().waitFor()
  await take(page, 'articles-wide-light')
  await page.context().close()
}

async function take(page: Page, name: string): Promise<void> {
  const file = path.join(folder, `${name}.png`)
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  await page.screenshot({ path: file, caret: 'hide' })
  const { size } = statSync(file)
  if (size > largest) throw new Error(`${file} has ${size} bytes, more than ${largest}.`)
  console.log(`${file} (${Math.round(size / 1000)} kB)`)
}
