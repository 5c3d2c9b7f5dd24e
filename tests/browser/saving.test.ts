import { setTimeout as sleep } from 'node:timers/promises'

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

const titleOf = (page: Page) => page.getByLabel('Title', { exact: true }).first()
const said = (page: Page, save: string) => page.locator(`.countersign-save[data-save="${save}"]`)
const failed = (page: Page, why: string) => page.locator(`.countersign-save[data-why="${why}"]`)

async function open(who: Who, article: string): Promise<Page> {
  const page = await studio.signIn(who)
  await openArticle(page, studio.address, article)
  await said(page, 'saved').waitFor()
  return page
}

const stored = async (article: string) =>
  (await studio.api<{ title: string }>('editor', 'GET', `/articles/${article}?depth=0`)).title

describe('what is typed into an article', () => {
  it('is stored by itself, in few requests, and the form says so', async () => {
    const article = await studio.articleNamed('Symptoms of Duchenne muscular dystrophy')
    const page = await open('editor', article)
    const requests: string[] = []
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`))
    await titleOf(page).click()
    await page.keyboard.press('End')
    await page.keyboard.type(' and what they mean for the months that come', { delay: 30 })
    await page.getByText(/^Saved at /).waitFor()
    expect(await stored(article)).toBe(
      'Symptoms of Duchenne muscular dystrophy and what they mean for the months that come',
    )
    expect(requests.filter((one) => one === `PATCH /api/articles/${article}`)).toHaveLength(1)
    // 44 keys were pressed
    expect(requests.length).toBeLessThan(15)
    await page.context().close()
  }, 120_000)

  it('is kept when somebody else saved meanwhile: neither overwrites the other, and the second is asked', async () => {
    const article = await studio.articleNamed('What is Friedreich ataxia?')
    const [first, second] = [await open('editor', article), await open('secondEditor', article)]
    await titleOf(first).fill('Written first')
    await first.getByText(/^Saved at /).waitFor()
    await titleOf(second).fill('Written second')
    await failed(second, 'stale').waitFor()
    expect(await stored(article)).toBe('Written first')
    expect(await titleOf(second).inputValue()).toBe('Written second')

    await second.getByRole('button', { name: 'What to do' }).click()
    await second.getByRole('dialog').getByText('Since then it was worked on by Elif Marsh.').waitFor()
    expect(await violationsIn(second, { include: ['dialog[open]'] })).toEqual([])
    // nothing happens by itself
    await sleep(6_000)
    expect(await stored(article)).toBe('Written first')
    await second.getByRole('dialog').getByRole('button', { name: 'Save mine over theirs' }).click()
    await second.getByText(/^Saved at /).waitFor()
    expect(await stored(article)).toBe('Written second')
    for (const page of [first, second]) await page.context().close()
  }, 120_000)

  it('is kept while there is no connection, and stored once there is one again', async () => {
    const article = await studio.articleNamed('Daily life with phenylketonuria')
    const page = await open('editor', article)
    await page.context().setOffline(true)
    await titleOf(page).fill('Typed without a connection')
    await failed(page, 'offline').waitFor()
    expect(await titleOf(page).inputValue()).toBe('Typed without a connection')
    await page.context().setOffline(false)
    await page.getByText(/^Saved at /).waitFor()
    expect(await stored(article)).toBe('Typed without a connection')
    await page.context().close()
  }, 120_000)

  it('is kept when the session has ended, and stored once its owner has signed in again on the same page', async () => {
    const article = await studio.articleNamed('Symptoms of Fabry disease')
    const page = await open('editor', article)
    await page.context().clearCookies()
    await titleOf(page).fill('Typed after the session')
    await failed(page, 'signedOut').waitFor()
    await page.getByRole('button', { name: 'What to do' }).click()
    const dialog = page.getByRole('dialog')
    expect(await violationsIn(page, { include: ['dialog[open]'] })).toEqual([])
    await dialog.getByLabel('Password of ').fill('not the password')
    await dialog.getByRole('button', { name: 'Sign in and save' }).click()
    await dialog.getByText('The email or the password is not right.', { exact: false }).waitFor()
    expect(await stored(article)).toBe('Symptoms of Fabry disease')
    await dialog.getByLabel('Password of ').fill(studio.passwordOf('editor'))
    await page.keyboard.press('Enter')
    await page.getByText(/^Saved at /).waitFor()
    expect(await stored(article)).toBe('Typed after the session')
    await page.context().close()
  }, 120_000)

  it('is offered again to its owner alone, where the page was left before it could be stored', async () => {
    const article = await studio.articleNamed('Regular checks in tuberous sclerosis complex')
    const page = await open('editor', article)
    const cookies = await page.context().cookies()
    await page.context().clearCookies()
    await titleOf(page).fill('Typed and left')
    await failed(page, 'signedOut').waitFor()
    page.on('dialog', (dialog) => void dialog.accept())
    // as Payload leaves it at the end of a session
    await goTo(page, `${studio.address}/admin/logout-inactivity`)
    const note = page.getByRole('region', { name: 'You typed something here that is not saved' })

    await page.context().addCookies((await (await studio.signIn('secondEditor')).context().cookies()) ?? [])
    await openArticle(page, studio.address, article)
    await said(page, 'saved').waitFor()
    expect(await note.count()).toBe(0)

    await page.context().addCookies(cookies)
    await openArticle(page, studio.address, article)
    await note.waitFor()
    expect(await titleOf(page).inputValue()).toBe('Regular checks in tuberous sclerosis complex')
    expect(await violationsIn(page, { include: ['.countersign-kept'] })).toEqual([])
    await studio.api('secondEditor', 'PATCH', `/articles/${article}?draft=true`, { title: 'Written meanwhile' })
    await note.getByRole('button', { name: 'Save it now' }).click()
    await note.getByText('The article was saved since then').waitFor()
    expect(await stored(article)).toBe('Written meanwhile')
    await note.getByRole('button', { name: 'Save mine over it' }).click()
    await note.waitFor({ state: 'detached' })
    await said(page, 'saved').waitFor()
    expect(await titleOf(page).inputValue()).toBe('Typed and left')
    expect(await stored(article)).toBe('Typed and left')
    await page.context().close()
  }, 120_000)

  it('is offered with what was changed since, is not stored over that unasked, and is gone once it is stored', async () => {
    const article = await studio.articleNamed('Treatments for Wilson disease')
    const page = await open('editor', article)
    const cookies = await page.context().cookies()
    const { workflow } = await studio.explain('editor', article)
    await page.context().clearCookies()
    await titleOf(page).fill('Typed on an older revision')
    await failed(page, 'signedOut').waitFor()
    page.on('dialog', (dialog) => void dialog.accept())
    await goTo(page, `${studio.address}/admin/logout-inactivity`)
    await studio.api('secondEditor', 'PATCH', `/articles/${article}?draft=true`, { title: 'Written meanwhile' })

    await page.context().addCookies(cookies)
    await openArticle(page, studio.address, article)
    const note = page.getByRole('region', { name: 'You typed something here that is not saved' })
    await note
      .getByText(`into revision ${workflow.revision}, and the page is at revision ${workflow.revision + 1} now.`)
      .waitFor()
    await note.getByText('Since then it was worked on by Edgar Olsen.').waitFor()
    // of the whole form only what was typed
    expect(await note.locator('details p').allInnerTexts()).toEqual(['Typed on an older revision'])
    expect(await note.getByText('Typed on an older revision').isVisible()).toBe(true)
    expect(await violationsIn(page, { include: ['.countersign-kept'] })).toEqual([])
    await note.getByRole('button', { name: 'Save it now' }).click()
    await note.getByText('The article was saved since then').waitFor()
    expect(await stored(article)).toBe('Written meanwhile')

    // something else is stored: the words still are not
    await titleOf(page).fill('Something else')
    await page.getByText(/^Saved at /).waitFor()
    await note.getByText(`at revision ${workflow.revision + 2} now.`).waitFor()
    await titleOf(page).fill('Typed on an older revision, and gone on with')
    await note.waitFor({ state: 'detached' })
    expect(await stored(article)).toBe('Typed on an older revision, and gone on with')
    await openArticle(page, studio.address, article)
    await said(page, 'saved').waitFor()
    expect(await note.count()).toBe(0)
    await page.context().close()
  }, 120_000)

  it('is not offered where its save arrived though the page was left before the answer', async () => {
    const article = await studio.articleNamed('Was ist Morbus Wilson?')
    const page = await open('editor', article)
    await page.route(`**/api/articles/${article}?*`, async (route) => {
      await route.fetch()
      await route.abort()
    })
    await titleOf(page).fill('Gespeichert ohne Antwort')
    await failed(page, 'offline').waitFor()
    expect(await stored(article)).toBe('Gespeichert ohne Antwort')
    page.on('dialog', (dialog) => void dialog.accept())
    await goTo(page, `${studio.address}/admin/collections/articles`)
    await page.unroute(`**/api/articles/${article}?*`)
    await openArticle(page, studio.address, article)
    await said(page, 'saved').waitFor()
    expect(await titleOf(page).inputValue()).toBe('Gespeichert ohne Antwort')
    expect(await page.locator('.countersign-kept').count()).toBe(0)
    await page.context().close()
  }, 120_000)
})
