import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { startTimeout } from '../support/startStudio'
import { goAgain, goTo } from './goTo'
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

const looks = [
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const

/** At a desk in light and on a telephone in dark, each whole once its part is there. */
async function eachLook(who: Who, path: string, whole: string, look: (page: Page) => Promise<void>) {
  for (const options of looks) {
    const page = await studio.signIn(who, options)
    await goTo(page, `${studio.address}${path}`)
    await page.locator(whole).first().waitFor()
    await look(page)
    await page.context().close()
  }
}

/** Ours alone: the frame around it, and the rest of a form, are Payload's to draw. */
async function fitsAndReads(page: Page, ours: string) {
  expect(await violationsIn(page, { include: [ours] })).toEqual([])
  const outside = await page
    .locator(ours)
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > window.innerWidth).length)
  expect(outside).toBe(0)
}

async function idOf(collection: string, field: string, value: string | number): Promise<string> {
  const query = new URLSearchParams({ [`where[${field}][equals]`]: String(value), depth: '0' })
  const { docs } = await studio.api<{ docs: { id: string }[] }>('admin', 'GET', `/${collection}?${query}`)
  if (!docs[0]) throw new Error(`${collection} has no ${field} ${value}`)
  return docs[0].id
}

/** The texts of one column of a list, by what stands in another. */
const column = (page: Page, key: string, value: string) =>
  page
    .locator('tbody tr')
    .evaluateAll(
      (rows, [left, right]) =>
        Object.fromEntries(
          rows.map((row) => [
            row.querySelector(`.cell-${left}`)?.textContent ?? '',
            row.querySelector(`.cell-${right}`)?.textContent ?? '',
          ]),
        ),
      [key, value],
    )

describe('the list of people', () => {
  it('says of each whether they can sign, and why not', async () => {
    const page = await studio.signIn('admin')
    await goTo(page, `${studio.address}/admin/collections/users`)
    await page.locator('.cell-canSign').last().waitFor()
    expect(await column(page, 'name', 'canSign')).toMatchObject({
      'Nora Vale': 'Yes',
      'Leon Brandt': 'No: no registration counts today',
      'Elif Marsh': 'No: not a medical reviewer',
      'Ada Lindqvist': 'No: not a medical reviewer',
    })
    expect(await column(page, 'name', 'active')).toMatchObject({ 'Nora Vale': 'Active' })
    expect(await violationsIn(page, { include: ['.cell-canSign', '.cell-active'] })).toEqual([])
    await page.context().close()
  }, 60_000)
})

describe('a person', () => {
  it('has what each role may do, whether they can sign, and the way to their profile and back', async () => {
    const nora = await idOf('users', 'name', 'Nora Vale')
    await eachLook('admin', `/admin/collections/users/${nora}`, '.countersign-signing[data-state]', async (page) => {
      await page.getByText('looks after people and policies').waitFor()
      await fitsAndReads(page, '.countersign-signing')
      await fitsAndReads(page, '.countersign-roles')
      expect(await page.locator('.countersign-signing h2').innerText()).toBe('Can sign today')
      await page.getByText('Specialist in Neurology, Paediatrics').waitFor()
      await page.getByRole('link', { name: 'Reviewer profile: Dr Nora Vale' }).click()
      await page.getByRole('link', { name: 'Account: Nora Vale' }).click()
      await page.waitForURL(`**/collections/users/${nora}`)
    })
  }, 120_000)

  it('without a profile is told what is missing, with the way to one', async () => {
    const { doc } = await studio.api<{ doc: { id: string } }>('admin', 'POST', '/users', {
      ...{ name: 'Rhea New', email: 'rhea@example.org', password: 'a long enough password' },
      ...{ roles: ['medicalReviewer'], active: true },
    })
    const page = await studio.signIn('admin')
    await goTo(page, `${studio.address}/admin/collections/users/${doc.id}`)
    await page.getByText('Rhea New has no reviewer profile.').waitFor()
    await page.getByRole('link', { name: 'Add a reviewer profile' }).click()
    await page.waitForURL('**/collections/reviewers/create?user=*')
    await page.locator('#field-user').getByText('Rhea New').waitFor()
    await studio.api('admin', 'DELETE', `/users/${doc.id}`)
    await page.context().close()
  }, 60_000)
})

describe('a new person', () => {
  it('is active unless that is taken out, and a short password is refused at its field', async () => {
    await eachLook('admin', '/admin/collections/users/create', '.countersign-active', async (page) => {
      await page.locator('form[data-form-ready="true"]').first().waitFor()
      await page.getByRole('heading', { name: 'New person' }).waitFor()
      const active = page.locator('#field-active')
      expect(await active.isChecked()).toBe(true)
      // before the roles, with all that each of them may do
      expect((await active.boundingBox())!.y).toBeLessThan((await page.locator('#field-roles').boundingBox())!.y)
      await active.uncheck()
      await page.getByText('This person will not be able to sign in').waitFor()
      await fitsAndReads(page, '.countersign-active')
      await page.getByText('New password (at least 12 characters)').waitFor()
      await page.getByLabel('Email').fill(`ruth${page.viewportSize()!.width}@example.org`)
      await page.getByLabel('New password').fill('too short')
      await page.getByLabel('Confirm Password').fill('too short')
      await page.locator('#field-name').fill('Ruth New')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      // on a telephone Payload marks the field and keeps the sentence to the message below
      await page
        .locator('.field-type.password.error [title="A password has at least 12 characters."]')
        .waitFor({ state: 'attached' })
      await page.getByLabel('New password').fill('long enough to sign')
      await page.getByLabel('Confirm Password').fill('long enough to sign')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByRole('heading', { name: 'Ruth New' }).waitFor()
      await page.getByText('This person cannot sign in: “Active” is not ticked.').waitFor()
    })
    const { docs } = await studio.api<{ docs: { id: string; active: boolean }[] }>(
      'admin',
      'GET',
      '/users?where[name][equals]=Ruth%20New&depth=0',
    )
    expect(docs.map(({ active }) => active)).toEqual([false, false])
    for (const { id } of docs) await studio.api('admin', 'DELETE', `/users/${id}`)
  }, 120_000)

  it('is stored as active where the tick was left', async () => {
    const page = await studio.signIn('admin')
    await goTo(page, `${studio.address}/admin/collections/users/create`)
    await page.locator('form[data-form-ready="true"]').first().waitFor()
    await page.getByLabel('Email').fill('tess@example.org')
    await page.getByLabel('New password').fill('long enough to sign')
    await page.getByLabel('Confirm Password').fill('long enough to sign')
    await page.locator('#field-name').fill('Tess New')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('button', { name: 'Change password' }).waitFor()
    const id = await idOf('users', 'name', 'Tess New')
    expect(await studio.api('admin', 'GET', `/users/${id}?depth=0`)).toMatchObject({ active: true })
    await studio.api('admin', 'DELETE', `/users/${id}`)
    await page.context().close()
  }, 60_000)
})

describe('what has no title yet', () => {
  it.each([
    ['reviewers', 'New reviewer'],
    ['users', 'New person'],
    ['review-policies', 'New review policy'],
  ])('is called in words: %s', async (collection, title) => {
    const page = await studio.signIn('admin')
    await goTo(page, `${studio.address}/admin/collections/${collection}/create`)
    await page.getByRole('heading', { name: title, exact: true }).waitFor()
    await page.context().close()
  })

  it('is called so once it is stored, above the form and on the way to it', async () => {
    const page = await studio.signIn('editor')
    await goTo(page, `${studio.address}/admin/collections/articles/create`)
    await page.getByRole('heading', { name: 'New article', exact: true }).waitFor()
    const { doc } = await studio.api<{ doc: { id: string } }>('editor', 'POST', '/articles?draft=true', {
      ...{ locale: 'en', audience: 'patient' },
    })
    await goTo(page, `${studio.address}/admin/collections/articles/${doc.id}`)
    await page.getByRole('heading', { name: 'Article without a title', exact: true }).waitFor()
    await page.locator('.step-nav').getByText('Article without a title').waitFor()
    await page.locator('form[data-form-ready="true"]').first().waitFor()
    await page.locator('#field-title').fill('A title at last')
    await page.getByRole('heading', { name: 'A title at last', exact: true }).waitFor()
    await page.locator('#field-title').fill('')
    await page.getByRole('heading', { name: 'Article without a title', exact: true }).waitFor()
    await goTo(page, `${studio.address}/admin/collections/articles/${doc.id}/history`)
    await page.getByRole('heading', { name: 'Article without a title', exact: true }).waitFor()
    await page.context().close()
    await studio.api('editor', 'DELETE', `/articles/${doc.id}`)
  }, 60_000)
})

describe('reviewers', () => {
  it('say in the list whether each registration counts', async () => {
    const page = await studio.signIn('admin')
    await goTo(page, `${studio.address}/admin/collections/reviewers`)
    await page.locator('.cell-registrations').last().waitFor()
    const registrations = await column(page, 'printedName', 'registrations')
    expect(registrations['Dr Nora Vale (demonstration)']).toMatch(/^NPI 1234567893: counts until \d+ \w+ \d{4}$/)
    expect(registrations['Dr Leon Brandt (demonstration)']).toMatch(
      /^GMC 0000000: does not count: expired on \d+ \w+ \d{4}$/,
    )
    expect(await violationsIn(page, { include: ['.cell-registrations', '.cell-canSign'] })).toEqual([])
    await page.context().close()
  }, 60_000)

  it('have their number judged as one types, by the body that was chosen', async () => {
    await eachLook('admin', '/admin/collections/reviewers/create', '.countersign-signing', async (page) => {
      await page.getByRole('heading', { name: 'What a reviewer needs to sign' }).waitFor()
      expect(await page.locator('.countersign-signing li').count()).toBe(5)
      await page.locator('form[data-form-ready="true"]').first().waitFor()
      await page.getByRole('button', { name: 'Add Registration' }).click()
      const verdict = page.locator('.countersign-registration-number > [role="status"]')
      await verdict.getByText('Choose the body first').waitFor()
      await page.locator('[id="field-registrations__0__body"] input').first().fill('LANR')
      await page.getByRole('option', { name: 'LANR (DE): Lebenslange Arztnummer (KBV), such as 000000000' }).click()
      await verdict.getByText('A LANR number is 9 digits, such as 000000000.').waitFor()
      expect(await page.locator('[id="field-registrations__0__country"]').inputValue()).toBe('DE')
      const number = page.locator('[id="field-registrations__0__number"]')
      await number.pressSequentially('1234')
      await verdict.getByText('A LANR number is 9 digits.', { exact: true }).waitFor()
      await number.pressSequentially('56501')
      await verdict.getByText('The check digit (the seventh) of this LANR is wrong.').waitFor()
      await fitsAndReads(page, '.countersign-registration-number')
      await number.fill('123456601')
      await verdict.getByText('The form is right.').waitFor()
      await page
        .locator('.countersign-registration-label')
        .getByText('does not count: not verified', { exact: true })
        .waitFor()
      await fitsAndReads(page, '.countersign-signing')
      await fitsAndReads(page, '.countersign-registration-number')
    })
  }, 120_000)

  it('whose registration lapsed are told so', async () => {
    const leon = await idOf('reviewers', 'printedName', 'Dr Leon Brandt (demonstration)')
    await eachLook(
      'admin',
      `/admin/collections/reviewers/${leon}`,
      '.countersign-signing[data-state="false"]',
      async (page) => {
        await page.getByText('Leon Brandt has no registration that is verified').waitFor()
        expect(await page.locator('.countersign-registration-label').innerText()).toContain(
          'does not count: expired on',
        )
        await fitsAndReads(page, '.countersign-signing')
      },
    )
  }, 60_000)
})

describe('review policies', () => {
  it('say above their list whether each can be met, by whom, and who could not sign', async () => {
    await eachLook('editor', '/admin/collections/review-policies', '.countersign-signing', async (page) => {
      await page.getByText('Tier 1 can be met: 4 people could sign, and it asks for 2 signatures.').waitFor()
      await page.getByText('Tier 3 can be met: 4 people could sign, and it asks for 1 signature.').waitFor()
      expect(await page.locator('[data-people="can"] a').allInnerTexts()).toEqual([
        'Camille Renard',
        'Gabriel Stone',
        'Ines Falk',
        'Nora Vale',
      ])
      expect(await page.locator('[data-people="cannot"] li').allInnerTexts()).toEqual([
        'Leon Brandt: Leon Brandt has no registration that is verified, unexpired and rechecked in time.',
      ])
      await fitsAndReads(page, '.countersign-signing')
    })
  }, 120_000)

  it('have a dash in their list where pages are never suspended', async () => {
    const page = await studio.signIn('editor')
    await goTo(page, `${studio.address}/admin/collections/review-policies`)
    await page.locator('.cell-suspendAfterDays').last().waitFor()
    expect(await column(page, 'tier', 'suspendAfterDays')).toMatchObject({ 1: '30', 3: '–' })
    await page.context().close()
  }, 60_000)

  it('that nobody can meet say so once they are saved, and who is missing', async () => {
    const policy = await idOf('review-policies', 'tier', 1)
    const page = await studio.signIn('admin')
    await goTo(page, `${studio.address}/admin/collections/review-policies/${policy}`)
    const panel = page.locator('.countersign-signing')
    await page.getByRole('heading', { name: 'Tier 1', exact: true }).waitFor()
    await panel.getByText('Tier 1 can be met: 4 people could sign').waitFor()
    await page.locator('form[data-form-ready="true"]').first().waitFor()
    await page.locator('#field-signatures').fill('6')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await panel
      .getByText(
        'Nobody can meet tier 1 today: it asks for 6 signatures, and 4 people could sign. Missing: 2 more people who can sign.',
      )
      .waitFor()
    expect(await panel.getAttribute('data-state')).toBe('false')
    await fitsAndReads(page, '.countersign-signing')

    // weaker again: an admin alone cannot even propose it
    await page.locator('#field-signatures').fill('2')
    await page.getByText('There is no other active admin who could confirm it.').waitFor()
    expect(await page.getByRole('button', { name: 'Propose it' }).isDisabled()).toBe(true)

    // proposed in the form, confirmed by another admin
    const second = { email: 'second.admin@example.org', password: 'Second-Admin-Of-The-House-1' }
    await studio.api('admin', 'POST', '/users', { ...second, name: 'Second Admin', roles: ['admin'], active: true })
    await goAgain(page)
    await page.locator('form[data-form-ready="true"]').first().waitFor()
    await page.locator('#field-signatures').fill('2')
    await page.getByText('signatures 6 → 2').waitFor()
    await page.locator('.doc-controls').getByText('“Save” would be refused, propose it below').waitFor()
    await page.getByRole('button', { name: 'Propose it' }).click()
    await page.getByText('You proposed it, so another admin has to confirm it.').waitFor()
    expect(await page.getByRole('button', { name: 'Confirm', exact: true }).count()).toBe(0)
    const other = await (await page.context().browser()!.newContext()).newPage()
    await goTo(other, `${studio.address}/admin/login`)
    await other.getByLabel('Email').fill(second.email)
    await other.getByLabel('Password').fill(second.password)
    await other.getByRole('button', { name: 'Login' }).click()
    await other.locator('.countersign-start').waitFor()
    await other.locator('.countersign-start__row').getByText('by Ada Lindqvist: signatures 6 → 2').waitFor()
    await goTo(page, `${studio.address}/admin`)
    // who proposed it cannot confirm it
    await page.getByText('No weaker policy waits for you.').waitFor()
    await other.getByRole('link', { name: 'Tier 1' }).click()
    await other.waitForURL(`**/review-policies/${policy}`)
    await other.getByText('A weaker policy is proposed').waitFor()
    await fitsAndReads(other, '.countersign-signing')
    await other.locator('form[data-form-ready="true"]').first().waitFor()
    await other.getByRole('button', { name: 'Confirm', exact: true }).click()
    const dialog = other.getByRole('dialog', { name: 'Confirm the weaker policy of tier 1' })
    await dialog.getByText('Ada Lindqvist proposed it on').waitFor()
    expect(await dialog.locator('tbody tr').allInnerTexts()).toEqual(['Medical signatures\t6\t2'])
    expect(await violationsIn(other, { include: ['.countersign-dialog'] })).toEqual([])
    const stored = () => studio.api<{ signatures: number }>('admin', 'GET', `/review-policies/${policy}?depth=0`)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    expect((await stored()).signatures).toBe(6)
    await other.getByRole('button', { name: 'Confirm', exact: true }).click()
    await dialog.getByRole('button', { name: 'Put it into force' }).click()
    await other.getByText('The weaker policy is in force.').first().waitFor()
    await other.context().close()

    await goTo(page, `${studio.address}/admin/collections/audit-events`)
    const told = page.locator('[data-type="policy.confirmed"]')
    expect(await told.locator('.countersign-audit__subject').innerText()).toBe('Review policy: Tier 1')

    const condition = await idOf('conditions', 'name', 'Wilson disease')
    const before = await studio.api<{ specialties: string[] }>('admin', 'GET', `/conditions/${condition}?depth=0`)
    await studio.api('secondEditor', 'PATCH', `/conditions/${condition}`, { specialties: ['Dentistry'] })
    await goTo(page, `${studio.address}/admin/collections/review-policies/${policy}`)
    await panel.getByText('For 1 condition it cannot be met, for want of specialists:').waitFor()
    await panel.getByText('Wilson disease: needs Dentistry').waitFor()
    await studio.api('secondEditor', 'PATCH', `/conditions/${condition}`, { specialties: before.specialties })
    await page.context().close()
  }, 120_000)
})

describe('a house without reviewers', () => {
  it('says what that means, and the two steps out of it', async () => {
    const page = await empty.newPage()
    await goTo(page, `${empty.address}/admin`)
    await page.locator('form[data-form-ready="true"]').waitFor()
    await page.getByLabel('Email').fill('first@example.org')
    await page.getByLabel('New Password').fill('a long first password')
    await page.getByLabel('Confirm Password').fill('a long first password')
    await page.getByLabel('Name').fill('First Admin')
    // the server judges the form after each key: pressed in between, Payload takes the fields for wrong
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.locator('.countersign-start').waitFor()
    await goTo(page, `${empty.address}/admin/collections/reviewers`)
    await page.getByRole('heading', { name: 'There are no reviewers yet' }).waitFor()
    expect(await page.locator('.countersign-signing a').allInnerTexts()).toEqual([
      'Add a person',
      'Add a reviewer profile',
    ])
    await goTo(page, `${empty.address}/admin/collections/review-policies`)
    await page.getByText('Without a policy: tier 1, 2, 3.').waitFor()
    expect(await violationsIn(page, { include: ['.countersign-signing'] })).toEqual([])
    await page.context().close()
  }, 120_000)
})

describe('in all of this', () => {
  it('no screen asked anything of anybody but the studio, and none reported an error', () => {
    expect([studio.complaints, empty.complaints]).toEqual([
      { elsewhere: [], errors: [] },
      { elsewhere: [], errors: [] },
    ])
  })
})
