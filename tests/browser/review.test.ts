import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTimeout } from '../support/startStudio'
import { goAgain, goTo } from './goTo'
import { openBrowser, type StudioBrowser, type Who } from './openBrowser'
import { openReviewTab, signOnReviewTab } from './reviewTab'
import { violationsIn } from './violationsIn'

const inReview = 'Diagnosis of Dravet syndrome'

let studio: StudioBrowser

beforeAll(async () => {
  studio = await openBrowser()
}, startTimeout)
afterAll(async () => {
  await studio?.close()
}, 60_000)

const openAs = async (who: Who, title: string, query = '') => {
  const page = await studio.signIn(who)
  return { page, tab: await openReviewTab(page, studio.address, await studio.articleNamed(title), query) }
}

/** A page of one's own in review, so that tests do not depend on each other. */
async function submitted(slug: string): Promise<string> {
  const like = await studio.articleNamed(inReview)
  const { condition, question, locale, audience, tldr, sections, seo } = await studio.api<Record<string, unknown>>(
    'editor',
    'GET',
    `/articles/${like}?depth=0`,
  )
  const { doc } = await studio.api<{ doc: { id: string } }>('editor', 'POST', '/articles', {
    ...{ condition, question, locale, audience, tldr, sections, seo, slug, title: slug },
  })
  const { workflow } = await studio.explain('editor', doc.id)
  await studio.api('editor', 'POST', `/articles/${doc.id}/submit-for-review`, { revision: workflow.revision })
  return doc.id
}

describe('whoever opens the review tab', () => {
  it('without a registration is told at once why they cannot sign, and who could', async () => {
    const { page, tab } = await openAs('lapsed', inReview)
    await tab.root.locator('[data-code="no-verified-registration"]').waitFor()
    expect(
      await tab.root
        .locator('[data-code="no-verified-registration"]')
        .getByRole('link', { name: 'See the profile' })
        .getAttribute('href'),
    ).toMatch(/^\/admin\/collections\/reviewers\/[0-9a-f-]{36}$/)
    expect(await tab.root.getByText(/^Who could sign it: /).count()).toBe(1)
    expect(await tab.root.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(0)
    expect(await tab.root.getByRole('checkbox').count()).toBe(0)
    await page.context().close()
  }, 120_000)

  it('as an editor can look, and has nothing to press', async () => {
    const { page, tab } = await openAs('editor', inReview)
    await tab.root.locator('[data-code="wrong-role"]').waitFor()
    expect(await tab.root.getByRole('button', { name: /^(Sign|Send back)$/ }).count()).toBe(0)
    await page.context().close()
  }, 120_000)

  it('without an open review reads where the page stands and what was said', async () => {
    const { page, tab } = await openAs('neurologist', 'Symptoms of Duchenne muscular dystrophy')
    await tab.root.getByText(/The page was sent back/).waitFor()
    expect(await tab.root.getByRole('heading', { name: 'What was said in round 1' }).count()).toBe(1)
    await page.context().close()
  }, 120_000)
})

describe('reading and signing', () => {
  it('names what stands around the text, and leads to each part from beside it', async () => {
    const { page, tab } = await openAs('neurologist', inReview)
    const around = await tab.part('page').locator('li').allInnerTexts()
    expect(around.map((one) => one.split(/\s*\n\s*/))).toEqual([
      ['Title', 'Diagnosis of Dravet syndrome'],
      ['Label line', 'Short answer'],
      ['Question', 'How is Dravet syndrome diagnosed?'],
      ['Condition', 'Dravet syndrome'],
      ['Title for search engines', 'Dravet syndrome: diagnosis'],
      [
        'Text for search engines',
        'How Dravet syndrome is diagnosed: the first signs that make doctors think of it and the tests that follow.',
      ],
      ['Tier', '2'],
      ['Written for', 'Carers'],
      ['By', 'Elif Marsh (author)'],
      ['Address', 'dravet-syndrome-diagnosis'],
      ['Language', 'en'],
      ['Subject', 'Diagnosis (diagnosis)'],
      ['Also called', 'severe myoclonic epilepsy of infancy (exact)'],
      ['Code', 'MONDO:0100135 (exact)'],
      ['Code', 'ICD-10-CM G40.83 (exact)'],
      ['Code', 'ICD-11 foundation 1255654700 (exact)'],
      ['Code', 'GARD:0010430 (related)'],
      ['Specialty', 'Genetics'],
      ['Specialty', 'Neurology'],
      ['Specialty', 'Paediatrics'],
    ])
    // what a section says beside its text, which readers' sites show by it
    const urgent = tab.root.locator('section', { has: page.getByRole('heading', { name: 'When is it an emergency?' }) })
    expect((await urgent.locator('[data-label="level"]').innerText()).split(/\s*\n\s*/)).toEqual([
      'How urgent',
      'Emergency: call an ambulance',
    ])
    const list = tab.root.getByRole('navigation', { name: 'In this page' })
    expect(await list.getByText('to read', { exact: true }).count()).toBe(5)
    await list.getByRole('link', { name: 'Medical disclaimer' }).click()
    const part = tab.root.locator('[id^="part-"]').filter({ hasText: 'Medical disclaimer' })
    await part.getByRole('checkbox').waitFor()
    expect(
      await part.evaluate((one) => {
        const { top } = one.getBoundingClientRect()
        return top >= 0 && top < window.innerHeight
      }),
    ).toBe(true)
    const steps = page.getByRole('navigation').filter({ hasText: 'Articles' })
    expect(await steps.getByRole('link', { name: inReview }).getAttribute('href')).toBe(
      `/admin/collections/articles/${await studio.articleNamed(inReview)}`,
    )
    await page.context().close()
  }, 120_000)

  it('shows everything as new, keeps ticks over a reload, and says what is still to be read', async () => {
    const { page, tab } = await openAs('neurologist', inReview)
    await tab.root.getByText('everything is new', { exact: false }).waitFor()
    await tab.root.getByRole('button', { name: 'What changed' }).click()
    expect(await tab.root.locator('ins').count()).toBeGreaterThan(5)
    await tab.part('tldr').getByRole('checkbox').check()
    await tab.root.getByText('1 of 5 read').waitFor()
    await goAgain(page)
    await tab.root.getByText('1 of 5 read').waitFor()
    await tab.root.getByRole('button', { name: 'Sign', exact: true }).click()
    expect(await tab.dialog.locator('li button').count()).toBe(4)
    expect(await tab.dialog.getByLabel('Your password').count()).toBe(0)
    await page.context().close()
  }, 120_000)

  it('refuses a wrong password, signs nothing, and keeps what was read', async () => {
    const { page, tab } = await openAs('neurologist', inReview)
    await tab.readAll()
    await tab.root.getByRole('button', { name: 'Sign', exact: true }).click()
    expect(await tab.dialog.getByText('Dr Nora', { exact: false }).count()).toBeGreaterThan(0)
    await tab.dialog.getByLabel('Your password').fill('not this one')
    await tab.dialog.getByRole('button', { name: 'Sign', exact: true }).click()
    await tab.dialog.locator('[data-code="password-not-confirmed"]').waitFor()
    const { review } = await studio.explain('neurologist', await studio.articleNamed(inReview))
    expect(review?.signatures.map(({ printedName }) => printedName)).toEqual(['Dr Gabriel Stone (demonstration)'])
    await page.context().close()
  }, 120_000)

  it('whose session ended meanwhile signs in again in the dialog, and nothing that was read is lost', async () => {
    const article = await submitted('signed-after-the-session')
    const page = await studio.signIn('neurologist')
    const tab = await openReviewTab(page, studio.address, article)
    const read = await tab.readAll()
    await tab.root.getByRole('button', { name: 'Sign', exact: true }).click()
    await page.context().clearCookies()
    const sign = tab.dialog.getByRole('button', { name: 'Sign', exact: true })
    await tab.dialog.getByLabel('Your password').fill(studio.passwordOf('neurologist'))
    await sign.click()
    await tab.dialog.getByText('Your session has ended, and nothing was done.', { exact: false }).waitFor()
    expect(await violationsIn(page, { include: ['dialog[open]'] })).toEqual([])
    await tab.dialog.getByLabel('Password of ').fill(studio.passwordOf('neurologist'))
    await tab.dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
    await tab.dialog.getByText('You are signed in again.', { exact: false }).waitFor()
    expect((await studio.explain('neurologist', article)).review?.signatures).toEqual([])
    await tab.dialog.getByLabel('Your password').fill(studio.passwordOf('neurologist'))
    await sign.click()
    await page.getByText('Signed.', { exact: true }).first().waitFor()
    expect(read).toBeGreaterThan(1)
    expect((await studio.explain('neurologist', article)).review?.signatures).toHaveLength(1)
    await page.context().close()
  }, 120_000)

  it('two reviewers sign at the same moment: both signatures count', async () => {
    const article = await submitted('signed-by-two-at-once')
    const signers = ['neurologist', 'geneticist'] as const
    const tabs = await Promise.all(
      signers.map(async (who) => {
        const page = await studio.signIn(who)
        return { who, page, tab: await openReviewTab(page, studio.address, article) }
      }),
    )
    for (const { who, tab } of tabs) {
      await tab.readAll()
      await tab.root.getByRole('button', { name: 'Sign', exact: true }).click()
      await tab.dialog.getByLabel('Your password').fill(studio.passwordOf(who))
    }
    await Promise.all(tabs.map(({ tab }) => tab.dialog.getByRole('button', { name: 'Sign', exact: true }).click()))
    // whoever came second had seen an older revision: they are told, the page is fresh, and they press again
    for (const { who, page, tab } of tabs) {
      const told = tab.dialog.locator('[data-code="stale-revision"]')
      const signed = page.getByText('Signed.', { exact: true })
      await signed.or(told).first().waitFor()
      // on a slow machine the page may not be fresh at the first press
      while ((await signed.count()) === 0) {
        await tab.dialog.getByLabel('Your password').fill(studio.passwordOf(who))
        await tab.dialog.getByRole('button', { name: 'Sign', exact: true }).click()
        await signed
          .first()
          .waitFor({ timeout: 5_000 })
          .catch(() => undefined)
      }
    }
    const { workflow, review } = await studio.explain('editor', article)
    expect(workflow.state).toBe('approved')
    expect(review?.signatures).toHaveLength(2)
    for (const { page } of tabs) await page.context().close()
  }, 120_000)

  it('signs by keyboard alone', async () => {
    const article = await submitted('signed-by-keyboard')
    const page = await studio.signIn('neurologist')
    const tab = await openReviewTab(page, studio.address, article)
    const focused = (what: string) =>
      page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, what)
    const tabTo = async (selector: string) => {
      for (let press = 0; press < 200; press += 1) {
        await page.keyboard.press('Tab')
        if (await focused(selector)) return
      }
      throw new Error(`${selector} cannot be reached`)
    }
    const ticks = await tab.root.getByRole('checkbox').count()
    for (let tick = 0; tick < ticks; tick += 1) {
      await tabTo('.countersign-review__tick input')
      await page.keyboard.press('Space')
    }
    await tabTo('.countersign-review__buttons button')
    await page.keyboard.press('Enter')
    await tabTo('dialog input[type="password"]')
    await page.keyboard.type(studio.passwordOf('neurologist'))
    await page.keyboard.press('Enter')
    await page.getByText('Signed.', { exact: true }).first().waitFor()
    expect((await studio.explain('editor', article)).review?.signatures).toHaveLength(1)
    await page.context().close()
  }, 120_000)
})

describe('sending back', () => {
  it('collects what was written beside the sections, and what changed is marked in the next round', async () => {
    const article = await submitted('sent-back-and-changed')
    const reviewer = await studio.signIn('neurologist')
    const tab = await openReviewTab(reviewer, studio.address, article)
    await signOnReviewTab(reviewer, tab, studio.passwordOf('neurologist'))
    await tab.root.getByText(/^You signed this page /).waitFor()
    const other = await studio.signIn('geneticist')
    const second = await openReviewTab(other, studio.address, article)
    await second.part('tldr').getByText('Comment on “TL;DR”').first().click()
    await second.part('tldr').getByRole('textbox').fill('Say when.')
    await second.root.getByRole('button', { name: 'Send back' }).click()
    expect(await second.dialog.getByText('Say when.').count()).toBe(1)
    await second.dialog.getByRole('button', { name: 'Send back' }).click()
    await other.getByText('Sent back.', { exact: true }).first().waitFor()
    await second.root.getByText('Say when.', { exact: true }).waitFor()

    const { workflow } = await studio.explain('editor', article)
    expect(workflow.state).toBe('changesRequested')
    await studio.api('editor', 'PATCH', `/articles/${article}`, { title: 'sent-back-and-mended' })
    const { workflow: changed } = await studio.explain('editor', article)
    await studio.api('editor', 'POST', `/articles/${article}/submit-for-review`, { revision: changed.revision })
    const theirs = await openReviewTab(other, studio.address, article)
    await theirs.root.getByText('Compared with what you commented on in round 1.').waitFor()
    expect(await theirs.part('page').locator('ins').allTextContents()).toContain('inserted: mended')
    // it did not change, and has to be read all the same
    expect(await theirs.part('tldr').locator('[data-change]').innerText()).toBe('unchanged')
    expect(await theirs.part('tldr').getByRole('checkbox').count()).toBe(1)
    const again = await openReviewTab(reviewer, studio.address, article)
    await again.root.getByText('Compared with what you signed last.').waitFor()
    const around = again.part('page')
    expect(await around.locator('del').allTextContents()).toContain('deleted: changed')
    expect(await around.locator('ins').allTextContents()).toContain('inserted: mended')
    await reviewer.context().close()
    await other.context().close()
  }, 120_000)
})

describe('a comment', () => {
  it('is seen by others once added, settled by who raised it, and opened again', async () => {
    const article = await submitted('comment-in-the-browser')
    const raiser = await studio.signIn('neurologist')
    const tab = await openReviewTab(raiser, studio.address, article)
    const part = tab.part('tldr')
    await part.getByText('Comment on “TL;DR”').first().click()
    await part.getByRole('textbox').fill('Say when.')
    await tab.readAll()
    await tab.root.getByRole('button', { name: 'Sign', exact: true }).click()
    await tab.dialog.getByText('You have begun a comment and not added it.', { exact: false }).waitFor()
    await tab.dialog.getByRole('button', { name: 'Cancel' }).click()
    await part.getByRole('button', { name: 'Add comment' }).click()
    await raiser.getByText('Comment added.', { exact: true }).first().waitFor()
    await part.getByRole('button', { name: 'Settled' }).waitFor()

    const other = await studio.signIn('geneticist')
    const theirs = await openReviewTab(other, studio.address, article)
    await theirs.part('tldr').getByText('Say when.').waitFor()
    expect(await theirs.root.getByRole('button', { name: 'Settled' }).count()).toBe(0)
    await theirs.root.getByRole('button', { name: 'Send back' }).click()
    await theirs.dialog.getByRole('heading', { name: 'Open comments' }).waitFor()
    expect(await theirs.dialog.getByText('Say when.').count()).toBe(1)
    expect(await violationsIn(other, { include: ['dialog'] })).toEqual([])

    await part.getByRole('button', { name: 'Settled' }).click()
    await part.getByText('Settled by').waitFor()
    expect(await violationsIn(raiser, { include: ['.countersign-review'] })).toEqual([])
    await part.getByRole('button', { name: 'Open again' }).click()
    await part.getByRole('button', { name: 'Settled' }).waitFor()
    expect((await studio.explain('editor', article)).review?.comments).toMatchObject([
      { body: 'Say when.', heading: 'TL;DR', resolved: null, settleable: false },
    ])
    await raiser.context().close()
    await other.context().close()
  }, 120_000)
})

describe('the history tab', () => {
  it('tells in words what happened, verifies each signature, and compares two versions', async () => {
    const page = await studio.signIn('editor')
    const article = await studio.articleNamed('Treatments for opsoclonus-myoclonus syndrome')
    await goTo(page, `${studio.address}/admin/collections/articles/${article}/history`)
    const root = page.locator('.countersign-history')
    await root.getByRole('heading', { name: 'Round 2' }).waitFor()
    // two signatures and the edition
    expect(await root.locator('[data-verified="true"]').count()).toBe(3)
    expect(await root.locator('[data-verified="false"]').count()).toBe(0)
    // said once, in the round in which it was raised, under what the section was called
    expect(await root.getByText('Parents may read this as if surgery were enough.').count()).toBe(1)
    await root.getByText('round 1, What are the first-line treatments for opsoclonus-myoclonus syndrome?').waitFor()
    await root.getByLabel('Newer version').selectOption({ index: 0 })
    await root.getByRole('button', { name: 'Compare' }).click()
    await root.locator('.countersign-history__part ins').first().waitFor()
    await page.context().close()
  }, 120_000)
})

describe('both tabs', () => {
  it.each(['light', 'dark'] as const)(
    'break no rule of WCAG 2.2 AA and fit a telephone in %s',
    async (colorScheme) => {
      const article = await studio.articleNamed(inReview)
      for (const width of [1440, 390]) {
        const page = await studio.signIn('neurologist', { colorScheme, viewport: { width, height: 844 } })
        // Payload's own frame around the tab is not ours to draw
        const ours = { include: ['.countersign-review'] }
        const tab = await openReviewTab(page, studio.address, article)
        expect(await violationsIn(page, ours)).toEqual([])
        await tab.root.getByRole('button', { name: 'What changed' }).click()
        expect(await violationsIn(page, ours)).toEqual([])
        await tab.readAll()
        await tab.root.getByRole('button', { name: 'Send back' }).click()
        expect(await violationsIn(page, { include: ['dialog[open]'] })).toEqual([])
        await page.keyboard.press('Escape')
        await tab.root.getByRole('button', { name: 'Sign', exact: true }).click()
        expect(await violationsIn(page, { include: ['dialog[open]'] })).toEqual([])
        await goTo(page, `${studio.address}/admin/collections/articles/${article}/history`)
        await page.locator('.countersign-history').waitFor()
        expect(await violationsIn(page, { include: ['.countersign-history'] })).toEqual([])
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBe(0)
        await page.context().close()
      }
    },
    180_000,
  )

  it('asked nothing of anybody but the studio, and reported no error', () => {
    expect(studio.complaints).toEqual({ elsewhere: [], errors: [] })
  })
})
