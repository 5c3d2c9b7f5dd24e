/** What stands in the database, read past everything of the product: raw rows, in one go. */
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'

export interface Stored {
  editions: Map<string, { article: string; seq: number; kind: string; number: number; at: string }>
  /** `seq` of the head of all editions. */
  head: number
  signatures: Set<string>
  workflow: Map<string, { revision: number; title: string; state: string; live: string; editionNumber: number }>
  titles: Map<string, string>
  versionTitles: Set<string>
}

interface Rows {
  editions: { id: string; article: string; seq: number; kind: string; number: number; record: string }[]
  heads: { id: string; index: number }[]
  signatures: { id: string }[]
  workflow: { id: string; revision: number; title: string; state: string; live: string; editionNumber: number }[]
  articles: { id: string; title: string }[]
  versions: { title: string }[]
}

export async function readStored(databaseUri: string): Promise<Stored> {
  const rows = databaseUri.startsWith('mongodb') ? await readMongo(databaseUri) : await readSqlite(databaseUri)
  const at = (record: string) => {
    const body = JSON.parse(record) as { gate?: { at: string }; withdrawnAt?: string }
    return body.withdrawnAt ?? body.gate?.at ?? ''
  }
  return {
    editions: new Map(rows.editions.map(({ id, record, ...one }) => [id, { ...one, at: at(record) }])),
    head: rows.heads.find(({ id }) => id === 'editions')?.index ?? 0,
    signatures: new Set(rows.signatures.map(({ id }) => id)),
    workflow: new Map(rows.workflow.map(({ id, ...one }) => [id, one])),
    titles: new Map(rows.articles.map(({ id, title }) => [id, title])),
    versionTitles: new Set(rows.versions.map(({ title }) => title)),
  }
}

/** Whether what belongs together says the same: halves of an action would not. One sentence for each that does not. */
export function halvesIn(stored: Stored): string[] {
  const found: string[] = []
  const seqs = [...stored.editions.values()].map(({ seq }) => seq).sort((a, b) => a - b)
  seqs.forEach((seq, index) => {
    if (seq !== index + 1) found.push(`seq ${seq} stands at place ${index + 1}: there is a gap or a repeat`)
  })
  if (stored.head !== seqs.length) found.push(`the head of editions says ${stored.head}, there are ${seqs.length}`)
  for (const [article, { title, editionNumber, live }] of stored.workflow) {
    if (stored.titles.get(article) !== title)
      found.push(`${article} is titled “${stored.titles.get(article)}”, its workflow record says “${title}”`)
    const own = [...stored.editions.values()].filter((one) => one.article === article)
    if (own.length !== editionNumber)
      found.push(`${article} has ${own.length} editions, its workflow record says ${editionNumber}`)
    const last = own.sort((a, b) => a.number - b.number).at(-1)
    const reads = last === undefined ? 'never' : last.kind === 'publication' ? 'live' : 'withdrawn'
    if (reads !== live) found.push(`${article} is ${live} in its workflow record, by its editions ${reads}`)
  }
  return found.slice(0, 20)
}

async function readSqlite(databaseUri: string): Promise<Rows> {
  const client = createClient({ url: databaseUri, intMode: 'number' })
  try {
    await client.execute('PRAGMA query_only = ON')
    // one moment for all of them: others go on writing
    const [editions, heads, signatures, workflow, articles, versions] = await client.batch(
      [
        'SELECT id, article, seq, kind, number, record FROM editions',
        'SELECT id, "index" FROM heads',
        'SELECT id FROM signatures',
        'SELECT id, revision, title, state, live, edition_number AS editionNumber FROM workflow',
        'SELECT id, title FROM articles',
        'SELECT version_title AS title FROM _articles_v',
      ],
      'read',
    )
    const of = (result: unknown) => (result as { rows: unknown[] }).rows
    return {
      ...{ editions: of(editions), heads: of(heads), signatures: of(signatures) },
      ...{ workflow: of(workflow), articles: of(articles), versions: of(versions) },
    } as Rows
  } finally {
    client.close()
  }
}

async function readMongo(databaseUri: string): Promise<Rows> {
  const client = new MongoClient(databaseUri)
  const session = client.startSession({ snapshot: true })
  try {
    const db = client.db()
    const read = async (name: string, fields: string[]) =>
      (
        await db
          .collection<{ _id: string }>(name)
          .find({}, { session, projection: Object.fromEntries(fields.map((field) => [field, 1])) })
          .toArray()
      ).map(({ _id, ...rest }) => ({ id: String(_id), ...rest }))
    const versions = (await read('_articles_versions', ['version.title'])) as unknown as {
      version?: { title?: string }
    }[]
    return {
      editions: await read('editions', ['article', 'seq', 'kind', 'number', 'record']),
      heads: await read('heads', ['index']),
      signatures: await read('signatures', ['article']),
      workflow: await read('workflow', ['revision', 'title', 'state', 'live', 'editionNumber']),
      articles: await read('articles', ['title']),
      versions: versions.map(({ version }) => ({ title: version?.title ?? '' })),
    } as unknown as Rows
  } finally {
    await session.endSession()
    await client.close()
  }
}
