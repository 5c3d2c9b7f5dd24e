import { mkdirSync } from 'node:fs'
import path from 'node:path'

import type { Browser, Page } from 'playwright-core'

import { omsTreatments } from '../demo/content/articles'
import { people } from '../demo/content/people'
import { launchChromium } from '../tests/support/chromium'
import { compare } from './numbers'
import { startServer, type ServerProcess } from './serverProcess'
import { ratioLine, type Line } from './table'

export interface ScreenSettings {
  rounds: number
  /** Databases that `askSide` has filled, with the folders of their keys; both sides have stopped. */
  house: { databaseUri: string; folder: string }
  plain: { databaseUri: string; folder: string }
}

interface Screens {
  server: ServerProcess
  page: Page
  /** Path of the edited page's screen. */
  article: string
  whole: { article: string[]; start: string[] }
}

/** What tells a person that a screen is there: the form can be typed into, and all that stands around it. */
const formReady = ['form[data-form-ready="true"]', '[data-field-path="tldr"] [contenteditable="true"]']

/**
 * The article's screen and the start page in Chromium, against Payload's own edit view of the same article and its own
 * dashboard (bench/stock): from the address to a screen that can be worked with, scripts cached as for somebody who
 * works there all day.
 */
export async function measureScreens(settings: ScreenSettings): Promise<Line[]> {
  const browser = await launchChromium()
  const servers: ServerProcess[] = []
  const open = async (side: 'house' | 'plain') => {
    const screens = await openScreens(browser, side, settings[side])
    servers.push(screens.server)
    return screens
  }
  try {
    const house = await open('house')
    const plain = await open('plain')
    const times = { house: { article: rows(), start: rows() }, plain: { article: rows(), start: rows() } }
    for (let round = -2; round < settings.rounds; round += 1)
      for (const screen of ['article', 'start'] as const)
        for (const [name, side] of [['plain', plain] as const, ['house', house] as const]) {
          const time = await timeTo(side, screen)
          // two rounds to warm up: compiled code, cached scripts
          if (round >= 0) times[name][screen].push([time])
        }
    return [
      ratioLine(
        'article’s screen ready, against Payload’s edit view',
        compare(times.house.article, times.plain.article),
        {
          goal: { most: 1.3 },
          digits: 0,
        },
      ),
      ratioLine('start page ready, against Payload’s dashboard', compare(times.house.start, times.plain.start), {
        goal: { most: 1.3 },
        digits: 0,
      }),
    ]
  } finally {
    await browser.close()
    for (const server of servers) await server.stop()
  }
}

const rows = (): number[][] => []

async function timeTo({ page, server, article, whole }: Screens, screen: 'article' | 'start'): Promise<number> {
  // from a page of the same server, as people come: from nowhere, its opener policy would cost a new process each time
  await page.goto(`${server.address}/api/users/me`)
  const started = performance.now()
  await page.goto(`${server.address}${screen === 'article' ? article : '/admin'}`, { waitUntil: 'commit' })
  for (const part of whole[screen]) await page.locator(part).first().waitFor()
  return performance.now() - started
}

async function openScreens(
  browser: Browser,
  side: 'house' | 'plain',
  { databaseUri, folder }: ScreenSettings['house'],
): Promise<Screens> {
  mkdirSync(folder, { recursive: true })
  const args =
    side === 'house'
      ? ['-C', 'production', 'dist/studio.mjs']
      : ['-C', 'production', path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'start', 'bench/stock']
  const server = await startServer(
    args,
    {
      DATABASE_URI: databaseUri,
      COUNTERSIGN_DATA_DIR: folder,
      COUNTERSIGN_DEMO: '1',
      PAYLOAD_SECRET: 'a secret for measuring, which guards nothing',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    },
    '/admin/login',
  )
  const editor = people(new Date()).find(({ key }) => key === 'editor')
  const login = await fetch(`${server.address}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: editor?.email, password: editor?.password }),
  })
  const { token } = (await login.json()) as { token?: string }
  if (!token) throw new Error(`The ${side} side lets nobody in: ${login.status}`)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addCookies([{ name: 'payload-token', value: token, url: server.address, httpOnly: true }])
  return {
    server,
    page: await context.newPage(),
    article: `/admin/collections/articles/${await editedPage(server.address, token)}`,
    whole:
      side === 'house'
        ? { article: [...formReady, '[data-state]'], start: ['.countersign-start h1'] }
        : { article: formReady, start: ['.dashboard .card'] },
  }
}

/** Both sides hold it: bench/openPlain.ts and bench/openHouse.ts write it as a draft. */
async function editedPage(address: string, token: string): Promise<string> {
  const query = new URLSearchParams({ 'where[title][equals]': omsTreatments.title ?? '', depth: '0', limit: '1' })
  const answer = await fetch(`${address}/api/articles?${query}`, { headers: { authorization: `JWT ${token}` } })
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  const [found] = docs
  if (!found) throw new Error('The page that is opened is not in the database.')
  return found.id
}
