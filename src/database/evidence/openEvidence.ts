import type { EvidenceReader } from '../../domain/verify/evidence'
import { openMongoEvidence } from './openMongoEvidence'
import { openSqliteEvidence } from './openSqliteEvidence'

export interface OpenEvidence extends EvidenceReader {
  close(): Promise<void>
}

/**
 * Opens a database to read its evidence, and nothing but read: straight through its driver, so that what is verified is
 * what is stored and not what a layer above makes of it, and at one moment, so that the house may go on working.
 */
export function openEvidence(uri: string): Promise<OpenEvidence> {
  return /^mongodb(\+srv)?:/.test(uri) ? openMongoEvidence(uri) : openSqliteEvidence(uri)
}

/** A column as the checks expect it. What is of another type came there by hand and is shown as text. */
export function readColumn(value: unknown, type: 'text' | 'number' | 'json'): unknown {
  if (value === undefined || value === null) return null
  switch (type) {
    case 'number':
      return typeof value === 'number' ? value : shown(value)
    case 'text':
      return shown(value)
    case 'json':
      return typeof value === 'string' ? parsed(value) : value
  }
}

export function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
