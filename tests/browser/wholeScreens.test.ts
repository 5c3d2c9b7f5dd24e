import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

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

const articles = '/admin/collections/articles'
const article = async (title: string, tab = '') => `${articles}/${await studio.articleNamed(title)}${tab}`
const firstOf = async (collection: string) => {
  const { docs } = await studio.api<{ docs: { id: string }[] }>('admin', 'GET', `/${collection}?limit=1&sort=createdAt`)
  return `/admin/collections/${collection}/${docs[0]?.id}`
}

/** Once nothing is drawn any more: parts of the form come late, and get their names after that. */
async function violationsAtRest(page: Page): Promise<string[]> {
  for (let left = 4; left > 0; left--) {
    const found = await violationsIn(page)
    if (found.length === 0) return found
    await sleep(500)
  }
  return violationsIn(page)
}

/** Each screen with everything in it, Payload's parts too. */
const screens: [name: string, who: Who | null, path: string | (() => Promise<string>)][] = [
  ['signing in', null, '/admin/login'],
  ['a forgotten password', null, '/admin/forgot'],
  ['the start page', 'editor', '/admin'],
  ['the list of articles', 'editor', articles],
  ['an article', 'editor', () => article('What is Friedreich ataxia?')],
  ['a new article', 'editor', `${articles}/create`],
  ['the preview', 'editor', () => article('Diagnosis of Dravet syndrome', '/preview')],
  ['the review', 'neurologist', () => article('Diagnosis of Dravet syndrome', '/review')],
  ['the history', 'editor', () => article('Diagnosis of Dravet syndrome', '/history')],
  ['a person', 'admin', () => firstOf('users')],
  ['the reviewers', 'admin', '/admin/collections/reviewers'],
  ['a reviewer', 'admin', () => firstOf('reviewers')],
  ['the policies', 'admin', '/admin/collections/review-policies'],
  ['a policy', 'admin', () => firstOf('review-policies')],
  ['the audit log', 'admin', '/admin/collections/audit-events'],
  ['verification', 'admin', '/admin/verify'],
]

describe.each([
  ['light, wide', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
  ['dark, narrow', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
] as const)('for somebody who does not see the screen, or sees it %s', (_, look) => {
  it.each(screens)(
    '%s has a name for everything, a place for everything, and can be read and hit',
    async (_name, who, path) => {
      const page = who ? await studio.signIn(who, look) : await studio.newPage(look)
      await goTo(page, `${studio.address}${typeof path === 'string' ? path : await path()}`)
      await page.waitForLoadState('networkidle')
      expect(await violationsAtRest(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(look.colorScheme)
      await page.context().close()
    },
    120_000,
  )
})
