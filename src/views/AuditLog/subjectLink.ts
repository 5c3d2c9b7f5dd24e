import type { AuditSubject, AuditSubjectKind } from '../../domain/audit/auditEvent'

const collections: Partial<Record<AuditSubjectKind, string>> = {
  user: 'users',
  reviewer: 'reviewers',
  reviewPolicy: 'review-policies',
  conditions: 'conditions',
  questions: 'questions',
  citations: 'citations',
  medications: 'medications',
  disclaimers: 'disclaimers',
}

/** Where an event's subject is, behind the admin's own address; `null` for what has no screen: a key, a way in. */
export function subjectLink({ kind, id }: AuditSubject): string | null {
  if (kind === 'article') return `/collections/articles/${encodeURIComponent(id)}/history`
  const slug = collections[kind]
  return slug ? `/collections/${slug}/${encodeURIComponent(id)}` : null
}
