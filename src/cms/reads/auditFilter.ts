import { auditTypes, type AuditType } from '../../domain/audit/auditEvent'
import { isDate } from '../../domain/time'

export const auditKinds = ['articles', 'masterData', 'people', 'policies', 'keys'] as const
export type AuditKind = (typeof auditKinds)[number]

/** What the audit log is asked for; each part that is `null` asks for nothing. */
export interface AuditFilter {
  kind: AuditKind | null
  type: AuditType | null
  /** Id of who did it. */
  person: string | null
  /** Days `YYYY-MM-DD` in UTC, both included. */
  from: string | null
  to: string | null
  refused: boolean
}

const typesOf: Record<AuditKind, (type: AuditType) => boolean> = {
  articles: (type) => /^(article|content|review|edition)\./.test(type),
  masterData: (type) => type === 'dependency.changed',
  people: (type) => type.startsWith('person.'),
  policies: (type) => type.startsWith('policy.'),
  keys: (type) => type === 'key.created',
}

/** From the address. A value that is none of those there are asks for nothing, as an empty one does. */
export function readAuditFilter(query: Record<string, unknown> | undefined): AuditFilter {
  const given = (name: string): string | null => {
    const value = query?.[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const day = (name: string) => {
    const value = given(name)
    return value !== null && isDate(value) ? value : null
  }
  return {
    kind: auditKinds.find((one) => one === given('kind')) ?? null,
    type: auditTypes.find((one) => one === given('type')) ?? null,
    person: given('person'),
    from: day('from'),
    to: day('to'),
    refused: given('refused') === '1',
  }
}

/** Types of event that the filter lets through; `null`: all. */
export function typesAsked({ kind, type, refused }: AuditFilter): AuditType[] | null {
  if (refused) return type === null || type === 'action.refused' ? ['action.refused'] : []
  if (kind === null) return type === null ? null : [type]
  return auditTypes.filter((one) => typesOf[kind](one) && (type === null || one === type))
}

/** What a refusal's subject begins with, by the kind it was about. */
export const refusedSubjects: Record<AuditKind, string[]> = {
  articles: ['article:', 'door:articles'],
  masterData: ['door:conditions', 'door:questions', 'door:citations', 'door:medications', 'door:disclaimers'],
  people: ['door:users', 'door:reviewers'],
  policies: ['door:review-policies'],
  keys: ['key:'],
}
