/** Writes to the database by somebody who has its password, with every guard of the database taken away. */
import type { EvidenceCopy } from '../../tests/support/evidenceCopy'
import type { Stage } from '../stage/stage'
import type { AttackCase } from '../types'
import { firstOf, tampering, type Tampering } from './onCopy'

type Values = Record<string, string | number | null>

const onLive = (table: string) => (copy: EvidenceCopy, stage: Stage) =>
  firstOf(copy, table, { article: stage.articles.live })

function setting(table: string, values: Values): Tampering['tamper'] {
  return async (copy, stage) => copy.set(table, await onLive(table)(copy, stage), values)
}

function removing(table: string): Tampering['tamper'] {
  return async (copy, stage) => copy.remove(table, await onLive(table)(copy, stage))
}

const tamperings: Tampering[] = [
  {
    id: 'edition-record',
    story: 'The record of an edition is replaced.',
    tamper: setting('editions', { record: '{"kind":"publication","title":"Cures"}' }),
    verify: ['jws-invalid'],
    served: 'refused',
  },
  {
    id: 'edition-signature',
    story: "The server's signature of an edition is emptied.",
    tamper: setting('editions', { jws: '' }),
    verify: ['jws-invalid'],
    served: 'refused',
  },
  {
    id: 'edition-column',
    story: 'The tier beside the record of an edition is lowered.',
    tamper: setting('editions', { tier: 3 }),
    verify: ['column-mismatch'],
    served: 'refused',
  },
  {
    id: 'edition-removed',
    story: 'The edition of a live page is deleted.',
    tamper: removing('editions'),
    verify: ['edition-missing', 'seq-gap', 'number-gap', 'workflow-mismatch'],
    served: 'refused',
  },
  {
    id: 'edition-renumbered',
    story: 'An edition is moved to the end of the log.',
    tamper: setting('editions', { seq: 9_999 }),
    verify: ['seq-gap', 'column-mismatch'],
    served: 'refused',
  },
  {
    id: 'snapshot-words',
    story: 'Words of a published snapshot are changed.',
    tamper: async (copy, stage) =>
      // of a page with one round: that of a live page may be an older one
      copy.set('snapshots', await firstOf(copy, 'snapshots', { article: stage.articles.tier3 }), {
        record: '{"projection":{"title":"Cures"}}',
      }),
    verify: ['record-unreadable', 'hash-mismatch'],
    served: 'refused',
  },
  {
    id: 'pointer-record',
    story: 'The pointer of a live page is changed.',
    tamper: setting('live', { record: '{"slug":"cures"}' }),
    verify: ['record-unreadable', 'jws-invalid', 'column-mismatch'],
    served: 'refused',
  },
  {
    id: 'pointer-to-another',
    story: 'The pointer of a live page leads to the edition of another.',
    tamper: async (copy, stage) => {
      const other = await firstOf(copy, 'editions', { article: stage.articles.approved }).catch(() =>
        firstOf(copy, 'editions', { article: stage.articles.tier3 }),
      )
      await copy.set('live', await onLive('live')(copy, stage), { edition: other })
    },
    verify: ['column-mismatch', 'pointer-behind', 'record-unreadable'],
    served: 'refused',
  },
  {
    id: 'withdrawal-removed',
    story: 'The withdrawal of a page is deleted and its pointer turned back, so that it lives again.',
    tamper: async (copy, stage) => {
      const article = stage.articles.withdrawn
      const [withdrawal] = await copy.ids('editions', { article, kind: 'withdrawal' })
      const [publication] = await copy.ids('editions', { article, kind: 'publication' })
      if (!withdrawal || !publication) throw new Error('The page was not withdrawn.')
      await copy.remove('editions', withdrawal)
      await copy.set('live', await firstOf(copy, 'live', { article }), {
        edition: publication,
        kind: 'publication',
        number: 1,
      })
    },
    verify: ['edition-missing', 'column-mismatch', 'seq-gap', 'workflow-mismatch', 'event-mismatch'],
    served: 'refused',
  },
  {
    id: 'signature-removed',
    story: 'A signature under a live page is deleted.',
    tamper: removing('signatures'),
    verify: ['signature-missing'],
    served: 'as before',
  },
  {
    id: 'signature-altered',
    story: 'A signature under a live page is given to somebody else.',
    tamper: setting('signatures', { user: 'somebody-else' }),
    verify: ['column-mismatch'],
    served: 'as before',
  },
  {
    id: 'event-removed',
    story: 'An audit event is deleted.',
    tamper: async (copy, stage) =>
      copy.remove(
        'audit_events',
        await firstOf(copy, 'audit_events', { stream: `article:${stage.articles.live}`, index: 3 }),
      ),
    verify: ['chain-gap'],
    served: 'as before',
  },
  {
    id: 'event-altered',
    story: 'An audit event is changed.',
    tamper: async (copy, stage) =>
      copy.set(
        'audit_events',
        await firstOf(copy, 'audit_events', { stream: `article:${stage.articles.live}`, index: 3 }),
        { record: '{}' },
      ),
    verify: ['record-unreadable', 'hash-mismatch'],
    served: 'as before',
  },
  {
    id: 'events-turned',
    story: 'Two audit events change places.',
    tamper: async (copy, stage) => {
      const stream = `article:${stage.articles.live}`
      const [third, fourth] = [
        await firstOf(copy, 'audit_events', { stream, index: 3 }),
        await firstOf(copy, 'audit_events', { stream, index: 4 }),
      ]
      await copy.set('audit_events', third, { index: 40 })
      await copy.set('audit_events', fourth, { index: 3 })
      await copy.set('audit_events', third, { index: 4 })
    },
    verify: ['column-mismatch', 'chain-gap', 'previous-mismatch'],
    served: 'as before',
  },
  {
    id: 'tail-cut',
    story: 'The last audit event of an article is cut off, and the head moved back with it.',
    tamper: async (copy, stage) => {
      const stream = `article:${stage.articles.draft}`
      const ids = await copy.ids('audit_events', { stream })
      for (const id of ids) await copy.remove('audit_events', id)
      await copy.set('workflow', stage.articles.draft, { auditIndex: 0, auditHash: null })
    },
    verify: ['checkpoint-head-missing', 'chain-gap', 'event-missing', 'head-mismatch'],
    served: 'as before',
  },
  {
    id: 'checkpoint-removed',
    story: 'The checkpoint is deleted.',
    tamper: async (copy) => copy.remove('checkpoints', await firstOf(copy, 'checkpoints')),
    verify: ['file-line-unknown', 'checkpoint-gap'],
    served: 'as before',
  },
  {
    id: 'checkpoint-altered',
    story: 'The checkpoint is changed.',
    tamper: async (copy) => copy.set('checkpoints', await firstOf(copy, 'checkpoints'), { jws: '' }),
    verify: ['jws-invalid'],
    served: 'as before',
  },
  {
    id: 'workflow-live',
    story: 'The workflow record of an article that was never live says that it is.',
    tamper: (copy, stage) => copy.set('workflow', stage.articles.approved, { live: 'live' }),
    verify: ['workflow-mismatch'],
    served: 'as before',
  },
  {
    id: 'workflow-state',
    story: 'The workflow record of an article in review says that it is approved.',
    tamper: (copy, stage) => copy.set('workflow', stage.articles.inReview, { state: 'approved' }),
    verify: ['workflow-mismatch'],
    served: 'as before',
  },
  {
    id: 'review-policy',
    story: 'The policy that a review met is written anew.',
    tamper: async (copy, stage) => copy.set('reviews', await onLive('reviews')(copy, stage), { tier: 3 }),
    verify: ['column-mismatch', 'event-mismatch', 'policy-not-met'],
    served: 'as before',
  },
]

export const directWrites: AttackCase[] = tamperings.map(tampering)
