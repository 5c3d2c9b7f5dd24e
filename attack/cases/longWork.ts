/** Work that goes on for long: the record is whole at its end. */
import { changedAddresses, readContentApi } from '../judge/contentApi'
import { verifyNow } from '../judge/verify'
import type { Stage } from '../stage/stage'
import type { AttackCase } from '../types'
import { request } from '../ways/rest'
import { holds, record, stored } from './support'

const saves = 300

/** Longest that all saves may take together, in milliseconds, on a machine that does other things as well. */
const patience = 180_000

async function saveAll(stage: Stage): Promise<string> {
  const article = stage.articles.liveWithDraft
  const before = await record(stage, article)
  const served = await readContentApi(stage)
  const started = performance.now()
  for (let save = 1; save <= saves; save += 1) {
    const path = `/api/articles/${article}?draft=true&autosave=true`
    const json = { title: `Draft ${save}` }
    const response = await request(stage, { method: 'PATCH', path, by: 'secondEditor', json })
    if (response.status !== 200) return `save ${save} was answered ${response.status}: ${await response.text()}`
    await response.arrayBuffer()
  }
  const took = Math.round(performance.now() - started)
  const after = await record(stage, article)
  const contributors = (after.contributors as { user: string }[]).map(({ user }) => user)
  const own = contributors.filter((user) => user === stage.cast.id('secondEditor')).length
  return [
    took > patience ? `${saves} saves took ${took} ms` : '',
    Number(after.revision) === Number(before.revision) + saves
      ? ''
      : `the revision went up to ${String(after.revision)}`,
    own === 1 ? '' : `whoever saved stands ${own} times among the contributors`,
    after.auditIndex === before.auditIndex ? '' : 'a save that changes no state was put into the chain',
    (await stored(stage, article)).title === `Draft ${saves}` ? '' : 'the last save is not what is stored',
    changedAddresses(served, await readContentApi(stage)).length === 0 ? '' : 'readers get something else',
    (await verifyNow(stage)).join(', '),
  ]
    .filter(Boolean)
    .join('; ')
}

export const longWork: AttackCase[] = [
  {
    id: 'three-hundred-saves',
    story: 'A draft is saved three hundred times, one save after the other.',
    attempts: {
      rest: async (stage) => {
        stage.kept.wrong = await saveAll(stage)
        return { status: 200, code: null, said: stage.kept.wrong || 'done' }
      },
    },
    expect: holds,
    holds: (stage) => Promise.resolve(stage.kept.wrong || null),
    defences: ['hook recordContentSave'],
  },
]
