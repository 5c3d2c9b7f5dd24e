import { citations } from '../../../demo/content/citations'
import { conditions } from '../../../demo/content/conditions'
import { disclaimers } from '../../../demo/content/disclaimers'
import { medications } from '../../../demo/content/medications'
import { questions } from '../../../demo/content/questions'
import type { DemoArticle } from '../../../demo/content/types'
import { checkContent } from '../../../src/domain/checks/checkContent'
import type { Dependencies } from '../../../src/domain/content/article'
import { project } from '../../../src/domain/content/project'
import { readArticle } from '../../../src/domain/content/readArticle'

/** Everything the demonstration's pages pull in, under its keys instead of ids. */
export const demoDependencies: Dependencies = {
  conditions: Object.fromEntries(conditions.map(({ key, ...one }) => [key, { id: key, ...one }])),
  questions: Object.fromEntries(questions.map((one) => [one.key, { id: one.key, ...one }])),
  citations: Object.fromEntries(citations.map(({ key, ...one }) => [key, { id: key, ...one }])),
  medications: Object.fromEntries(medications.map(({ key, ...one }) => [key, { id: key, ...one }])),
  disclaimers: Object.fromEntries(disclaimers.map(({ ref, ...one }) => [ref, { id: ref, ...one }])),
  currentDisclaimers: { general: 1 },
}

/** A page as submitting it would read, project and check it. */
export function readDemo(article: DemoArticle) {
  const { key, ...content } = article
  const own = readArticle({ id: key, ...content })
  const projection = project(own, demoDependencies)
  const findings = checkContent({ article: own, dependencies: demoDependencies, projection })
  return { own, projection, findings, hard: findings.filter((one) => one.severity === 'hard').map((one) => one.rule) }
}
