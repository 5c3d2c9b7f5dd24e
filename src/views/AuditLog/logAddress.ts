import type { AuditFilter } from '../../cms/reads/auditFilter'

/** Address of the audit log with these filters; `before`: of the page of events before that instant. */
export function logAddress(admin: string, filter?: AuditFilter, before: string | null = null): string {
  const query = new URLSearchParams()
  for (const name of ['kind', 'type', 'person', 'from', 'to'] as const) {
    const value = filter?.[name]
    if (value) query.set(name, value)
  }
  if (filter?.refused) query.set('refused', '1')
  if (before !== null) query.set('before', before)
  const asked = query.toString()
  return `${admin}/collections/audit-events${asked ? `?${asked}` : ''}`
}
