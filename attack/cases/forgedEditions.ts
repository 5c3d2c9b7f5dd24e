/**
 * Publications that never were, written into the database and named as the last one of a page: the next edition takes
 * its number and its dates from the last, and would carry them on under the server's own key.
 */
import { canonicalise } from '../../src/domain/canonical/canonicalise'
import { hashText } from '../../src/domain/canonical/hash'
import type { PublicationBody } from '../../src/domain/records/edition'
import { foreignKey } from '../stage/foreignKey'
import type { Stage } from '../stage/stage'
import type { Answer, AttackCase } from '../types'
import { ask } from '../ways/rest'
import { record, turnedAway } from './support'
import { unswitchable } from './unswitchable'

interface EditionRow {
  id: string
  record: string
  jws: string
}

async function lastPublication(stage: Stage, article: string): Promise<EditionRow> {
  const { publication } = await record(stage, article)
  const row = await stage.payload.db.findOne<EditionRow>({
    collection: 'editions',
    where: { id: { equals: String(publication) } },
  })
  if (!row) throw new Error('The page has no publication.')
  return row
}

/** What the editor saw before: an answer of the house would already tell that something is wrong. */
async function remember(stage: Stage): Promise<void> {
  stage.kept.revision = String((await stage.acts.look(stage.articles.liveWithDraft, 'editor')).revision)
}

const nameAsLast = (stage: Stage, publication: string) =>
  stage.rows.write({ table: 'workflow', where: { id: stage.articles.liveWithDraft }, set: { publication } })

/** An edition that says the page was first published ten years ago. */
const forging = (jwsOf: (forged: string, genuine: EditionRow) => string | Promise<string>) => async (stage: Stage) => {
  await remember(stage)
  const genuine = await lastPublication(stage, stage.articles.liveWithDraft)
  const body = JSON.parse(genuine.record) as PublicationBody
  const forged = canonicalise({
    ...body,
    id: 'forged-edition',
    number: 99,
    seq: 9_999,
    dates: { ...body.dates, published: '2016-11-01T00:00:00.000Z' },
  } satisfies PublicationBody)
  const { article, kind, locale, slug, condition, question, tier, contentHash } = body
  await stage.rows.write({
    table: 'editions',
    set: {
      ...{ id: 'forged-edition', article, number: 99, seq: 9_999, kind, locale, slug, condition, question, tier },
      ...{ snapshot: contentHash, at: '2016-11-01T00:00:00.000Z', hash: hashText(forged), record: forged },
      jws: await jwsOf(forged, genuine),
    },
  })
  await nameAsLast(stage, 'forged-edition')
}

const submit = async (stage: Stage): Promise<Answer> =>
  ask(stage, {
    method: 'POST',
    path: `/api/articles/${stage.articles.liveWithDraft}/submit-for-review`,
    by: 'editor',
    json: { revision: Number(stage.kept.revision) },
  })

const ways: [id: string, how: string, prepare: (stage: Stage) => Promise<void>, defence: string | null][] = [
  ['without-jws', 'without the signature of any server', forging(() => ''), 'signatures verified at the gate'],
  [
    'jws-of-another',
    'with the JWS of a genuine one beside it',
    forging((_forged, { jws }) => jws),
    'signatures verified at the gate',
  ],
  [
    'foreign-key',
    'signed by another installation',
    forging(async (forged) => (await foreignKey()).sign(forged)),
    'signatures verified at the gate',
  ],
  [
    'of-another-page',
    'which is the genuine one of another page',
    async (stage) => {
      await remember(stage)
      await nameAsLast(stage, (await lastPublication(stage, stage.articles.tier3)).id)
    },
    null,
  ],
]

export const forgedEditions: AttackCase[] = ways.map(([id, how, prepare, defence]) => ({
  id: `forged-edition-${id}`,
  story: `The last publication of a page is put in its place in the database, ${how}, and the page goes on from it.`,
  prepare,
  attempts: { rest: submit },
  expect: turnedAway(409, 'evidence-altered'),
  ...(defence ? { defences: [defence] } : { unswitchable: unswitchable.facts }),
}))
