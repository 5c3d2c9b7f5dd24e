import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { alterSqlite, type EvidenceCopy } from '../support/evidenceCopy'
import { startTimeout } from '../support/startStudio'
import { goTo } from './goTo'
import { openBrowser, type StudioBrowser, type Who } from './openBrowser'
import { violationsIn } from './violationsIn'

let studio: StudioBrowser
beforeAll(async () => {
  studio = await openBrowser()
}, startTimeout)
afterAll(async () => {
  await studio?.close()
}, 60_000)

const atDesk = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const
const onPhone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const
const looks = [atDesk, onPhone]

const log = '/admin/collections/audit-events'
const open = async (who: Who, path: string, look: (typeof looks)[number] = atDesk) => {
  const page = await studio.signIn(who, look)
  await goTo(page, `${studio.address}${path}`)
  // Payload writes its paging into a list's address once it is drawn, which undoes a link that was followed before
  await page.waitForLoadState('networkidle')
  return page
}
async function fitsAndReads(page: Page, ours: string) {
  expect(await violationsIn(page, { include: [ours] })).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
}
const types = (page: Page) =>
  page.locator('[data-type]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.type))

describe('the audit log', () => {
  it('tells in words who did what, and keeps its proof in a fold', async () => {
    for (const look of looks) {
      const page = await open('editor', log, look)
      const newest = page.locator('.countersign-audit__event').first()
      await newest.getByText('Edgar Olsen: Archived the page, which was “Draft”').waitFor()
      expect(await newest.getByRole('link', { name: 'What causes Fabry disease?' }).getAttribute('href')).toBe(
        `/admin/collections/articles/${await studio.articleNamed('What causes Fabry disease?')}/history`,
      )
      expect(
        await newest
          .getByText(/^sha256:/)
          .first()
          .isVisible(),
      ).toBe(false)
      await newest.locator('summary').click()
      await newest
        .getByText(/^sha256:[0-9a-f]{64}$/)
        .first()
        .waitFor()
      await fitsAndReads(page, '.countersign-audit')
      await page.context().close()
    }
  }, 60_000)

  it('is filtered by a form whose address can be kept', async () => {
    const page = await open('admin', log)
    await page.getByLabel('About').selectOption({ label: 'Articles, reviews and editions' })
    await page.getByLabel('What happened').selectOption({ label: 'Sent back' })
    await page.getByLabel('Who did it').selectOption({ label: 'Nora Vale' })
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.waitForURL(/type=review\.changesRequested/)
    const again = await open('editor', new URL(page.url()).pathname + new URL(page.url()).search)
    for (const one of [page, again]) {
      await one.getByRole('link', { name: 'Clear all filters' }).waitFor()
      expect(new Set(await types(one))).toEqual(new Set(['review.changesRequested']))
      expect(await one.getByLabel('Who did it').evaluate((select: HTMLSelectElement) => select.value)).not.toBe('')
    }
    await again.getByRole('link', { name: 'Clear all filters' }).click()
    await again.getByText('Archived the page, which was “Draft”').first().waitFor()
    await page.context().close()
    await again.context().close()
  }, 60_000)

  it('has refused attempts alone where they are asked for', async () => {
    const { docs } = await studio.api<{ docs: { id: string }[] }>('editor', 'GET', '/review-policies')
    // policies are for admins
    await studio.api('editor', 'PATCH', `/review-policies/${docs[0]?.id}`, { signatures: 1 }).catch(() => null)
    const page = await open('admin', log)
    await page.getByLabel('Refused attempts only').check()
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page
      .getByText(/^Elif Marsh: Was refused “Save” \(/)
      .first()
      .waitFor()
    expect(new Set(await types(page))).toEqual(new Set(['action.refused']))
    await page.context().close()
  }, 60_000)

  it('goes on to older events page by page, and back to the newest', async () => {
    const page = await open('admin', log)
    const newest = await page.locator('.countersign-audit__event').first().innerText()
    await page.getByRole('link', { name: 'Older events' }).click()
    await page.getByRole('link', { name: 'Newest events' }).waitFor()
    expect(await page.locator('.countersign-audit__event').first().innerText()).not.toBe(newest)
    await page.getByRole('link', { name: 'Newest events' }).click()
    await page.getByRole('link', { name: 'Newest events' }).waitFor({ state: 'detached' })
    expect(await page.locator('.countersign-audit__event').first().innerText()).toBe(newest)
    await page.context().close()
  }, 60_000)

  it.each([
    ['from=2999-01-01', 'No event matches these filters.'],
    ['kind=people&type=edition.published', 'No event can match these filters'],
  ])(
    'says why it is empty: %s',
    async (query, says) => {
      const page = await open('editor', `${log}?${query}`, onPhone)
      await page.getByText(says).waitFor()
      await fitsAndReads(page, '.countersign-audit')
      await page.context().close()
    },
    60_000,
  )
})

describe('the verification', () => {
  const start = (page: Page) => page.getByRole('button', { name: 'Verify everything' }).click()
  const result = (page: Page, of: 'clean' | 'broken' | 'unfinished') =>
    page.locator(`.countersign-verify__result[data-result="${of}"]`)

  it('is a link away, shows how far it is, and says that everything holds', async () => {
    for (const look of looks) {
      const page = await open('admin', log, look)
      await page.getByRole('link', { name: /verification$/ }).click()
      await page.getByRole('heading', { name: 'Verification', level: 1 }).waitFor()
      await page.waitForFunction(() => document.title.includes('Verification'))
      await fitsAndReads(page, '.countersign-verify')
      // too quick to be looked at, so what was shown is written down
      await page.evaluate(() => {
        const seen: string[] = []
        Object.assign(window, { seen })
        new MutationObserver(() => {
          const bar = document.querySelector<HTMLProgressElement>('.countersign-verify progress')
          if (bar && bar.position > 0) seen.push(bar.parentElement?.innerText ?? '')
        }).observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true })
      })
      await start(page)
      await result(page, 'clean').getByRole('heading', { name: 'Everything holds' }).waitFor()
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
      expect(seen.length).toBeGreaterThan(0)
      expect(seen.every((text) => /[\d,]+ of [\d,]+ records read/.test(text))).toBe(true)
      const counted = await result(page, 'clean').locator('dl > div').allInnerTexts()
      expect(counted.map((text) => text.replace(/\s+/g, ' '))).toContain('Editions 8')
      await fitsAndReads(page, '.countersign-verify')
      await page.context().close()
    }
  }, 120_000)

  it('can be stopped, which is no result, and started again', async () => {
    const page = await open('admin', '/admin/verify')
    const network = await page.context().newCDPSession(page)
    const slowly = (latency: number) =>
      network.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency, downloadThroughput: -1, uploadThroughput: -1 },
      })
    await page.getByRole('button', { name: 'Verify everything' }).waitFor()
    await network.send('Network.enable')
    await slowly(20_000)
    await start(page)
    await page.getByRole('button', { name: 'Stop' }).click()
    await result(page, 'unfinished').getByText('You stopped it.').waitFor()
    expect(await result(page, 'unfinished').innerText()).toContain('nothing is known')
    await slowly(0)
    await page.getByRole('button', { name: 'Verify again' }).click()
    await result(page, 'clean').waitFor()
    await page.context().close()
  }, 60_000)

  it('does not begin where the server cannot be reached, and says so', async () => {
    const page = await open('admin', '/admin/verify')
    await page.getByRole('button', { name: 'Verify everything' }).waitFor()
    await page.context().setOffline(true)
    await start(page)
    await result(page, 'unfinished').getByText('The connection to the studio was lost.').waitFor()
    await page.context().close()
  }, 60_000)

  it.each<Who>(['editor', 'neurologist', 'publisher'])(
    'is not for the %s, who is told who can',
    async (who) => {
      const page = await open(who, '/admin/verify', onPhone)
      await page.getByText('Only an admin can run the verification').waitFor()
      expect(await page.getByRole('button', { name: /verif/i }).count()).toBe(0)
      await fitsAndReads(page, '.countersign-verify')
      await page.context().close()
    },
    60_000,
  )

  it('asks whoever is not signed in to do so', async () => {
    const page = await studio.newPage()
    await goTo(page, `${studio.address}/admin/verify`)
    await page.getByLabel('Email').waitFor()
    expect(new URL(page.url()).pathname).toBe('/admin/login')
    await page.context().close()
  }, 60_000)

  describe('of a database that somebody altered', () => {
    let file: EvidenceCopy
    beforeAll(async () => {
      file = await alterSqlite(studio.databaseFile)
    })
    afterAll(() => file?.drop())

    it('names each record, says what to do and leads to it', async () => {
      const [edition = ''] = await file.ids('editions')
      const [signature = ''] = await file.ids('signatures')
      await file.set('editions', edition, { slug: 'elsewhere' })
      await file.remove('signatures', signature)
      for (const look of looks) {
        const page = await open('admin', '/admin/verify', look)
        await start(page)
        await result(page, 'broken')
          .getByRole('heading', { name: /^Not everything holds: \d+ findings$/ })
          .waitFor()
        const altered = page.locator(`[data-record="${edition}"]`)
        await altered.getByText('Column slug is "elsewhere"').waitFor()
        await altered.getByText('Somebody or something changed this record outside the studio.').waitFor()
        expect(await altered.getByRole('link', { name: 'Open the record' }).getAttribute('href')).toBe(
          `/admin/collections/editions/${edition}`,
        )
        const gone = page.locator(`[data-record="${signature}"]`)
        await gone.getByText('A record is gone that others name.').waitFor()
        // there is nothing to open
        expect(await gone.getByRole('link').count()).toBe(0)
        await fitsAndReads(page, '.countersign-verify')
        await page.context().close()
      }
    }, 60_000)

    it('shows no tab that would rest on such a record, says why, and lets its history be looked at', async () => {
      const article = await studio.articleNamed('Treatments for opsoclonus-myoclonus syndrome')
      const [edition = ''] = await file.ids('editions', { article })
      await file.set('editions', edition, { jws: '' })
      const why = `The record of the edition ${edition} is not as this installation made it.`
      for (const tab of ['review', 'preview', 'history']) {
        const page = await open('editor', `/admin/collections/articles/${article}/${tab}`, onPhone)
        await page.locator('[data-code="evidence-altered"]').getByText(why).waitFor()
        if (tab === 'history') expect(await page.locator('[data-verified="false"]').count()).toBe(1)
        await fitsAndReads(page, '.countersign-cannot-show')
        await page.context().close()
      }
    }, 60_000)

    it('says that it did not finish where a row cannot be read, with what it found before', async () => {
      // a whole number that no JavaScript number can be
      await file.set('checkpoints', (await file.ids('checkpoints'))[0] ?? '', { index: 2n ** 53n + 1n })
      const page = await open('admin', '/admin/verify', onPhone)
      await start(page)
      await result(page, 'unfinished').getByRole('heading', { name: 'The verification did not finish' }).waitFor()
      const says = await result(page, 'unfinished').innerText()
      expect(says).toMatch(/[1-9]\d* of \d+ records were read\. Nothing is known of the rest/)
      expect(says).toContain('Found before it ended')
      await fitsAndReads(page, '.countersign-verify')
      await page.context().close()
    }, 60_000)
  })
})

describe('in all of this', () => {
  it('no screen asked anything of anybody but the studio, and none reported an error', () => {
    expect(studio.complaints).toEqual({ elsewhere: [], errors: [] })
  })
})
