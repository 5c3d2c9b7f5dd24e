import type { AuditActor, AuditData, AuditEntry, AuditType } from '../domain/audit/auditEvent'
import { changedTerms } from '../domain/policy/policyProposal'
import type { PolicyTerms } from '../domain/policy/reviewPolicy'
import { states } from '../domain/workflow/states'
import { roles } from '../domain/people/roles'
import { refusals } from '../words/en/refusals'
import { workflow } from '../words/en/workflow'
import type { Say } from '../words/words'

/** What a person's id is called now; `null`: nobody of that id is left. */
export type NameOf = (user: string) => string | null

interface Teller {
  say: Say
  /** A name, else the id itself: what is recorded is never hidden. */
  name: (user: string) => string
}

type Tellers = { [Type in AuditType]: (data: AuditData[Type], teller: Teller) => string }

/**
 * What an event says happened, as a phrase without its actor and subject, which stand beside it. Pure: for the history
 * of a page, the audit log and an event's own screen alike.
 */
export function sayEvent(say: Say, event: Pick<AuditEntry, 'type' | 'data'>, nameOf: NameOf = () => null): string {
  // type and data belong together in every entry, which the compiler cannot follow through the table
  const tell = tellers[event.type] as (data: unknown, teller: Teller) => string
  return tell(event.data, { say, name: (user) => nameOf(user) ?? user })
}

/** Who did it, as they were called then. */
export function sayActor(say: Say, actor: AuditActor): string {
  return 'user' in actor ? actor.name : say('eventParts:system', { system: actor.system })
}

type Underscored<Type extends string> = Type extends `${infer Head}.${infer Tail}` ? `${Head}_${Tail}` : Type

/** What a type of event is called, for choosing among them. */
export function sayEventType(say: Say, type: AuditType): string {
  return say(`audit:types:${type.replace('.', '_') as Underscored<AuditType>}`)
}

const tellers: Tellers = {
  'article.created': (_, { say }) => say('events:article_created'),
  'article.edited': ({ from, to }, { say }) =>
    say('events:article_edited', { from: sayState(say, from), to: sayState(say, to) }),
  'article.archived': ({ from }, { say }) => say('events:article_archived', { from: sayState(say, from) }),
  'article.reopened': ({ from }, { say }) => say('events:article_reopened', { from: sayState(say, from) }),
  'article.dependencyChanged': ({ from, kind }, { say }) =>
    say('events:article_dependencyChanged', { from: sayState(say, from), kind: say(`eventParts:dependency:${kind}`) }),
  'content.approvalLapsed': (_, { say }) => say('events:content_approvalLapsed'),
  'review.submitted': ({ round, tier, policy, reaffirmation }, { say }) =>
    say(reaffirmation ? 'events:review_reaffirmation' : 'events:review_submitted', {
      round,
      tier,
      policy: sayTerms(say, policy),
    }),
  'review.assigned': ({ assignee }, { say, name }) => say('events:review_assigned', { person: name(assignee) }),
  'review.takenBack': (_, { say }) => say('events:review_takenBack'),
  'review.commented': ({ comments }, { say }) =>
    say('events:review_commented', { comments: say('eventParts:comments', { count: comments }) }),
  'review.commentResolved': ({ resolved }, { say }) =>
    say(resolved ? 'events:review_commentResolved' : 'events:review_commentOpened'),
  'review.changesRequested': ({ comments }, { say }) =>
    say('events:review_changesRequested', { comments: say('eventParts:comments', { count: comments }) }),
  'review.declined': ({ why, reason, revocation }, { say }) =>
    say(revocation ? 'events:review_declinedAndRevoked' : 'events:review_declined', {
      why: say(`eventParts:declined:${why}`),
      reason,
    }),
  'review.signed': ({ complete }, { say }) => say(complete ? 'events:review_signedLast' : 'events:review_signed'),
  'review.signatureRevoked': ({ reason }, { say }) => say('events:review_signatureRevoked', { reason }),
  'review.reopened': (_, { say }) => say('events:review_reopened'),
  'edition.published': ({ number }, { say }) => say('events:edition_published', { number }),
  'edition.withdrawn': ({ number, kind, reason }, { say }) =>
    say('events:edition_withdrawn', { number, kind: say(`eventParts:withdrawal:${kind}`), reason }),
  'dependency.changed': ({ kind, change, fields }, { say }) =>
    say(`events:dependency_${change}`, { kind: say(`eventParts:dependency:${kind}`), fields: sayNames(say, fields) }),
  'person.created': (data, { say, name }) =>
    say('events:person_created', { person: name(data.user), roles: sayRoles(say, data.roles) }),
  'person.changed': (data, { say, name }) =>
    data.roles
      ? say('events:person_rolesChanged', {
          person: name(data.user),
          from: sayRoles(say, data.roles.from),
          to: sayRoles(say, data.roles.to),
        })
      : say('events:person_changed', { person: name(data.user), fields: sayNames(say, data.fields) }),
  'person.deactivated': ({ user }, { say, name }) => say('events:person_deactivated', { person: name(user) }),
  'person.deleted': ({ user }, { say, name }) => say('events:person_deleted', { person: name(user) }),
  'person.passwordSet': ({ user, by }, { say, name }) => {
    if (by === 'link') return say('events:person_passwordSetByLink')
    return by === 'owner'
      ? say('events:person_ownPasswordSet')
      : say('events:person_passwordSet', { person: name(user) })
  },
  'person.signedIn': (_, { say }) => say('events:person_signedIn'),
  'policy.changed': ({ tier, from, to }, { say }) => sayPolicyChange(say, tier, from, to),
  'policy.proposed': ({ tier, from, to }, { say }) =>
    say('events:policy_proposed', { tier, changes: sayTermChanges(say, from, to).join(', ') }),
  'policy.confirmed': ({ tier, proposedBy, from, to }, { say, name }) =>
    say('events:policy_confirmed', {
      tier,
      person: name(proposedBy),
      changes: sayTermChanges(say, from, to).join(', '),
    }),
  'policy.discarded': ({ tier, proposedBy, from, to }, { say, name }) =>
    say('events:policy_discarded', {
      tier,
      person: name(proposedBy),
      changes: sayTermChanges(say, from, to).join(', '),
    }),
  'key.created': (_, { say }) => say('events:key_created'),
  'action.refused': ({ verb, codes }, { say }) =>
    say('events:action_refused', {
      verb: sayVerb(say, verb),
      codes: sayNames(
        say,
        codes.map((code) => sayCode(say, code)),
      ),
    }),
}

function sayPolicyChange(say: Say, tier: number, from: PolicyTerms | null, to: PolicyTerms | null): string {
  if (from && to) return say('events:policy_changed', { tier, from: sayTerms(say, from), to: sayTerms(say, to) })
  if (to) return say('events:policy_created', { tier, to: sayTerms(say, to) })
  return say('events:policy_deleted', { tier, from: from ? sayTerms(say, from) : say('eventParts:nothingNamed') })
}

/** Each term that differs, with what it was and what it becomes. */
export function sayTermChanges(say: Say, from: PolicyTerms, to: PolicyTerms): string[] {
  const value = (days: number | null) => days ?? say('eventParts:never')
  return changedTerms(from, to).map((term) =>
    say('eventParts:termChange', {
      term: say(`eventParts:policyTerms:${term}`),
      from: value(from[term]),
      to: value(to[term]),
    }),
  )
}

function sayTerms(say: Say, { signatures, specialists, intervalMonths }: PolicyTerms): string {
  return say('eventParts:terms', {
    signatures: say('eventParts:signatures', { count: signatures }),
    specialists:
      specialists > 0 ? say('eventParts:specialists', { count: specialists }) : say('eventParts:noSpecialist'),
    months: intervalMonths,
  })
}

/** A state by its name; one that this version does not know as it was written. */
function sayState(say: Say, written: string): string {
  const state = states.find((known) => known === written)
  return state ? say(`states:${state}`) : written
}

function sayRoles(say: Say, written: readonly string[]): string {
  if (written.length === 0) return say('eventParts:noRoles')
  return written.map((one) => sayRole(say, one)).join(', ')
}

function sayRole(say: Say, written: string): string {
  const role = roles.find((known) => known === written)
  return role ? say(`eventParts:roles:${role}`) : written
}

/** An action by its name, else what was asked of a collection; one that this version does not know as it was written. */
function sayVerb(say: Say, written: string): string {
  if (isOneOf(workflow.actions, written)) return say(`workflow:actions:${written}`)
  return isOneOf(refusals.verbs, written) ? say(`refusals:verbs:${written}`) : written
}

function sayCode(say: Say, written: string): string {
  return isOneOf(refusals.why, written) ? say(`refusals:why:${written}`) : written
}

function isOneOf<Words extends object>(words: Words, name: string): name is keyof Words & string {
  return Object.hasOwn(words, name)
}

function sayNames(say: Say, names: readonly string[]): string {
  return names.length > 0 ? names.join(', ') : say('eventParts:nothingNamed')
}
