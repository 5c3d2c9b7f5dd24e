import { omsTreatments } from '../demo/content/articles'
import { citations } from '../demo/content/citations'
import { conditions } from '../demo/content/conditions'
import { disclaimers } from '../demo/content/disclaimers'
import { medications } from '../demo/content/medications'
import { questions } from '../demo/content/questions'
import { checkContent } from '../src/domain/checks/checkContent'
import type { ArticleContent, Dependencies } from '../src/domain/content/article'
import { project } from '../src/domain/content/project'
import { readArticle } from '../src/domain/content/readArticle'
import { toPlainText } from '../src/domain/content/toPlainText'
import { freezeSnapshot } from '../src/domain/records/freezeSnapshot'
import { plainLine, type Line } from './table'
import { median } from './numbers'

/** Characters that a reader reads. */
const length = 30_000

/** The whole way from an article as the database gives it to a snapshot and its findings, without any database. */
export function measurePure(rounds: number): Line[] {
  const article = longArticle()
  const times: Record<'project' | 'freeze' | 'check' | 'all', number[]> = {
    project: [],
    freeze: [],
    check: [],
    all: [],
  }
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    const own = readArticle(article)
    const projection = project(own, dependencies)
    const projected = performance.now()
    freezeSnapshot({ article: article.id, projection })
    const frozen = performance.now()
    checkContent({ article: own, dependencies, projection })
    const checked = performance.now()
    times.project.push(projected - started)
    times.freeze.push(frozen - projected)
    times.check.push(checked - frozen)
    times.all.push(checked - started)
  }
  // the first ones are compiled while they run
  const settled = (list: number[]) => median(list.slice(Math.floor(rounds / 3)))
  return [
    plainLine('projection, hash, HTML and checks of 30 kB of text', settled(times.all), 'ms', { most: 10 }),
    plainLine('… reading and projecting', settled(times.project), 'ms'),
    plainLine('… HTML, plain text, canonical bytes, both hashes', settled(times.freeze), 'ms'),
    plainLine('… checks', settled(times.check), 'ms'),
    plainLine('… all of it, the first time in a process', times.all[0] ?? 0, 'ms'),
  ]
}

/** The demonstration's page on treatments, its sections again and again. */
function longArticle(): ArticleContent {
  const { key, ...content } = omsTreatments
  const once = { id: key, ...content }
  const textOf = (article: ArticleContent) => toPlainText(project(readArticle(article), dependencies)).length
  const repeated = content.sections.filter(({ blockType }) => blockType !== 'disclaimer' && blockType !== 'community')
  let sections = content.sections
  while (textOf({ ...once, sections }) < length) sections = [...repeated, ...sections]
  return { ...once, sections }
}

const dependencies: Dependencies = {
  conditions: Object.fromEntries(conditions.map(({ key, ...one }) => [key, { id: key, ...one }])),
  questions: Object.fromEntries(questions.map((one) => [one.key, { id: one.key, ...one }])),
  citations: Object.fromEntries(citations.map(({ key, ...one }) => [key, { id: key, ...one }])),
  medications: Object.fromEntries(medications.map(({ key, ...one }) => [key, { id: key, ...one }])),
  disclaimers: Object.fromEntries(disclaimers.map(({ ref, ...one }) => [ref, { id: ref, ...one }])),
  currentDisclaimers: { general: 1 },
}
