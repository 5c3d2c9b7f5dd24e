import { differing, type Row, type Tables } from '../stage/rows'
import type { Answer, Expectation } from '../types'
import { changedAddresses, type Served } from './contentApi'

/** How everything stood: what readers got, and every row. */
export interface Standing {
  served: Served
  tables: Tables
}

/** Tables of which an attack that is answered must not have changed a row: what actions alone write. */
const evidence = ['editions', 'live', 'snapshots', 'signatures', 'checkpoints']

/** What a refusal writes: its event, and where the chain of refusals now ends. */
const ofRefusal = ['audit_events', 'heads']

/** A signature asks for the password by a session that is dropped again: on SQLite that writes roles anew, and wrong ones are counted. */
const ofAttempts = ['users', 'users_sessions', 'users_roles']

/** What is wrong, in sentences; nothing if the attack was repelled. */
export function judge(expect: Expectation, answer: Answer, before: Standing, after: Standing): string[] {
  const holes: string[] = []
  if (expect.outcome === 'refused' || expect.outcome === 'turned away') {
    if (expect.status !== undefined && answer.status !== expect.status)
      holes.push(`answered ${answer.status}, not ${expect.status}: ${answer.said}`)
    else if (answer.status >= 200 && answer.status < 400) holes.push(`answered ${answer.status}: it was let in`)
    if (answer.code !== expect.code)
      holes.push(`the code is ${answer.code ?? 'none'}, not ${expect.code ?? 'none'}: ${answer.said}`)
  }
  if (expect.outcome === 'holds') return holes
  if (answer.status >= 500) holes.push(`answered ${answer.status}: ${answer.said}`)
  const changed = changedAddresses(before.served, after.served)
  if (changed.length > 0) holes.push(`readers get something else at ${changed.slice(0, 3).join(', ')}`)
  return [...holes, ...judgeRows(expect, before.tables, after.tables)]
}

function judgeRows(expect: Expectation, before: Tables, after: Tables): string[] {
  const changes = differing(before, after)
  const say = ({ table, ...rows }: (typeof changes)[number]) =>
    `${table} changed (${rows.before} rows, then ${rows.after})`
  const published = Object.entries(after).flatMap(([table, { rows }]) =>
    rows.some(isPublished) ? [`${table} holds a published row`] : [],
  )
  if (expect.outcome === 'harmless')
    return [...published, ...changes.filter(({ table }) => evidence.includes(table)).map(say)]
  const events = refusalsIn(after) - refusalsIn(before)
  const owed = expect.outcome === 'refused' ? 1 : 0
  const allowed = owed === 1 ? [...ofRefusal, ...ofAttempts] : ofAttempts
  return [
    ...published,
    ...(events === owed ? [] : [`${events} refused events were written, not ${owed}`]),
    ...changes.filter(({ table }) => !allowed.includes(table)).map(say),
    ...(owed === 1 ? otherEvents(before, after) : []),
    ...(rolesIn(before) === rolesIn(after) ? [] : ['somebody has other roles than before']),
  ]
}

const isPublished = (row: Row) =>
  [row._status, row['version__status'], (row.version as Row | undefined)?._status].includes('published')

function refusalsIn(tables: Tables): number {
  return (tables.audit_events?.rows ?? []).filter(({ type }) => type === 'action.refused').length
}

/** Beside the one refusal no event may have come, and none may read otherwise than before. */
function otherEvents(before: Tables, after: Tables): string[] {
  const others = (tables: Tables) => (tables.audit_events?.rows ?? []).filter(({ type }) => type !== 'action.refused')
  return JSON.stringify(others(before)) === JSON.stringify(others(after))
    ? []
    : ['an audit event tells of more than the refusal']
}

function rolesIn(tables: Tables): string {
  const joined = (tables.users_roles?.rows ?? []).map(({ parent_id, value }) => `${String(parent_id)} ${String(value)}`)
  const own = (tables.users?.rows ?? []).map(({ _id, id, roles, active }) => JSON.stringify([_id ?? id, roles, active]))
  return [...joined, ...own].sort().join()
}
