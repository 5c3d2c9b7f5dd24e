/**
 * `npm run pictures`: the pictures of docs/pictures, taken of the built studio with the demonstration in a data folder
 * of its own. Build first.
 */
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

import type { Page } from 'playwright-core'

import { openBrowser, type StudioBrowser } from '../tests/browser/openBrowser'
import { openArticle } from '../tests/browser/panel'

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
    for (const size of ['wide', 'narrow'] as const) await takeArticle(studio, { size, colorScheme })
  await takeChecks(studio)
  await takeList(studio)
} finally {
  await studio.close()
}

interface Look {
  size: keyof typeof sizes
  colorScheme: 'light' | 'dark'
}

/** The page in review as the reviewer sees it; by day also what she sees when she signs. */
async function takeArticle(
  { signIn, address, articleNamed }: StudioBrowser,
  { size, colorScheme }: Look,
): Promise<void> {
  const page = await signIn('neurologist', { viewport: sizes[size], colorScheme })
  const panel = await openArticle(page, address, await articleNamed(inReview))
  await take(page, `article-${size}-${colorScheme}`)
  if (colorScheme === 'light') {
    await panel.begin('sign')
    const sections = page.getByRole('dialog').locator('details[data-anchor] > summary')
    await sections.first().click()
    await take(page, `sign-${size}-${colorScheme}`)
  }
  await page.context().close()
}

async function takeChecks({ signIn, address, articleNamed }: StudioBrowser): Promise<void> {
  const page = await signIn('editor', { viewport: sizes.wide, colorScheme: 'light' })
  await openArticle(page, address, await articleNamed('What is Friedreich ataxia?'))
  await take(page, 'checks-wide-light')
  await page.context().close()
}

async function takeList({ signIn, address }: StudioBrowser): Promise<void> {
  const page = await signIn('editor', { viewport: sizes.wide, colorScheme: 'light' })
  await page.goto(`${address}/admin/collections/articles`)
  await page.locator('.cell-state').last().waitFor()
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
