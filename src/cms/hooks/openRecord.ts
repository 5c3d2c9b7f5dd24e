import type { PayloadRequest } from 'payload'

import type { WorkflowRecord } from '../../domain/workflow/facts'

const open = Symbol('countersign.openRecords')

type WithRecords = { [open]?: Map<string, WorkflowRecord> }

/** Hands the workflow record that a save touched at its beginning to the hook that ends it, within one request. */
export function openRecord(req: PayloadRequest, record: WorkflowRecord): void {
  const context = req.context as WithRecords
  context[open] ??= new Map()
  context[open].set(record.article, record)
}

/** Takes it out again: a record serves one save. */
export function takeRecord(req: PayloadRequest, article: string): WorkflowRecord | null {
  const records = (req.context as WithRecords)[open]
  const record = records?.get(article) ?? null
  records?.delete(article)
  return record
}
