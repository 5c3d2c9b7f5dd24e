import { setTimeout as sleep } from 'node:timers/promises'

import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { startTimeout } from '../support/startStudio'
import { goTo } from './goTo'
import { openBrowser, type StudioBrowser, type Who } from './openBrowser'
import { openArticle } from './panel'
import { violationsIn } from './violationsIn'

let studio: StudioBrowser

beforeAll(async () => {
  studio = await openBrowser()
}, startTimeout)
afterAll(async () => {
  await studio?.close()
}, 60_000)

const looks = [
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const

const unfinished = 'What is Friedreich ataxia?'
const full = 'Treatments for opsoclonus-myoclonus syndrome'
const inReview = 'Diagnosis of Dravet syndrome'

async function open(who: Who, title: string, look?: (typeof looks)[number]): Promise<Page> {
  const page = await studio.signIn(who, look)
  await openArticle(page, studio.address, await studio.articleNamed(title))
  await page.locator('.countersign-part').last().waitFor()
  return page
}

/** What is far below is drawn only once it has come into sight. */
const comeTo = (page: Page, part: string) =>
  page.locator(part).evaluate((element) => element.scrollIntoView({ block: 'start' }))

const isWiderThanItsWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Ids of the citations in a text, in order. */
function citesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(citesIn)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Record<string, unknown>
  return node.blockType === 'cite' ? [node.citation] : Object.values(node).flatMap(citesIn)
}

const storedSummary = async (article: string) =>
  (await studio.api<{ tldr: unknown }>('editor', 'GET', `/articles/${article}?depth=0`)).tldr

async function expectSoon(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!(await holds())) {
    expect(Date.now()).toBeLessThan(deadline)
    await sleep(250)
  }
}

const countOfArticles = async () =>
  (await studio.api<{ totalDocs: number }>('editor', 'GET', '/articles?limit=1&depth=0')).totalDocs

describe('the form of an article', () => {
  it('has its fields in the parts a page is written in, each with what belongs in it', async () => {
    for (const look of looks) {
      const page = await open('editor', unfinished, look)
      expect(await page.locator('.countersign-part__label [role="heading"]').allInnerTexts()).toEqual([
        'Condition and question',
        'Title and short answer',
        'Sections',
        'Sources and credits',
        'For search engines',
      ])
      expect(await page.locator('.countersign-part__hint').count()).toBe(5)
      expect(
        await violationsIn(page, {
          include: [
            '.countersign-part__label',
            '.countersign-part__hint',
            '.countersign-findings',
            '.field-description',
          ],
        }),
      ).toEqual([])
      expect(await isWiderThanItsWindow(page)).toBe(false)
      await page.context().close()
    }
  }, 120_000)

  it('says what the checks found at the field, counts it at headings, and leads to it through what is folded', async () => {
    const page = await open('editor', unfinished)
    const answer = page.locator('.countersign-part--answer')
    await answer.getByText('Must be mended: "TODO" is a placeholder.').waitFor()
    const section = page.locator('#sections-row-1')
    await section.locator('.countersign-finding-count').getByText('1 to mend').waitFor()
    await section.getByText('The statistic "1 in 50,000" has no citation in its own sentence.').waitFor()
    // hard ones stand before soft ones
    const severities = await answer
      .locator('.countersign-findings > li')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-severity')))
    expect(severities).toEqual(['hard', 'soft'])

    const content = section.locator('[contenteditable="true"]')
    await section.locator('.collapsible__toggle').first().click()
    await content.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Show Section 2, text in the form' }).click()
    await content.waitFor({ state: 'visible' })
    await page.waitForFunction(() => document.activeElement?.closest('#sections-row-1') !== null)
    await page.context().close()
  }, 120_000)

  it('has medications, the care team and statistics as one line each, and the sources in the order of the page', async () => {
    for (const look of looks) {
      const page = await open('editor', full, look)
      const medication = page.locator('[id="sections-1-items-row-0"]')
      await comeTo(page, '#sections-row-1')
      await medication.getByText('corticotropin').waitFor()
      const { height = 0 } = (await medication.boundingBox()) ?? {}
      expect(height).toBeLessThan(look.viewport.width === 390 ? 120 : 60)
      await comeTo(page, '#sections-row-3')
      await page.locator('[id="sections-3-items-row-0"]').getByText('Child neurologist').waitFor()
      await comeTo(page, '#sections-row-4')
      await page.locator('[id="sections-4-statistics-row-0"]').getByText('50–70 %').waitFor()
      await comeTo(page, '.countersign-part--sources')
      const sources = page.getByRole('region', { name: 'Sources of this page' }).locator('li')
      expect((await sources.first().innerText()).startsWith('Rossor et al. 2022 ')).toBe(true)
      expect(await sources.count()).toBe(12)
      expect(
        await violationsIn(page, {
          include: ['.countersign-row-label', '.countersign-source-list', '.countersign-cite'],
        }),
      ).toEqual([])
      await page.context().close()
    }
  }, 120_000)

  it('shows a long heading of a section whole, below its number and kind where the window is narrow', async () => {
    for (const look of looks) {
      const page = await open('editor', inReview, look)
      const header = page.locator('#sections-row-0 .blocks-field__block-header').first()
      await comeTo(page, '#sections-row-0')
      const heading = header.getByText('When do doctors think of it?')
      const [whole, number, shown] = await Promise.all([
        header.boundingBox(),
        header.locator('.blocks-field__block-number').boundingBox(),
        heading.boundingBox(),
      ])
      if (!whole || !number || !shown) throw new Error('not drawn')
      expect(shown.x + shown.width).toBeLessThanOrEqual(whole.x + whole.width + 1)
      expect(shown.y + shown.height).toBeLessThanOrEqual(whole.y + whole.height + 1)
      expect(await heading.evaluate((element) => element.scrollWidth <= element.clientWidth + 1)).toBe(true)
      expect(shown.y >= number.y + number.height - 1).toBe(look.viewport.width === 390)
      await page.context().close()
    }
  }, 60_000)

  it('asks for all names of sources and medications at once, and once for where the article stands', async () => {
    const page = await studio.signIn('editor')
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await openArticle(page, studio.address, await studio.articleNamed(full))
    await page.locator('[id="sections-1-items-row-0"]').getByText('corticotropin').waitFor()
    await page.waitForLoadState('networkidle')
    // parts that are drawn later ask for what only they need
    expect(asked.filter((path) => path === '/api/citations').length).toBeLessThanOrEqual(3)
    expect(asked.filter((path) => path === '/api/medications').length).toBeLessThanOrEqual(2)
    expect(asked.filter((path) => path.endsWith('/explain')).length).toBeLessThanOrEqual(2)
    await page.context().close()
  }, 120_000)
})

describe('a citation', () => {
  it('is put in by keyboard alone, found by author, and stored; the next time it is shown as in the page', async () => {
    const article = await studio.articleNamed(unfinished)
    for (const look of looks) {
      const before = citesIn(await storedSummary(article)).length
      const page = await open('editor', unfinished, look)
      const sent: unknown[] = []
      page.on('request', (request) => {
        if (request.method() === 'PATCH') sent.push(...citesIn((request.postDataJSON() as { tldr: unknown }).tldr))
      })
      await page.locator('.countersign-part--answer [contenteditable="true"]').focus()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(' /cite', { delay: 40 })
      await page.getByRole('option', { name: 'Cite a source' }).waitFor()
      await page.keyboard.press('Enter')
      const box = page.getByRole('combobox', { name: 'Find a source' })
      await box.waitFor()
      await page.getByRole('option').first().waitFor()
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await violationsIn(page, { include: ['.countersign-citation-picker'] })).toEqual([])
      expect(await isWiderThanItsWindow(page)).toBe(false)

      const searches: string[] = []
      page.on('request', (request) => {
        if (new URL(request.url()).pathname === '/api/citations') searches.push(request.url())
      })
      // longer than the form waits with what was typed
      await sleep(3_000)
      await page.keyboard.type('zuberi 2011', { delay: 40 })
      const found = page.getByRole('option', { name: /Brunklaus et al\. 2011/ })
      await found.waitFor()
      await page.getByText('1 source', { exact: true }).waitFor()
      // eleven keys, one search
      expect(searches).toHaveLength(1)
      expect(await found.getByText('in this page').count()).toBe(look === looks[0] ? 0 : 1)
      expect(await box.getAttribute('aria-activedescendant')).toBe(await found.getAttribute('id'))
      await page.keyboard.press('Enter')
      await box.waitFor({ state: 'detached' })
      await page
        .locator('.countersign-part--answer .countersign-cite')
        .last()
        .getByText('Brunklaus et al. 2011')
        .waitFor()
      // a save on its way may have begun before the choice
      await expectSoon(async () => {
        const cites = citesIn(await storedSummary(article))
        return cites.length === before + 1 && cites.every((one) => typeof one === 'string' && one !== '')
      })
      // a mark that names no source was never stored, so nobody was told of one
      expect(sent.length).toBeGreaterThan(0)
      expect(sent.every((one) => typeof one === 'string' && one !== '')).toBe(true)
      await page.context().close()
    }
  }, 180_000)

  it('that is not chosen leaves nothing behind, and one beside selected words leaves the words', async () => {
    const article = await studio.articleNamed('Symptoms of Duchenne muscular dystrophy')
    const page = await open('editor', 'Symptoms of Duchenne muscular dystrophy')
    const summary = page.locator('.countersign-part--answer [contenteditable="true"]')
    const cites = summary.locator('.countersign-cite')
    const before = await cites.count()
    const words = (await summary.innerText()).replace(/\s+/g, ' ')
    await summary.focus()
    await page.keyboard.press('Control+A')
    await page.locator('.countersign-part--answer [data-button-key="cite"]').click()
    const box = page.getByRole('combobox', { name: 'Find a source' })
    await box.waitFor()
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    await box.waitFor({ state: 'detached' })
    await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length === count, [
      '.countersign-part--answer .countersign-cite',
      before,
    ] as const)
    expect((await summary.innerText()).replace(/\s+/g, ' ').trim()).toBe(words.trim())
    await page.getByText(/^Saved/).waitFor()
    expect(citesIn(await storedSummary(article)).filter((one) => !one)).toEqual([])
    await page.context().close()
  }, 120_000)
})

describe('a new article', () => {
  it('is stored only once its choices are made and somebody says so', async () => {
    const before = await countOfArticles()
    for (const look of looks) {
      const page = await studio.signIn('editor', look)
      await goTo(page, `${studio.address}/admin/collections/articles/create`)
      await page.getByRole('note').getByText('Nothing is stored yet').waitFor()
      await page.locator('form[data-form-ready="true"]').first().waitFor()
      const start = page.getByRole('button', { name: 'Start this article' })
      expect(await start.isDisabled()).toBe(true)
      expect(await page.locator('#countersign-not-stored').textContent()).toBe(
        'Not stored. Still to choose: condition, question',
      )
      expect(await violationsIn(page, { include: ['.countersign-save', '.countersign-form-note'] })).toEqual([])
      expect(await isWiderThanItsWindow(page)).toBe(false)
      await page.context().close()
    }
    expect(await countOfArticles()).toBe(before)

    const page = await studio.signIn('editor')
    await goTo(page, `${studio.address}/admin/collections/articles/create`)
    await page.locator('form[data-form-ready="true"]').first().waitFor()
    await page.getByLabel('Title', { exact: true }).first().fill('What causes Wilson disease?')
    await page.locator('#field-condition input').first().fill('Wilson')
    await page.getByRole('option', { name: 'Wilson disease' }).click()
    await page.keyboard.press('Control+s')
    expect(await countOfArticles()).toBe(before)
    await page.locator('#field-question input').first().fill('causes')
    await page.getByRole('option', { name: 'causes' }).click()
    await page.getByRole('button', { name: 'Start this article' }).click()
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}/)
    await page.locator('.countersign-save[data-save="saved"]').waitFor()
    expect(await page.getByLabel('Title', { exact: true }).first().inputValue()).toBe('What causes Wilson disease?')
    expect(await countOfArticles()).toBe(before + 1)
    await page.context().close()
  }, 180_000)
})

describe('the preview', () => {
  it('shows the working copy as readers would get it, marked as not reviewed', async () => {
    const article = await studio.articleNamed(unfinished)
    for (const look of looks) {
      const page = await studio.signIn('editor', look)
      await goTo(page, `${studio.address}/admin/collections/articles/${article}/preview`)
      const preview = page.locator('.countersign-preview')
      await preview.getByRole('note').getByText('Not reviewed', { exact: true }).waitFor()
      await preview.getByText('Short answer · Not reviewed').waitFor()
      await preview.getByRole('heading', { name: 'How many people have it?' }).waitFor()
      await preview.getByText('3 things must be mended before the page can be submitted.').waitFor()
      expect(await violationsIn(page, { include: ['.countersign-preview'] })).toEqual([])
      expect(await isWiderThanItsWindow(page)).toBe(false)
      // it stays in sight
      await page.locator('.countersign-preview__search').scrollIntoViewIfNeeded()
      const stamp = await page.locator('.countersign-preview__stamp').boundingBox()
      expect(stamp && stamp.y >= 0 && stamp.y < look.viewport.height).toBe(true)
      await page.context().close()
    }
  }, 120_000)

  it('shows the words that were submitted, for words that are in review', async () => {
    const article = await studio.articleNamed(inReview)
    const { sections } = await studio.explain('neurologist', article)
    const page = await studio.signIn('neurologist')
    await goTo(page, `${studio.address}/admin/collections/articles/${article}/preview`)
    await page.locator('.countersign-preview__page').waitFor()
    const shown = await page.locator('.countersign-preview__page').innerHTML()
    expect(sections.length).toBeGreaterThan(3)
    for (const { html } of sections) expect(shown).toContain(html)
    await page.getByRole('note').getByText('Not reviewed yet').waitFor()
    await page.context().close()
  }, 60_000)

  it('says why, where the content cannot be read', async () => {
    const article = await studio.articleNamed('What causes Fabry disease?')
    const database = createClient({ url: `file:${studio.databaseFile}` })
    const broken = JSON.stringify({ root: { type: 'root', children: [{ type: 'carousel', children: [] }] } })
    await database.execute({ sql: 'update articles set tldr = ? where id = ?', args: [broken, article] })
    database.close()
    const page = await studio.signIn('editor')
    await goTo(page, `${studio.address}/admin/collections/articles/${article}/preview`)
    await page.getByText(/its content cannot be read: .*carousel/).waitFor()
    expect(await page.locator('.countersign-preview__page').count()).toBe(0)
    await page.context().close()
  }, 60_000)
})

describe('a page in review', () => {
  it('says first in its form that it cannot be edited, who has it, and how it comes back', async () => {
    for (const look of looks) {
      const page = await open('editor', inReview, look)
      const note = page.getByRole('note').filter({ hasText: 'This page is in review and cannot be edited' })
      await note.getByText(/It waits for Nora Vale\. To edit it, take it back:/).waitFor()
      expect(await violationsIn(page, { include: ['.countersign-form-note'] })).toEqual([])
      await note.getByRole('link', { name: 'See the review' }).click()
      await page.waitForURL(/\/review$/)
      await page.context().close()
    }
    const page = await open('neurologist', inReview)
    await page.getByRole('note').getByText('An editor can take it back.').waitFor()
    await page.context().close()
  }, 120_000)
})

describe('a page that was sent back, or that readers have, or had', () => {
  it.each([
    ['Symptoms of Duchenne muscular dystrophy', '1 comment is open. It stands beside the form', null],
    ['Treatments for opsoclonus-myoclonus syndrome', 'Readers get these words', null],
    ['Symptoms of Fabry disease', 'This page was withdrawn', 'When, why and by whom'],
  ])(
    'says first in the form of “%s”: %s',
    async (title, says, link) => {
      for (const look of looks) {
        const page = await open('editor', title, look)
        const note = page.getByRole('note').filter({ hasText: says })
        await note.waitFor()
        expect(await violationsIn(page, { include: ['.countersign-form-note'] })).toEqual([])
        if (link) {
          await note.getByRole('link', { name: link }).click()
          await page.waitForURL(/\/history$/)
        }
        await page.context().close()
      }
    },
    60_000,
  )
})

describe('in all of this', () => {
  it('no screen asked anything of anybody but the studio, and none reported an error', () => {
    expect(studio.complaints).toEqual({ elsewhere: [], errors: [] })
  })
})
