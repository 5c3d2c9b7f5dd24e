import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTimeout } from '../support/startStudio'
import { goTo } from './goTo'
import { openBrowser, type StudioBrowser, type Who } from './openBrowser'
import { violationsIn } from './violationsIn'

let studio: StudioBrowser
let empty: StudioBrowser

beforeAll(async () => {
  studio = await openBrowser()
  empty = await openBrowser({ empty: true })
}, startTimeout)
afterAll(async () => {
  await studio?.close()
  await empty?.close()
}, 60_000)

describe('the start page', () => {
  it.each<[Who, Record<string, string[]>]>([
    [
      'editor',
      {
        'Sent back to you': ['Symptoms of Duchenne muscular dystrophy'],
        'Your drafts': ['Daily life with phenylketonuria'],
        'Yours, in review': ['Diagnosis of Dravet syndrome'],
      },
    ],
    [
      'neurologist',
      { 'Waiting for your signature': ['Diagnosis of Dravet syndrome'], 'Open reviews you have not signed': [] },
    ],
    // has signed it
    ['geneticist', { 'Waiting for your signature': [], 'Open reviews you have not signed': [] }],
    [
      'publisher',
      {
        'Approved, waiting for publication': ['Treatments for Wilson disease'],
        'Live pages to be reviewed again soon': [],
      },
    ],
    [
      'admin',
      {
        'Policies to confirm': [],
        'Registrations to look after': ['Dr Leon Brandt (demonstration)'],
        'People without a role': [],
      },
    ],
  ])(
    'shows the %s what waits for them, and says what happens next where nothing does',
    async (who, sections) => {
      for (const [width, colorScheme] of [
        [1440, 'light'],
        [390, 'dark'],
      ] as const) {
        const page = await studio.signIn(who, { colorScheme, viewport: { width, height: 844 } })
        await goTo(page, `${studio.address}/admin`)
        await page.locator('.countersign-start').waitFor()
        const found = await page.locator('.countersign-start__section').evaluateAll((all) =>
          all.map((one) => ({
            title: one.querySelector('h2')?.textContent,
            rows: [...one.querySelectorAll('li a')].map((link) => link.textContent),
            says: one.querySelector('p')?.textContent ?? null,
          })),
        )
        expect(Object.fromEntries(found.map(({ title, rows }) => [title, rows]))).toEqual(sections)
        expect(found.every(({ rows, says }) => rows.length > 0 || says !== null)).toBe(true)
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
        // Payload's frame around it, its navigation and header, is not ours to draw
        expect(await violationsIn(page, { include: ['.countersign-start'] })).toEqual([])
        await page.context().close()
      }
    },
    120_000,
  )

  it('leads a reviewer to the review in one click', async () => {
    const page = await studio.signIn('neurologist')
    await goTo(page, `${studio.address}/admin`)
    const link = page.getByRole('link', { name: 'Diagnosis of Dravet syndrome' })
    const article = await studio.articleNamed('Diagnosis of Dravet syndrome')
    expect(await link.getAttribute('href')).toBe(`/admin/collections/articles/${article}/review`)
    await page.context().close()
  }, 60_000)
})

describe('a row of the start page', () => {
  it.each<[Who, string, RegExp[]]>([
    [
      'editor',
      'Symptoms of Duchenne muscular dystrophy',
      [/^Tier \d$/, /^English$/, /^last comment \d+ \w+ \d{4} by /],
    ],
    ['editor', 'Daily life with phenylketonuria', [/^Tier 3$/, /^English$/, /^begun \d+ \w+ \d{4}$/]],
    [
      'neurologist',
      'Diagnosis of Dravet syndrome',
      [/^Tier 2$/, /^English$/, /^submitted \d+ \w+ \d{4} by Elif Marsh$/, /^1 of 2 signatures$/],
    ],
    ['publisher', 'Treatments for Wilson disease', [/^Tier 2$/, /^English$/, /^last signature \d+ \w+ \d{4}$/]],
    ['admin', 'Dr Leon Brandt (demonstration)', [/^GMC 0000000$/, /^no longer counts since \d+ \w+ \d{4}$/]],
  ])(
    'tells the %s of “%s” what decides which to take first',
    async (who, name, parts) => {
      const page = await studio.signIn(who, { viewport: { width: 390, height: 844 } })
      await goTo(page, `${studio.address}/admin`)
      const row = page.locator('.countersign-start__row').filter({ hasText: name }).first()
      await row.waitFor()
      const texts = await row.locator('.countersign-start__about > span').allInnerTexts()
      expect(texts).toEqual(parts.map((part) => expect.stringMatching(part)))
      await page.context().close()
    },
    60_000,
  )
})

describe('the saved filters of the list', () => {
  it.each([
    ['Waiting for review', ['Diagnosis of Dravet syndrome']],
    ['Sent back', ['Symptoms of Duchenne muscular dystrophy']],
    ['Approved', ['Treatments for Wilson disease']],
    ['Due', []],
  ])(
    'show what “%s” holds, and are marked',
    async (filter, titles) => {
      const page = await studio.signIn('editor', { viewport: { width: 390, height: 844 } })
      await goTo(page, `${studio.address}/admin/collections/articles`)
      await page.getByRole('link', { name: filter, exact: true }).click()
      await page.locator('.countersign-filters a[aria-current="page"]').getByText(filter, { exact: true }).waitFor()
      expect(await page.locator('td.cell-title').allInnerTexts()).toEqual(titles)
      expect(await violationsIn(page, { include: ['.countersign-filters'] })).toEqual([])
      await page.context().close()
    },
    60_000,
  )
})

describe('the first start', () => {
  it('asks for no role, says what an admin cannot do, and leads to adding people', async () => {
    const page = await empty.newPage()
    await goTo(page, `${empty.address}/admin`)
    await page.getByText('can neither sign nor publish').waitFor()
    await page.locator('form[data-form-ready="true"]').waitFor()
    expect(await page.locator('#field-roles, #field-active').count()).toBe(0)
    await page.getByLabel('Email').fill('first@example.org')
    await page.getByLabel('New Password').fill('a long first password')
    await page.getByLabel('Confirm Password').fill('a long first password')
    await page.getByLabel('Name').fill('First Admin')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('heading', { name: 'Set up the house' }).waitFor()
    expect(await page.getByRole('link', { name: /^Add an? / }).allInnerTexts()).toHaveLength(3)
    expect(await violationsIn(page, { include: ['.countersign-start'] })).toEqual([])
    await page.context().close()
  }, 120_000)
})

describe('a forgotten password without mail', () => {
  it('is an admin’s to help with, and the screen says so', async () => {
    const page = await studio.newPage()
    await goTo(page, `${studio.address}/admin/forgot`)
    await page.getByText('An admin can set a new password for you.').waitFor()
    expect(await page.getByLabel('Email').count()).toBe(0)
    await page.context().close()
  }, 60_000)
})

describe('in all of this', () => {
  it('no screen asked anything of anybody but the studio, and none reported an error', () => {
    expect([studio.complaints, empty.complaints]).toEqual([
      { elsewhere: [], errors: [] },
      { elsewhere: [], errors: [] },
    ])
  })
})
