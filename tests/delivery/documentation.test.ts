/** docs/api.md against the running thing. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { problems } from '../../src/delivery/http/problems'
import { openSqlite, type DatabaseRig } from './support/databaseRig'
import { articleId, Press } from './support/press'
import { serve, type Served } from './support/serve'

const text = readFileSync('docs/api.md', 'utf8')
let database: DatabaseRig
let api: Served

beforeAll(async () => {
  const press = await Press.create()
  database = await openSqlite()
  await database.write(
    await press.publish(articleId(1)),
    await press.publish(articleId(2), { projection: { slug: 'withdrawn-page' } }),
    await press.withdraw(articleId(2)),
    await press.publish(articleId(3), { projection: { slug: 'another' } }),
    await press.publish(articleId(4), { projection: { slug: 'one-more' } }),
  )
  api = await serve(press, database.uri)
  await api.delivery.ready()
})
afterAll(async () => {
  await api.stop()
  await database.stop()
})

test('its table of codes is the one the server answers by', () => {
  const rows = [...text.matchAll(/^\| `([a-z-]+)` +\| (\d{3}) +\|/gm)].map(([, code, status]) => [code, Number(status)])
  expect(rows).toEqual(Object.entries(problems).map(([code, { status }]) => [code, status]))
})

test('each of its examples gets an answer with the members it shows', async () => {
  const examples = [...text.matchAll(/```sh\ncurl ([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)]
  expect(examples).toHaveLength(8)
  for (const [, command = '', shown = ''] of examples) {
    const address = /http:\/\/localhost:3000([^'\s]*)/.exec(command)?.[1] ?? ''
    const body = /-d '([\s\S]*)'/.exec(command)?.[1]
    const answer = await api.ask(
      address,
      body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body },
    )
    const members = (value: unknown) => Object.keys(value as object).sort()
    expect([address, members(answer.json)]).toEqual([address, members(JSON.parse(shown))])
  }
})
