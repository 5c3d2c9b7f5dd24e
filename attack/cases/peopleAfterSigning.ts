/** A signature prints its signer as they were: whatever becomes of them later, readers and records keep it. */
import { verifyNow } from '../judge/verify'
import type { Stage } from '../stage/stage'
import type { AttackCase } from '../types'
import { answerOf } from '../ways/thrown'
import { change, changeProfile, harmless, profileOf } from './support'

const printed = 'Dr Nora Vale (demonstration)'

/** Another name, another address, no registration, no role, no account: all that the house lets an admin do. */
async function forget(stage: Stage): Promise<void> {
  await changeProfile(stage, 'neurologist', { printedName: 'Somebody', credentials: 'MD', registrations: [] })
  const user = stage.cast.id('neurologist')
  const gone = { name: 'Former member', email: 'former@example.org', roles: [], active: false }
  await change(stage, 'users', user, gone, 'admin')
}

/** Account and profile are deleted from the database, past every hook; then the content API starts anew. */
async function erase(stage: Stage): Promise<void> {
  const profile = await profileOf(stage, 'neurologist')
  await stage.rows.write({ table: 'reviewers', where: { id: profile } })
  await stage.rows.write({ table: 'users', where: { id: stage.cast.id('neurologist') } })
  await stage.restartContentApi()
}

export const peopleAfterSigning: AttackCase[] = [
  {
    id: 'signer-forgotten',
    story: 'Somebody who signed is renamed, loses registration, roles and account, and is deleted from the database.',
    attempts: { local: (stage) => answerOf(() => forget(stage)), database: (stage) => answerOf(() => erase(stage)) },
    expect: harmless,
    holds: async (stage, { status, said }) => {
      if (status !== 200) return `it could not be done: ${said}`
      const page = `${stage.address}/v1/articles/${stage.articles.live}`
      for (const address of [page, `${page}/attestation`]) {
        const text = await (await fetch(address)).text()
        if (!text.includes(printed)) return `the name that was signed with is not at ${address}`
        if (/Somebody|Former member/.test(text)) return `another name than was signed with is at ${address}`
      }
      return (await verifyNow(stage)).join(', ') || null
    },
    defences: ['editions hold what was signed'],
  },
]
