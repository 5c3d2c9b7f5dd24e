import { getPayload, type RequiredDataFromCollectionSlug } from 'payload'

import { signUp } from '../demo/cast'
import { omsTreatments, tscChecks } from '../demo/content/articles'
import { people as everybody } from '../demo/content/people'
import { createMasterData } from '../demo/createMasterData'
import { openDesk } from '../demo/openDesk'
import { placeIds } from '../demo/placeIds'
import { actions } from '../src/actions/index'
import { confirmPassword } from '../src/cms/confirmPassword'
import { explain } from '../src/cms/explain'
import { perform } from '../src/cms/perform'
import { portsOf } from '../src/cms/ports'
import { retryable } from '../src/database/retryable'
import { watchStatements } from './countStatements'
import { fillDatabase } from './fillDatabase'
import { openSaver, type Saver } from './saveArticle'

/** Milliseconds of each step of taking pages from submitted to live. `sign` is without the password's confirmation. */
export interface Times {
  submit: number[]
  confirm: number[]
  sign: number[]
  publish: number[]
}

export interface HouseSide extends Saver {
  /** Copies a live page until there are so many articles. */
  fill(articles: number): Promise<void>
  /** Takes `pages` new pages through their first publication, each by two signatures. */
  publishPages(pages: number): Promise<Times>
  /** What one save, one signature and one publication send to the database. */
  statements(): Promise<Record<'save' | 'sign' | 'publish', string[]>>
  /** Slug of the page in the demonstration's words, live. */
  publishedSlug(): Promise<string>
}

/** The product as it is configured, with the demonstration's people, master data and its page on treatments. */
export async function openHouse(): Promise<HouseSide> {
  const config = await (await import('../src/payload.config')).default
  const payload = await getPayload({ config })
  const watch = watchStatements(payload)
  const people = everybody(new Date())
  const step = () => undefined
  const cast = await signUp(payload, people, step)
  const ids = await createMasterData(payload, { cast, people, now: new Date(), step })
  const desk = openDesk(payload, { cast, ids, step })
  const user = cast.as('editor')

  const copied = await desk.write(tscChecks, 'editor')
  await desk.submit(copied, 'editor')
  await desk.sign(copied, 'neurologist')
  await desk.publish(copied, 'publisher')

  const edited = await desk.write({ ...omsTreatments, slug: 'oms-that-is-edited' }, 'editor')
  const login = await payload.login({
    collection: 'users',
    data: { email: String(user.email), password: cast.password('editor') },
  })
  const saver = await openSaver(
    { payload, config },
    { article: edited, user, token: login.token ?? '' },
    (handle) => (request) => retryable<undefined>(handle)(request, undefined),
  )
  let pages = 0

  async function writePage(slug = `oms-${(pages += 1)}`): Promise<string> {
    const data = placeIds({ ...omsTreatments, slug }, ids) as RequiredDataFromCollectionSlug<'articles'>
    return (await payload.create({ collection: 'articles', data, user, overrideAccess: false })).id
  }

  type Timed = (work: () => Promise<unknown>) => Promise<void>
  const untimed: Timed = async (work) => void (await work())

  async function submit(article: string, timed: Timed): Promise<void> {
    const { revision } = (await explain(payload, { user: cast.id('editor'), article })).workflow
    await timed(() => perform(payload, { verb: 'submitForReview', user: cast.id('editor'), article, revision }))
  }

  /** `perform` in its two halves: the password's hash is made to be slow, and would hide everything else. */
  async function sign(article: string, by: string, timed: Timed) {
    const { contentHash, sectionsToOpen, workflow } = await explain(payload, { user: cast.id(by), article })
    const started = performance.now()
    const authentication = await confirmPassword(payload, cast.id(by), cast.password(by))
    const confirmed = performance.now() - started
    const sectionsOpened = sectionsToOpen.map((one) => one.anchor)
    await timed(async () =>
      actions.sign(await portsOf(payload), {
        article,
        user: cast.id(by),
        revision: workflow.revision,
        input: { contentHash, sectionsOpened, authentication },
      }),
    )
    return confirmed
  }

  async function publish(article: string, timed: Timed): Promise<void> {
    const { contentHash, workflow } = await explain(payload, { user: cast.id('publisher'), article })
    const { revision } = workflow
    await timed(() => perform(payload, { verb: 'publish', user: cast.id('publisher'), article, revision, contentHash }))
  }

  return {
    ...saver,
    fill: (articles) => fillDatabase(payload, copied, articles),
    async publishPages(count) {
      const times: Times = { submit: [], confirm: [], sign: [], publish: [] }
      const into = (list: number[]) => async (work: () => Promise<unknown>) => {
        const started = performance.now()
        await work()
        list.push(performance.now() - started)
      }
      for (let done = 0; done < count; done += 1) {
        const article = await writePage()
        await submit(article, into(times.submit))
        times.confirm.push(await sign(article, 'neurologist', into(times.sign)))
        times.confirm.push(await sign(article, 'cardiologist', into(times.sign)))
        await publish(article, into(times.publish))
      }
      return times
    },
    async statements() {
      const article = await writePage()
      await submit(article, untimed)
      await sign(article, 'neurologist', untimed)
      const found: Record<'save' | 'sign' | 'publish', string[]> = { save: [], sign: [], publish: [] }
      found.save = await watch(() => saver.save('local', 1))
      await sign(article, 'cardiologist', async (work) => void (found.sign = await watch(work)))
      await publish(article, async (work) => void (found.publish = await watch(work)))
      return found
    },
    async publishedSlug() {
      const { slug } = omsTreatments
      const article = await writePage(slug ?? '')
      await submit(article, untimed)
      for (const by of ['neurologist', 'cardiologist']) await sign(article, by, untimed)
      await publish(article, untimed)
      return slug ?? ''
    },
  }
}
