import { findDoses } from '../../content/findDoses'
import { createRule } from '../checkRule'
import { uncitedStatements } from '../uncitedStatements'

/** C02: a dose or schedule without a citation. (That one is there also makes the page tier 1: see `computeTier`.) */
export const citedDoses = createRule('C02', 1, (input, report) => {
  for (const { unit, statement } of uncitedStatements(input, findDoses)) {
    report({
      severity: 'hard',
      path: unit.path,
      section: unit.section,
      excerpt: unit.text,
      message: `The dose or schedule "${statement.trim()}" has no citation.`,
      hint: 'Put a citation into the same sentence, list item or row, or leave the dose out.',
    })
  }
})
