import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createClient, type InValue, type ResultSet } from '@libsql/client'

import { editionsHead } from '../../domain/audit/streams'
import { DomainError } from '../../domain/errors'
import { evidenceTables, type EvidenceReader } from '../../domain/verify/evidence'
import { readColumn, shown, type OpenEvidence } from './openEvidence'

/** Snapshots hold whole pages: some ten megabytes at a time. */
const pageSize = 500

export async function openSqliteEvidence(uri: string): Promise<OpenEvidence> {
  const path = uri.startsWith('file:///') ? fileURLToPath(uri) : uri.replace(/^file:/, '').replace(/\?.*$/, '')
  // the driver would make an empty database of that name
  if (!existsSync(path)) throw new DomainError('evidence-unreadable', `There is no database at ${path}.`)
  const client = createClient({ url: `file:${path}` })
  // everything in one read transaction: one moment, whatever is written meanwhile
  const moment = await client.transaction('read')
  const ask = (sql: string, args: InValue[] = []) => moment.execute({ sql, args })
  return {
    ...sqliteEvidence(ask),
    async close() {
      await moment.rollback()
      client.close()
    },
  }
}

function sqliteEvidence(ask: (sql: string, args?: InValue[]) => Promise<ResultSet>): EvidenceReader {
  return {
    async count(kind) {
      const { rows } = await ask(`SELECT count(*) AS found FROM ${evidenceTables[kind].table}`)
      return Number(rows[0]?.found)
    },
    async *rows(kind) {
      const { table, columns, order } = evidenceTables[kind]
      const names = Object.keys(columns)
      const places = [...order.map(quoted), 'rowid']
      const chosen = [...names.map((name) => `${quoted(name)} AS "${name}"`), 'rowid AS "rowid"'].join(', ')
      const sorted = `ORDER BY ${places.join(', ')} LIMIT ${pageSize}`
      const after = `WHERE (${places.join(', ')}) > (${places.map(() => '?').join(', ')})`
      let { rows } = await ask(`SELECT ${chosen} FROM ${table} ${sorted}`)
      while (rows.length > 0) {
        for (const row of rows) yield toRow(row, columns) as never
        const last = rows.at(-1)
        const place = [...order, 'rowid'].map((name) => last?.[name] ?? null)
        ;({ rows } = await ask(`SELECT ${chosen} FROM ${table} ${after} ${sorted}`, place))
      }
    },
    async findHeads(heads) {
      const events = heads.filter(({ stream }) => stream !== editionsHead)
      const seqs = heads.filter(({ stream }) => stream === editionsHead).map(({ index }) => index)
      const found = []
      if (events.length > 0) {
        const pairs = events.map(() => '(?, ?)').join(', ')
        const args = events.flatMap(({ stream, index }) => [stream, index])
        const sql = `SELECT stream, "index", hash FROM ${evidenceTables.events.table} WHERE (stream, "index") IN (VALUES ${pairs})`
        found.push(...(await ask(sql, args)).rows)
      }
      if (seqs.length > 0) {
        const sql = `SELECT ? AS stream, seq AS "index", hash FROM ${evidenceTables.editions.table} WHERE seq IN (${holes(seqs)})`
        found.push(...(await ask(sql, [editionsHead, ...seqs])).rows)
      }
      return found.map(({ stream, index, hash }) => ({
        stream: shown(stream),
        index: Number(index),
        hash: hash === null ? null : shown(hash),
      }))
    },
    async findCheckpoints(indexes) {
      if (indexes.length === 0) return []
      const sql = `SELECT "index", hash FROM ${evidenceTables.checkpoints.table} WHERE "index" IN (${holes(indexes)})`
      const { rows } = await ask(sql, [...indexes])
      return rows.map(({ index, hash }) => ({ index: Number(index), hash: hash === null ? null : shown(hash) }))
    },
  }
}

/** Columns are named in snake case, and `index` is a word of SQL. */
function quoted(name: string): string {
  return `"${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`
}

const holes = (values: readonly unknown[]) => values.map(() => '?').join(', ')

function toRow(row: Record<string, unknown>, columns: Record<string, 'text' | 'number' | 'json'>): object {
  return Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, readColumn(row[name], type)]))
}
