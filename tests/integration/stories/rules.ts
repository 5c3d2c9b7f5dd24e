/** Whether a deed is allowed, and what it does: the hand-written rules, applied. */
import type { Deed, Verb } from './deeds'
import { actors, everybody, type Who } from './people'
import {
  addressOf,
  areEnough,
  contentOf,
  contributors,
  couldSign,
  holds,
  readsAsPublished,
  signaturesAreEnough,
  slugIsFree,
  type Page,
  type World,
} from './world'

/** May this be done now? */
export function isAllowed(world: World, deed: Deed): boolean {
  const { by } = deed
  switch (deed.does) {
    case 'changePaper':
      return holds(world, by, 'editor')
    case 'changePolicy':
      // one admin alone makes a policy no weaker
      return holds(world, by, 'admin') && deed.signatures >= world.signatures[deed.tier]
    case 'switchAccount': {
      // saving one's own account as it is changes nothing of it
      const asItIs = by === deed.whose && world.active.has(by) && deed.active
      return asItIs || holds(world, by, 'admin')
    }
    default:
      return isAllowedOnPage(world, world.pages[deed.page], deed)
  }
}

function isAllowedOnPage(world: World, page: Page, deed: Extract<Deed, { page: 0 | 1 }>): boolean {
  const { by } = deed
  const stands = (...states: Page['state'][]) => states.includes(page.state)
  switch (deed.does) {
    case 'edit':
      return holds(world, by, 'editor') && !stands('inReview', 'archived')
    case 'submitForReview':
      return (
        holds(world, by, 'editor') &&
        stands('draft', 'changesRequested', 'published') &&
        !page.words.title.startsWith('TODO') &&
        slugIsFree(world, deed.page) &&
        areEnough(
          page,
          everybody.filter((who) => couldSign(world, page, who, [actors[by].human])),
          world.signatures[page.tier],
        )
      )
    case 'assign':
      return holds(world, by, 'editor', 'publisher') && stands('inReview') && couldSign(world, page, deed.whom)
    case 'takeBack':
      return holds(world, by, 'editor') && stands('inReview', 'approved')
    case 'requestChanges':
      return holds(world, by, 'medicalReviewer') && stands('inReview') && (deed.says !== '' || page.asked)
    case 'decline':
      return holds(world, by, 'medicalReviewer') && stands('inReview') && page.round!.assigned.has(by)
    case 'sign':
      return (
        stands('inReview') &&
        couldSign(world, page, by) &&
        ![...page.round!.signed].some((who) => actors[who].human === actors[by].human) &&
        deed.sawThis &&
        deed.password &&
        (deed.opened || nothingToOpen(page, by))
      )
    case 'revokeSignature':
      return (
        holds(world, by, 'medicalReviewer') &&
        stands('inReview', 'approved') &&
        page.round!.signed.has(by) &&
        deed.says.trim() !== ''
      )
    case 'reopenReview':
      return holds(world, by, 'editor', 'publisher') && stands('approved') && !deed.late
    case 'publish':
      return (
        holds(world, by, 'publisher') &&
        stands('approved') &&
        deed.sawThis &&
        !deed.late &&
        slugIsFree(world, deed.page) &&
        signaturesAreEnough(world, page)
      )
    case 'withdraw':
      return (
        holds(world, by, 'publisher', 'medicalReviewer', 'admin') &&
        page.live !== 'never' &&
        deed.notice.trim() !== '' &&
        (!['moved', 'replaced'].includes(deed.kind) || world.pages[deed.page === 0 ? 1 : 0].live === 'live')
      )
    case 'archive':
      return holds(world, by, 'editor', 'admin') && stands('draft', 'changesRequested') && page.live !== 'live'
    case 'reopen':
      return holds(world, by, 'editor', 'admin') && stands('archived')
  }
}

/** Only the paper stands in a section: a title alone is no reason to open one again. */
function nothingToOpen(page: Page, by: Who): boolean {
  return !page.round!.reaffirmation && page.signedBefore.get(by)?.at(-1) === page.round!.content.paper
}

/** Whoever takes a signature back does not stand by what they read for it. */
function takeBackSignature(page: Page, by: Who): void {
  if (page.round!.signed.delete(by)) page.signedBefore.get(by)?.pop()
}

/** Does what is allowed. */
export function apply(world: World, deed: Deed): void {
  const { human } = actors[deed.by]
  switch (deed.does) {
    case 'changePaper':
      if (deed.paper === world.paper) return
      world.paper = deed.paper
      for (const page of world.pages) {
        page.wrotePaper.add(human)
        if (page.round) leaveReview(page, 'draft')
      }
      return
    case 'changePolicy':
      world.signatures[deed.tier] = deed.signatures
      return
    case 'switchAccount':
      if (deed.active) world.active.add(deed.whose)
      else world.active.delete(deed.whose)
      return
    default:
      applyToPage(world, world.pages[deed.page], deed)
  }
}

function leaveReview(page: Page, state: Page['state']): void {
  page.round = null
  page.state = state
}

function applyToPage(world: World, page: Page, deed: Extract<Deed, { page: 0 | 1 }>): void {
  const { by } = deed
  const { human } = actors[by]
  const readsAsLive = () => page.live === 'live' && readsAsPublished(world, page)
  switch (deed.does) {
    case 'edit': {
      if (deed.words.title === page.words.title && deed.words.slug === page.words.slug) return
      page.words = deed.words
      page.wroteWords.add(human)
      if (page.state === 'changesRequested') return
      return leaveReview(page, readsAsLive() ? 'published' : 'draft')
    }
    case 'submitForReview':
      page.wroteWords.add(human)
      page.round = {
        content: contentOf(world, page),
        needed: world.signatures[page.tier],
        contributors: contributors(world, page),
        ...{ assigned: new Set(), conflicted: new Set(), signed: new Set() },
        reaffirmation: readsAsLive(),
      }
      page.state = 'inReview'
      return
    case 'assign':
      page.round!.assigned.add(deed.whom)
      return
    case 'takeBack':
      return leaveReview(page, readsAsLive() ? 'published' : 'draft')
    case 'requestChanges':
      page.asked = true
      return leaveReview(page, 'changesRequested')
    case 'decline':
      page.round!.assigned.delete(by)
      takeBackSignature(page, by)
      if (deed.why === 'conflict') page.round!.conflicted.add(by)
      return
    case 'sign':
      page.round!.signed.add(by)
      page.signedBefore.set(by, [...(page.signedBefore.get(by) ?? []), page.round!.content.paper])
      page.state = signaturesAreEnough(world, page) ? 'approved' : 'inReview'
      return
    case 'revokeSignature':
      takeBackSignature(page, by)
      page.state = 'inReview'
      return
    case 'reopenReview':
      page.state = 'inReview'
      return
    case 'publish':
      page.published = { content: page.round!.content, contributors: contributors(world, page) }
      page.slugs.add(addressOf(deed.page, page.words))
      page.wroteWords = new Set()
      page.wrotePaper = new Set()
      page.live = 'live'
      page.asked = false
      page.withdrawal = null
      page.number += 1
      world.editions += 1
      return leaveReview(page, 'published')
    case 'withdraw':
      page.live = 'withdrawn'
      page.withdrawal = { kind: deed.kind, notice: deed.notice }
      page.number += 1
      world.editions += 1
      if (page.round || page.state === 'published') leaveReview(page, 'draft')
      return
    case 'archive':
      page.state = 'archived'
      return
    case 'reopen':
      page.state = 'draft'
      return
  }
}

/** Whose turn it is: what this person could do with the page now, had they all that the button asks for. */
export function whatCanBeDone(world: World, index: 0 | 1, by: Who): Verb[] {
  const whom = everybody.find((who) => couldSign(world, world.pages[index], who)) ?? 'lapsed'
  const given = { page: index, by, late: false, sawThis: true, opened: true, password: true, says: 'Because.' } as const
  const deeds: Deed[] = [
    { does: 'submitForReview', ...given },
    { does: 'assign', ...given, whom },
    { does: 'takeBack', ...given },
    { does: 'requestChanges', ...given },
    { does: 'decline', ...given, why: 'time' },
    { does: 'sign', ...given },
    { does: 'revokeSignature', ...given },
    { does: 'reopenReview', ...given },
    { does: 'publish', ...given },
    { does: 'withdraw', ...given, kind: 'withdrawn', notice: 'Gone.' },
    { does: 'archive', ...given },
    { does: 'reopen', ...given },
  ]
  return deeds.filter((deed) => isAllowed(world, deed)).map((deed) => deed.does as Verb)
}
