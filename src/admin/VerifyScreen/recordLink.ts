import { articleOfStream } from '../../domain/audit/streams'

/** Records with a screen of their own, by the collection's address. */
const withScreen = ['snapshots', 'reviews', 'signatures', 'editions', 'live', 'heads', 'audit-events', 'checkpoints']

/**
 * Where a record that a finding names can be looked at, behind the admin's own address: an article's history, else the
 * record's own screen. `null` where there is none.
 */
export function recordLink(kind: string, id: string): { to: 'article' | 'record'; path: string } | null {
  if (id === '') return null
  const article = kind === 'workflow' ? id : kind === 'stream' ? articleOfStream(id) : null
  if (article !== null) return { to: 'article', path: `/collections/articles/${encodeURIComponent(article)}/history` }
  return withScreen.includes(kind) ? { to: 'record', path: `/collections/${kind}/${encodeURIComponent(id)}` } : null
}
