/** The action that publishes, asked for by whom or when it may not be. */
import type { AttackCase } from '../types'
import { ask } from '../ways/rest'
import { act, refused, turnedAway } from './support'

export const publishingActions: AttackCase[] = [
  ...(['draft', 'inReview', 'sentBack', 'archived', 'live', 'withdrawn'] as const).map((article): AttackCase => ({
    id: `publish-from-${article.toLowerCase()}`,
    story: `The publisher publishes an article that is not approved (${article}).`,
    attempts: act('publish', 'publisher', article),
    expect: refused('no-such-transition', 409),
    defences: ['transition publish: from'],
  })),
  ...(['admin', 'editor', 'geneticist'] as const).map((who): AttackCase => ({
    id: `publish-as-${who}`,
    story: `Somebody who is no publisher (${who}) publishes an approved article.`,
    attempts: act('publish', who, 'approved'),
    expect: refused('wrong-role', 403),
    defences: ['transition publish: by'],
  })),
  {
    id: 'publish-another-hash',
    story: 'The publisher publishes, naming the hash of other words.',
    attempts: act('publish', 'publisher', 'approved', { contentHash: `sha256:${'0'.repeat(64)}` }),
    expect: refused('stale-content', 409),
    defences: ['guard contentAsSeen'],
  },
  {
    id: 'publish-old-revision',
    story: 'The publisher acts on what they saw before somebody else acted.',
    attempts: act('publish', 'publisher', 'approved', { revision: 1 }),
    expect: refused('stale-revision', 409),
    defences: ['revision that was seen'],
  },
  {
    id: 'publish-with-force',
    story: 'The publisher adds a flag that nobody knows.',
    attempts: {
      rest: async (stage) => {
        const id = stage.articles.inReview
        const { revision, contentHash } = await stage.acts.look(id, 'publisher')
        const json = { revision, contentHash, force: true, overrideAccess: true }
        return ask(stage, { method: 'POST', path: `/api/articles/${id}/publish`, by: 'publisher', json })
      },
    },
    expect: turnedAway(400, 'invalid-input'),
    defences: ['words that an action knows'],
  },
  {
    id: 'publish-anonymously',
    story: 'Nobody signed in publishes.',
    attempts: {
      rest: (stage) =>
        ask(stage, { method: 'POST', path: `/api/articles/${stage.articles.approved}/publish`, json: { revision: 1 } }),
    },
    expect: turnedAway(401, 'sign-in-required'),
    defences: ['sign-in before every endpoint'],
  },
]
