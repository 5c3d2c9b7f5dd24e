/** What an action is asked before it is done. */
import { roles } from '../../src/domain/people/roles'
import { readTerms } from '../../src/domain/policy/reviewPolicy'
import { recordVerifier } from '../../src/cms/recordVerifier'
import { guards } from '../../src/domain/workflow/guards'
import { states } from '../../src/domain/workflow/states'
import { transitionNamed, transitionNames, transitions } from '../../src/domain/workflow/transitions'
import { reading, replace, type Defence } from './defence'
import { inTurn } from './transactions'

const ofGuards: Defence[] = Object.keys(guards).map((name) => ({
  name: `guard ${name}`,
  off: () => replace(guards, { [name]: () => [] }),
}))

/** Those that keep somebody or some state out; a transition from every state has nothing to switch off. */
const ofTransitions: Defence[] = transitionNames.flatMap((name) => {
  const { by, from } = transitionNamed(name)
  return [
    ...(roles.some((role) => !by.includes(role))
      ? [{ name: `transition ${name}: by`, off: () => replace(transitions[name], { by: roles }) }]
      : []),
    ...(states.some((state) => !from.includes(state))
      ? [{ name: `transition ${name}: from`, off: () => replace(transitions[name], { from: states }) }]
      : []),
  ]
})

/** Remarks work on any revision, so each action is made one. */
const revision: Defence = {
  name: 'revision that was seen',
  off: () => {
    const back = transitionNames.map((name) => replace(transitions[name], { remark: true }))
    return () => back.forEach((on) => on())
  },
}

/** A review is read with the policy in force instead of its own. */
const policyOfSubmit: Defence = {
  name: 'policy of the submit',
  off: reading('reviews', ['findOne'], async (row, { payload }, { req }) => {
    const inForce = await payload.db.findOne<{ id: string }>({
      collection: 'review-policies',
      where: { tier: { equals: row.tier } },
      req: req as never,
    })
    return inForce ? { ...row, policy: readTerms(inForce) } : row
  }),
}

/** The record of an article is read without the hashes by which a save is known to change nothing. */
const comparison: Defence = {
  name: 'contents compared by their hashes',
  off: reading('workflow', ['findOne', 'updateOne'], (row) => ({
    ...row,
    ...('ownHash' in row && { ownHash: null, snapshot: null, publishedOwnHash: null, publishedProjectionHash: null }),
  })),
}

export const ofWorkflow: Defence[] = [
  ...ofGuards,
  ...ofTransitions,
  revision,
  inTurn(revision.off),
  policyOfSubmit,
  comparison,
  {
    name: 'signatures verified at the gate',
    off: () => replace(recordVerifier, { verify: () => Promise.resolve('not asked') }),
  },
]
