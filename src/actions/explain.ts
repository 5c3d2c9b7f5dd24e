import { DomainError } from '../domain/errors'
import { decideTransition } from '../domain/workflow/decideTransition'
import { isSpecialist } from '../domain/people/eligibility'
import { whoCouldSign } from '../domain/policy/whoCouldMeet'
import { everyContributor } from '../domain/workflow/everyContributor'
import type { Facts } from '../domain/workflow/facts'
import type { ActionInput } from '../domain/workflow/input'
import type { Reason } from '../domain/workflow/reasons'
import { specialtiesOf, subjectOf } from '../domain/workflow/guards'
import { sectionsToOpen } from '../domain/workflow/sectionsToOpen'
import { transitionNamed, transitionNames, type TransitionName } from '../domain/workflow/transitions'
import { placeOf, whoseTurn, type Place, type Turn } from '../domain/workflow/turn'
import { resolveSuccessor } from './act'
import type { Ports } from './desk'
import { loadFacts } from './loadFacts'
import { nextEditionOf, type NextEdition } from './nextEdition'

export interface ExplainedAction {
  verb: TransitionName
  label: string
  allowed: boolean
  reasons: Reason[]
  /** Where it stands on the screen. */
  place: Place
}

export interface Explanation {
  facts: Facts
  turn: Turn
  actions: ExplainedAction[]
  /** What publishing would make, as things stand; `null` where it is barred. */
  nextEdition: NextEdition | null
  /** Who could sign the page now, for assigning. */
  candidates: { user: string; name: string; specialist: boolean }[]
  /** Ids of the comments that this person may settle or open again. */
  commentsToSettle: string[]
  /** Anchors that this person has to open before signing; empty unless a review is open. */
  sectionsToOpen: string[]
}

/**
 * A dry run of every action for this person, with the same decision as the real one: nothing is written. What a
 * button's dialog will ask for (a comment, a password, sections opened) is taken as given, unless `input` names it.
 */
export async function explain(
  ports: Ports,
  request: { article: string; user: string; verb?: TransitionName; input?: ActionInput; revision?: number },
): Promise<Explanation> {
  const desk = ports.reading
  const workflow = await desk.workflow(request.article)
  if (!workflow) throw new DomainError('not-found', 'There is no such article.')
  const actor = await desk.person(request.user)
  if (!actor) throw new DomainError('unknown-user', 'Sign in to see this.')
  const facts = await loadFacts(desk, workflow, actor.user)
  const now = ports.now()
  const toOpen =
    facts.snapshot && facts.review?.state === 'open'
      ? sectionsToOpen(facts.snapshot, facts.signedBefore, facts.review.reaffirmation)
      : []
  const candidates = whoCouldSign(facts.people, subjectOf(facts), everyContributor(facts), now)
  const input = request.input ? await resolveSuccessor(desk, request.input, workflow.locale) : null
  const commentsToSettle = (facts.review?.comments ?? [])
    .map(({ id }) => id)
    .filter(
      (comment) =>
        decideTransition({ transition: 'resolveComment', facts, actor, now, revision: null, input: { comment } })
          .allowed,
    )
  const decide = (verb: TransitionName): ExplainedAction => {
    const decision = decideTransition({
      transition: verb,
      facts,
      actor,
      now,
      revision: request.revision ?? workflow.revision,
      input:
        input ??
        whatTheDialogWillAsk(facts, {
          ...{ sectionsOpened: toOpen, user: candidates[0]?.user ?? '', comment: commentsToSettle[0] ?? '' },
          now,
        }),
    })
    const reasons = decision.allowed ? [] : decision.reasons
    return {
      verb,
      label: transitionNamed(verb).label,
      allowed: decision.allowed,
      reasons,
      place: placeOf(verb, reasons, facts, now),
    }
  }
  return {
    facts,
    turn: whoseTurn(facts, actor, candidates, now),
    nextEdition: nextEditionOf(facts, now),
    actions: (request.verb ? [request.verb] : transitionNames).map(decide),
    candidates: candidates.map((person) => ({
      user: person.user,
      name: person.name,
      specialist: isSpecialist(person, specialtiesOf(facts)),
    })),
    commentsToSettle,
    sectionsToOpen: toOpen,
  }
}

function whatTheDialogWillAsk(
  facts: Facts,
  { now, ...chosen }: { sectionsOpened: string[]; user: string; comment: string; now: string },
): ActionInput {
  return {
    contentHash: facts.snapshot?.contentHash ?? null,
    comments: [{ section: null, body: 'asked for in the dialog' }],
    why: 'time',
    reason: 'asked for in the dialog',
    notice: 'asked for in the dialog',
    kind: 'withdrawn',
    authentication: { method: 'password', at: now },
    ...chosen,
  }
}
