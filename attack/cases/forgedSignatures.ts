/**
 * Signatures that nobody gave, written into the database of a running studio by somebody who has its password: the
 * server's own key must never stand under a page that rests on one.
 */
import { canonicalise } from '../../src/domain/canonical/canonicalise'
import type { SignatureBody } from '../../src/domain/records/signature'
import { foreignKey } from '../stage/foreignKey'
import type { Stage } from '../stage/stage'
import type { AttackCase } from '../types'
import { act, refused } from './support'

interface SignatureRow {
  id: string
  record: string
  jws: string
}

/** The one signature that the page in review has. */
async function given(stage: Stage): Promise<SignatureRow> {
  const row = await stage.payload.db.findOne<SignatureRow>({
    collection: 'signatures',
    where: { article: { equals: stage.articles.inReview } },
  })
  if (!row) throw new Error('The page in review has no signature.')
  return row
}

/** Puts the missing signature under the page in review, and the page among the approved. */
const forging =
  (jwsOf: (record: string, genuine: SignatureRow) => string | Promise<string>) => async (stage: Stage) => {
    const genuine = await given(stage)
    const body = JSON.parse(genuine.record) as SignatureBody
    const user = stage.cast.id('neurologist')
    const forged: SignatureBody = {
      ...body,
      id: 'forged-signature',
      signer: { ...body.signer, user, printedName: 'Dr Nobody', personKeys: [`user:${user}`] },
    }
    const record = canonicalise(forged)
    await stage.rows.write({
      table: 'signatures',
      set: {
        id: forged.id,
        kind: 'signature',
        article: body.article,
        review: body.review,
        snapshot: body.contentHash,
        user,
        at: body.signedAt,
        record,
        jws: await jwsOf(record, genuine),
      },
    })
    await stage.rows.write({ table: 'workflow', where: { id: body.article }, set: { state: 'approved' } })
  }

const otherKey = async (record: string) => (await foreignKey()).sign(record)

/** Names the key of this house, and is made by another. */
async function otherKeyUnderOurName(record: string, { jws }: SignatureRow): Promise<string> {
  return `${jws.split('.')[0]}..${(await otherKey(record)).split('.').at(-1)}`
}

export const forgedSignatures: AttackCase[] = (
  [
    ['without-jws', 'without the signature of any server', () => ''],
    ['jws-of-another', 'with the JWS of a genuine one beside it', (_record, { jws }) => jws],
    ['foreign-key', 'signed by another installation', otherKey],
    ['foreign-key-under-our-name', 'signed by another installation under the name of our key', otherKeyUnderOurName],
  ] satisfies [string, string, Parameters<typeof forging>[0]][]
).map(([id, how, jwsOf]) => ({
  id: `forged-signature-${id}`,
  story: `The second signature of a page is written into the database, ${how}, and the page is published.`,
  prepare: forging(jwsOf),
  attempts: act('publish', 'publisher', 'inReview'),
  expect: refused('signatures-missing', 422),
  defences: ['signatures verified at the gate'],
}))
