import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

import { people } from '../../demo/content/people'
import type { ExplainAnswer } from '../../src/cms/explain'
import { launchChromium } from '../support/chromium'
import { freshMongoUri, stopOwnMongo } from '../support/mongoServer'
import { startStudio, type RunningStudio } from '../support/startStudio'

/** People of the demonstration, by the keys of demo/content/people.ts. */
export type Who = 'admin' | 'editor' | 'secondEditor' | 'neurologist' | 'geneticist' | 'lapsed' | 'publisher'

export interface StudioBrowser {
  address: string
  databaseFile: string
  /** A page of this person's own browser window, signed in. */
  signIn: (who: Who, options?: BrowserContextOptions) => Promise<Page>
  /** A window of nobody. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>
  /** The studio's REST API as this person, past any page. */
  api: <Answer>(who: Who, method: string, path: string, json?: unknown) => Promise<Answer>
  explain: (who: Who, article: string) => Promise<ExplainAnswer>
  /** Id of the demonstration's article with this title. */
  articleNamed: (title: string) => Promise<string>
  passwordOf: (who: Who) => string
  /** Requests of any page so far that went anywhere but to the studio, and what pages reported as errors. */
  complaints: { elsewhere: string[]; errors: string[] }
  close: () => Promise<void>
}

/** The studio with the demonstration, on the database this run is for, and a browser in front of it. */
export async function openBrowser({ empty = false }: { empty?: boolean } = {}): Promise<StudioBrowser> {
  const onMongo = process.env.TEST_DATABASE === 'mongodb'
  const studio = await startStudio({ empty, ...(onMongo ? { databaseUri: await freshMongoUri() } : {}) })
  const browser = await launchChromium().catch(async (error: unknown) => {
    await studio.stop()
    throw error
  })
  return { ...inFrontOf(studio, browser), close: () => closeAll(studio, browser) }
}

async function closeAll(studio: RunningStudio, browser: Browser): Promise<void> {
  await browser.close()
  await studio.stop()
  await stopOwnMongo()
}

function inFrontOf({ address, databaseFile }: RunningStudio, browser: Browser): Omit<StudioBrowser, 'close'> {
  const complaints: StudioBrowser['complaints'] = { elsewhere: [], errors: [] }
  const cast = people(new Date())
  const find = (who: Who) => {
    const person = cast.find(({ key }) => key === who)
    if (!person) throw new Error(`The demonstration has no person “${who}”.`)
    return person
  }

  const newPage: StudioBrowser['newPage'] = async (options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    const page = await context.newPage()
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== address) complaints.elsewhere.push(request.url())
    })
    // what the content security policy kept from running
    page.on('console', (message) => {
      if (message.type() === 'error' && message.text().includes('Content Security Policy'))
        complaints.errors.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.errors.push(`${page.url()}: ${error.message}`))
    return page
  }

  const tokens = new Map<Who, string>()
  const tokenOf = async (who: Who) => {
    const known = tokens.get(who)
    if (known) return known
    const { email, password } = find(who)
    const response = await fetch(`${address}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    const { token } = (await response.json()) as { token?: string }
    if (!token) throw new Error(`${email} cannot sign in: ${response.status}`)
    tokens.set(who, token)
    return token
  }
  const api: StudioBrowser['api'] = async <Answer>(who: Who, method: string, path: string, json?: unknown) => {
    const response = await fetch(`${address}/api${path}`, {
      method,
      headers: { authorization: `JWT ${await tokenOf(who)}`, 'content-type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
    return answer as Answer
  }

  return {
    address,
    databaseFile,
    complaints,
    newPage,
    api,
    passwordOf: (who) => find(who).password,
    explain: (who, article) => api(who, 'GET', `/articles/${article}/explain`),
    async articleNamed(title) {
      const query = new URLSearchParams({ 'where[title][equals]': title, depth: '0' })
      const { docs } = await api<{ docs: { id: string }[] }>('editor', 'GET', `/articles?${query}`)
      const [found] = docs
      if (!found) throw new Error(`The demonstration has no article “${title}”.`)
      return found.id
    },
    async signIn(who, options) {
      const page = await newPage(options)
      const { hostname } = new URL(address)
      await page
        .context()
        .addCookies([{ name: 'payload-token', value: await tokenOf(who), domain: hostname, path: '/', httpOnly: true }])
      return page
    },
  }
}
