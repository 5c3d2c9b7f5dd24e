import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { startTimeout } from '../support/startStudio'
import { contrastsIn } from './contrastsIn'
import { goTo } from './goTo'
import { openArticle } from './panel'
import { violationsIn } from './violationsIn'
import { openBrowser, type StudioBrowser, type Who } from './openBrowser'

let studio: StudioBrowser

beforeAll(async () => {
  studio = await openBrowser()
}, startTimeout)
afterAll(async () => {
  await studio?.close()
}, 60_000)

/** Every kind of screen, with a part of it that is there once it is whole. */
const screens: {
  says: string
  who: Who
  path: string | (() => Promise<string>)
  whole: string
  /** Wholly Payload's, and too wide for a telephone as it comes: its dates, its table of versions. */
  payloads?: true
}[] = [
  { says: 'the dashboard', who: 'admin', path: '/admin', whole: '.countersign-start' },
  { says: 'the list of articles', who: 'editor', path: '/admin/collections/articles', whole: '.cell-state' },
  { says: 'a new article', who: 'editor', path: '/admin/collections/articles/create', whole: '#workflow-panel' },
  {
    says: 'the versions of an article',
    who: 'editor',
    path: async () => `/admin/collections/articles/${await studio.articleNamed('What is Wilson disease?')}/versions`,
    whole: '.versions',
    payloads: true,
  },
  { says: 'conditions', who: 'secondEditor', path: '/admin/collections/conditions', whole: '.collection-list' },
  { says: 'a new citation', who: 'secondEditor', path: '/admin/collections/citations/create', whole: 'form' },
  { says: 'reviewers', who: 'admin', path: '/admin/collections/reviewers', whole: '.collection-list' },
  { says: 'the audit trail', who: 'admin', path: '/admin/collections/audit-events', whole: '.collection-list' },
  { says: 'the own account', who: 'publisher', path: '/admin/account', whole: 'form', payloads: true },
]

const openScreen = async (page: Page, { path, whole }: (typeof screens)[number]) => {
  await goTo(page, `${studio.address}${typeof path === 'string' ? path : await path()}`)
  await page.locator(whole).first().waitFor()
  await page.waitForLoadState('networkidle')
}
const widerThanItsWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('signing in', () => {
  it('takes a person with e-mail and password to the dashboard', async () => {
    const page = await studio.newPage()
    await goTo(page, `${studio.address}/`)
    const email = page.getByLabel('Email')
    // what is typed before React has taken over is lost
    await page.locator('form[data-form-ready="true"]').waitFor()
    await email.fill('elif@example.org')
    await page.getByLabel('Password').fill(studio.passwordOf('editor'))
    await page.getByRole('button', { name: 'Login' }).click()
    await page.locator('.dashboard').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/admin')
    await page.context().close()
  }, 120_000)
})

describe('each screen', () => {
  it.each(screens)(
    'fits its window on a desk and on a telephone: $says',
    async (screen) => {
      for (const width of screen.payloads ? [1440] : [1440, 390]) {
        const page = await studio.signIn(screen.who, { viewport: { width, height: 844 } })
        await openScreen(page, screen)
        expect({ width, wider: await widerThanItsWindow(page) }).toEqual({ width, wider: 0 })
        await page.context().close()
      }
    },
    120_000,
  )

  it.each(['light', 'dark'] as const)(
    'shows the panel readably in %s',
    async (colorScheme) => {
      const article = await studio.articleNamed('Diagnosis of Dravet syndrome')
      for (const width of [1440, 390]) {
        const page = await studio.signIn('neurologist', { colorScheme, viewport: { width, height: 844 } })
        const panel = await openArticle(page, studio.address, article)
        expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme)
        for (const folded of await panel.root.locator('details > summary').all()) await folded.click()
        expect(await contrastsIn(panel.root)).toEqual([])
        expect(await widerThanItsWindow(page)).toBe(0)
        await page.context().close()
      }
    },
    120_000,
  )

  it.each(['light', 'dark'] as const)(
    'has a bar and dialogs of actions without a violation that axe finds, in %s',
    async (colorScheme) => {
      const titles = { live: 'What is Wilson disease?', approved: 'Treatments for Wilson disease' }
      const look = { colorScheme, viewport: { width: 390, height: 844 } }
      for (const [who, title, verb] of [
        ['publisher', titles.approved, 'publish'],
        ['publisher', titles.live, 'withdraw'],
        ['lapsed', 'Diagnosis of Dravet syndrome', null],
        ['editor', 'Diagnosis of Dravet syndrome', 'assign'],
      ] as const) {
        const page = await studio.signIn(who, look)
        const panel = await openArticle(page, studio.address, await studio.articleNamed(title))
        if (verb) await panel.begin(verb)
        else await panel.action('sign').locator('.countersign-actions__why').click()
        await panel.dialog.waitFor()
        for (const part of ['.countersign-status', '.countersign-actions', 'dialog[open]'])
          expect({ title, part, found: await violationsIn(page, { include: [part] }) }).toEqual({
            title,
            part,
            found: [],
          })
        expect(await widerThanItsWindow(page)).toBe(0)
        await page.context().close()
      }
    },
    120_000,
  )

  it('puts the panel before the form where there is no room beside it', async () => {
    const page = await studio.signIn('editor', { viewport: { width: 390, height: 844 } })
    const panel = await openArticle(page, studio.address, await studio.articleNamed('What is Wilson disease?'))
    const top = await panel.root.boundingBox()
    const title = await page.getByLabel('Title', { exact: true }).first().boundingBox()
    expect(top && title && top.y + top.height <= title.y).toBe(true)
    await page.context().close()
  }, 120_000)
})

describe('what Payload would publish with', () => {
  it.each<Who>(['admin', 'editor', 'neurologist', 'publisher'])(
    'is nowhere for the %s: no publish button, no menu entry, no bulk action',
    async (who) => {
      const page = await studio.signIn(who)
      await openArticle(page, studio.address, await studio.articleNamed('Daily life with phenylketonuria'))
      const menu = page.locator('.doc-controls__popup button').first()
      if ((await menu.count()) > 0) await menu.click()
      const texts = await page.getByText(/publish/i).allInnerTexts()
      // the house's own: the action in the bar and the names of states
      const own = await page
        .locator('#workflow-panel, .countersign-status, .countersign-actions, .countersign-menu')
        .getByText(/publish/i)
        .allInnerTexts()
      expect(texts.toSorted()).toEqual(own.toSorted())
      expect(await page.locator('#action-save, #action-unpublish, #action-save-draft').count()).toBe(0)

      await goTo(page, `${studio.address}/admin/collections/articles`)
      await page.locator('.cell-state').first().waitFor()
      const all = page.locator('thead input[type="checkbox"]')
      if ((await all.count()) > 0) {
        // it can be ticked once React has taken over
        await page.locator('thead input[type="checkbox"]:enabled').waitFor({ state: 'attached' })
        // nobody sees it; whatever it would offer must not be there for those who reach it all the same
        expect(await all.isVisible()).toBe(false)
        await all.evaluate((box: HTMLInputElement) => box.click())
      }
      expect(await page.getByRole('button', { name: /publish|delete|edit all/i }).count()).toBe(0)
      await page.context().close()
    },
    120_000,
  )
})

describe('in all of this', () => {
  it('no screen asked anything of anybody but the studio, and none reported an error', () => {
    expect(studio.complaints).toEqual({ elsewhere: [], errors: [] })
  })
})
