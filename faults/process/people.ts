import { signUp } from '../../demo/cast'
import { people as everybody, type DemoPerson } from '../../demo/content/people'
import { createMasterData } from '../../demo/createMasterData'
import { placeIds } from '../../demo/placeIds'
import { tscChecks } from '../../demo/content/articles'
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

/** Who does what under load; the second editor keeps what pages pull in. */
export interface House {
  editor: string
  neurologist: string
  publisher: string
  articles: string[]
}

const who = ['admin', 'editor', 'secondEditor', 'neurologist', 'publisher']

/** Fills an empty database: a few people, what pages pull in, and so many drafts that one signature is enough for. */
export async function fillHouse(payload: Payload, pages: number): Promise<House> {
  const now = new Date()
  const people: DemoPerson[] = everybody(now).filter(({ key }) => who.includes(key))
  const step = () => undefined
  const cast = await signUp(payload, people, step)
  const ids = await createMasterData(payload, { cast, people, now, step })
  const articles: string[] = []
  for (let page = 0; page < pages; page += 1) {
    const data = placeIds({ ...tscChecks, slug: `page-${page}` }, ids) as RequiredDataFromCollectionSlug<'articles'>
    const given = { user: cast.as('editor'), overrideAccess: false } as const
    articles.push((await payload.create({ collection: 'articles', data, ...given })).id)
  }
  return { editor: cast.id('editor'), neurologist: cast.id('neurologist'), publisher: cast.id('publisher'), articles }
}
