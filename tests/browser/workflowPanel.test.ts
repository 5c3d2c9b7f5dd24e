import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Locator } from 'playwright-core'

import type { ExplainAnswer } from '../../src/admin/explainAnswer'
import { startTimeout } from '../support/startStudio'
import { goTo } from './goTo'
import { allSaved, openArticle, savedBy } from './panel'
import { openBrowser, type StudioBrowser } from './openBrowser'

let studio: StudioBrowser

beforeAll(async () => {
  studio = await openBrowser()
}, startTimeout)
afterAll(async () => {
  await studio?.close()
}, 60_000)

describe('an article saved as it was opened', () => {
  it.each([
    // every kind of section, statistics, inline citations; live
    ['Treatments for opsoclonus-myoclonus syndrome', 'published'],
    ['Was ist Morbus Wilson?', 'published'],
    // signatures hold only as long as the content does
    ['Treatments for Wilson disease', 'approved'],
    ['Symptoms of Duchenne muscular dystrophy', 'changesRequested'],
    ['What is Friedreich ataxia?', 'draft'],
  ])(
    'keeps the hash of its content and its state: %s',
    async (title, state) => {
      const article = await studio.articleNamed(title)
      const before = await studio.explain('editor', article)
      expect(before.workflow.state).toBe(state)
      const page = await studio.signIn('editor')
      await openArticle(page, studio.address, article)
      // the editors of all rich texts are there, so what they would change on loading they have changed
      await page.locator('form[data-form-ready="true"]').waitFor()
      await page.locator('[contenteditable="true"]').last().waitFor()

      const saved = savedBy(page, article)
      await page.locator('form.collection-edit__form').evaluate((form: HTMLFormElement) => form.requestSubmit())
      expect(await saved).toBe(200)

      const after = await studio.explain('editor', article)
      expect(after.projectionHash).toBe(before.projectionHash)
      expect(after.workflow.state).toBe(state)
      expect(after.workflow.contributors).toEqual(before.workflow.contributors)
      // the save did arrive
      expect(after.workflow.revision).toBe(before.workflow.revision + 1)
      await page.context().close()
    },
    120_000,
  )

  it('leaves the live state as soon as a word differs, and returns to it with the old word', async () => {
    const article = await studio.articleNamed('Regular checks in tuberous sclerosis complex')
    const before = await studio.explain('editor', article)
    const page = await studio.signIn('editor')
    const panel = await openArticle(page, studio.address, article)
    const title = page.getByLabel('Title', { exact: true }).first()
    const words = await title.inputValue()

    await title.fill(`${words}, in short`)
    await panel.waitFor({ state: 'draft', live: 'live' })
    await title.fill(words)
    await panel.waitFor({ state: 'published', live: 'live' })
    expect((await studio.explain('editor', article)).projectionHash).toBe(before.projectionHash)
    await page.context().close()
  }, 120_000)
})

describe('the bar of an article', () => {
  it('tells a reviewer who wrote a sentence of the page that somebody else must sign it', async () => {
    // the reviewer becomes an editor too, and changes a page
    const { docs } = await studio.api<{ docs: { id: string; email: string; roles: string[] }[] }>(
      'admin',
      'GET',
      '/users?limit=50&depth=0',
    )
    const gabriel = docs.find(({ email }) => email === 'gabriel@example.org')
    await studio.api('admin', 'PATCH', `/users/${gabriel?.id}`, { roles: ['medicalReviewer', 'editor'] })
    const article = await studio.articleNamed('Symptoms of Duchenne muscular dystrophy')
    await studio.api('geneticist', 'PATCH', `/articles/${article}`, { title: 'Symptoms of Duchenne disease' })
    const { workflow } = await studio.explain('editor', article)
    await studio.api('editor', 'POST', `/articles/${article}/submit-for-review`, { revision: workflow.revision })

    const page = await studio.signIn('geneticist')
    const panel = await openArticle(page, studio.address, article)
    const sign = panel.action('sign')
    expect(await sign.getAttribute('data-allowed')).toBe('false')
    expect(await sign.getByRole('button', { name: 'Sign', exact: true }).isDisabled()).toBe(true)
    expect(await panel.status.locator('[data-turn]').getAttribute('data-turn')).toBe('medicalReviewer')
    const why = sign.getByRole('button', { name: 'You contributed to this content, so somebody else must sign it.' })
    expect(await why.isVisible()).toBe(true)
    await why.click()
    const reason = panel.dialog.locator('[data-code="contributor"]')
    expect((await reason.textContent())?.trim()).toBe(
      'You contributed to this content, so somebody else must sign it. Somebody else has to do it.',
    )
    await page.context().close()
  }, 120_000)

  it('tells a reviewer whose registration has lapsed why they cannot sign', async () => {
    const page = await studio.signIn('lapsed')
    const article = await studio.articleNamed('Diagnosis of Dravet syndrome')
    const panel = await openArticle(page, studio.address, article)
    await panel.action('sign').getByRole('button', { name: 'no registration' }).click()
    const reason = panel.dialog.locator('[data-code="no-verified-registration"]')
    expect(await reason.isVisible()).toBe(true)
    expect(await reason.getByRole('link').getAttribute('href')).toContain('/collections/reviewers')
    await page.context().close()
  }, 120_000)

  it('shows every action of the answer that is not away, with every reason, and no other', async () => {
    const article = await studio.articleNamed('Diagnosis of Dravet syndrome')
    // most of them are refused for the role or the state, signing for the registration
    const answer: ExplainAnswer = await studio.explain('lapsed', article)
    const page = await studio.signIn('lapsed')
    await openArticle(page, studio.address, article)
    const shown = page.locator('[data-verb]')
    const found: Record<string, { allowed: boolean; codes: string[] }> = {}
    for (const action of await shown.all()) {
      const codes = action.locator('[data-code]')
      found[(await action.getAttribute('data-verb')) ?? ''] = {
        allowed: (await action.getAttribute('data-allowed')) === 'true',
        codes: await codes.evaluateAll((all) => all.map((one) => one.getAttribute('data-code') ?? '')),
      }
    }
    expect(Object.keys(found).toSorted()).toEqual(
      ['requestChanges', 'sign', 'withdraw'].filter((verb) => verb in found),
    )
    expect(Object.keys(found).length).toBeGreaterThan(1)
    expect(found).toEqual(
      Object.fromEntries(
        answer.actions
          .filter(({ place }) => place !== 'away')
          .map(({ verb, allowed, reasons }) => [verb, { allowed, codes: reasons.map(({ code }) => code) }]),
      ),
    )
    await page.context().close()
  }, 120_000)

  it('asks the server again when somebody else has acted meanwhile, and shows why it was refused', async () => {
    const article = await studio.articleNamed('Treatments for Wilson disease')
    const page = await studio.signIn('publisher')
    const panel = await openArticle(page, studio.address, article)
    const { workflow } = await studio.explain('editor', article)
    await studio.api('editor', 'POST', `/articles/${article}/take-back`, { revision: workflow.revision })

    await panel.begin('publish')
    await panel.dialog.getByRole('button', { name: 'Publish', exact: true }).click()
    await panel.dialog.getByText('“Publish” is not possible while the article is a draft.').waitFor()
    await panel.waitFor({ state: 'draft' })
    await panel.dialog.getByRole('button', { name: 'Cancel' }).click()
    // not of this state any more: it says little about the page
    expect(await panel.action('publish').count()).toBe(0)
    await page.context().close()
  }, 120_000)

  it('makes the form read-only while the page is in review, and writable again once it is taken back', async () => {
    const article = await studio.articleNamed('Diagnosis of Dravet syndrome')
    const page = await studio.signIn('editor')
    const panel = await openArticle(page, studio.address, article)
    const title = page.getByLabel('Title', { exact: true }).first()
    const texts = page.locator('[data-lexical-editor]')
    const summary = page.locator('.countersign-part--answer [data-lexical-editor]')
    const section = page.locator('#sections-row-1 [data-lexical-editor]')
    const toolbars = page.locator('.fixed-toolbar')
    const citeButtons = section.locator('.LexicalEditorTheme__inlineBlock__removeButton')
    const typeInto = async (text: Locator, words: string) => {
      await text.evaluate((element: HTMLElement) => element.focus())
      await text.getByText(/\w/).first().click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.type(words, { delay: 10 })
    }
    await page.locator('form[data-form-ready="false"]').waitFor()
    // what is far below is drawn only once it has come into sight
    await section.evaluate((element) => element.scrollIntoView())
    await page.locator('#sections-row-1 .countersign-cite').first().waitFor()
    const expectFrozen = async () => {
      await page.locator('form[data-form-ready="false"]').waitFor()
      expect(await title.isEditable()).toBe(false)
      await page.locator('[data-lexical-editor][contenteditable="true"]').first().waitFor({ state: 'detached' })
      expect(await texts.count()).toBeGreaterThan(2)
      expect(await toolbars.count()).toBe(0)
      expect(await citeButtons.count()).toBe(0)
      for (const text of [summary, section]) {
        const before = await text.innerText()
        await typeInto(text, 'Not to be kept. ')
        expect(await text.innerText()).toBe(before)
      }
    }
    const expectWritable = async (words: string) => {
      await page.locator('form[data-form-ready="true"]').waitFor()
      expect(await title.isEditable()).toBe(true)
      await page.locator('[data-lexical-editor][contenteditable="false"]').first().waitFor({ state: 'detached' })
      expect(await toolbars.count()).toBe(await texts.count())
      expect(await citeButtons.count()).toBeGreaterThan(0)
      for (const text of [summary, section]) {
        await typeInto(text, words)
        expect(await text.innerText()).toMatch(new RegExp(`^${words}`))
      }
      await page.locator('.countersign-save[data-save="saved"]').waitFor()
      await allSaved(page, article)
    }
    await expectFrozen()

    await panel.begin('takeBack')
    await panel.finish('Take back', 'Taken back.')
    await panel.waitFor({ state: 'draft' })
    await expectWritable('Typed again. ')

    await panel.begin('submitForReview')
    await panel.finish('Submit for review', 'Submitted for review.')
    await panel.waitFor({ state: 'inReview' })
    const refused: number[] = []
    page.on('response', (response) => {
      if (response.request().method() === 'PATCH') refused.push(response.status())
    })
    await expectFrozen()

    await panel.begin('takeBack')
    await panel.finish('Take back', 'Taken back.')
    await panel.waitFor({ state: 'draft' })
    expect(refused).toEqual([])
    await expectWritable('Typed once more. ')
    const stored = JSON.stringify(await studio.api('editor', 'GET', `/articles/${article}?depth=0`))
    expect(stored.match(/Typed once more\. Typed again\. /g)).toHaveLength(2)
    expect(stored).not.toContain('Not to be kept')
    await page.context().close()
  }, 240_000)

  it('says of a new article what it needs before it can be submitted', async () => {
    const page = await studio.signIn('editor')
    await studio.api('editor', 'POST', '/articles', {})
    const { docs } = await studio.api<{ docs: { id: string }[] }>('editor', 'GET', '/articles?sort=-createdAt&limit=1')
    await goTo(page, `${studio.address}/admin/collections/articles/${docs[0]?.id}`)
    await page.locator('.countersign-status[data-state="draft"]').waitFor()
    const submit = page.locator('[data-verb="submitForReview"]')
    expect(await submit.getAttribute('data-allowed')).toBe('false')
    const panel = page.getByRole('complementary', { name: 'About this page' })
    expect(await panel.locator('details[data-severity="hard"] li').count()).toBeGreaterThan(3)
    await page.context().close()
  }, 120_000)

  it('says what went wrong when the server cannot be reached, and tries again', async () => {
    const article = await studio.articleNamed('Was ist Morbus Wilson?')
    const page = await studio.signIn('editor')
    await page.route('**/explain', (route) => route.abort())
    await goTo(page, `${studio.address}/admin/collections/articles/${article}`)
    const panel = page.getByRole('complementary', { name: 'About this page' })
    await panel.getByText('The server could not be reached.').waitFor()
    await page.unroute('**/explain')
    await panel.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.countersign-status[data-state="published"]').waitFor()
    await page.context().close()
  }, 120_000)

  it('can be used with the keyboard alone', async () => {
    const article = await studio.articleNamed('What is Friedreich ataxia?')
    const page = await studio.signIn('editor')
    const panel = await openArticle(page, studio.address, article)
    await page.getByRole('button', { name: 'More actions' }).focus()
    await page.keyboard.press('Enter')
    const archive = panel.action('archive').getByRole('button')
    await archive.and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await panel.dialog.getByRole('heading', { name: 'Archive this article' }).waitFor()
    const act = panel.dialog.getByRole('button', { name: 'Archive', exact: true })
    // close, then the button that does it
    await page.keyboard.press('Tab')
    await act.and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await panel.waitFor({ state: 'archived' })
    await panel.status.and(page.locator(':focus')).waitFor()
    await page.context().close()
  }, 120_000)
})

describe('in all of this', () => {
  it('no page reported an error', () => {
    expect(studio.complaints.errors).toEqual([])
  })
})
