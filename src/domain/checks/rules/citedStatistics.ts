import { createRule } from '../checkRule'
import { findStatistics } from '../findStatistics'
import { isCited, uncitedStatements } from '../uncitedStatements'

/** C01: a statistic without a citation in the same sentence, list item or row. */
export const citedStatistics = createRule('C01', 1, (input, report) => {
  for (const { unit, statement } of uncitedStatements(input, findStatistics)) {
    if (unit.kind === 'statistic') continue
    report({
      severity: 'hard',
      path: unit.path,
      section: unit.section,
      excerpt: unit.text,
      message: `The statistic "${statement.trim()}" has no citation in its own sentence.`,
      hint:
        unit.kind === 'plain'
          ? 'State it with its citation in a section of the page, or leave it out here.'
          : 'Put a citation into the same sentence or list item, or leave the statistic out.',
    })
  }
  for (const unit of input.units) {
    if (unit.kind !== 'statistic' || isCited(unit, input.dependencies)) continue
    report({
      severity: 'hard',
      path: unit.path,
      section: unit.section,
      excerpt: unit.text,
      message: 'A statistic has no citation.',
      hint: 'Choose the source that the figures were taken from.',
    })
  }
})
