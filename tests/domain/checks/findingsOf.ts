import { checkContent } from '../../../src/domain/checks/checkContent'
import type { Finding } from '../../../src/domain/checks/finding'
import type { ArticleContent, ArticleSection, Dependencies } from '../../../src/domain/content/article'
import { project } from '../../../src/domain/content/project'
import { readArticle } from '../../../src/domain/content/readArticle'
import { cite, doc, p, smallArticle, smallDependencies } from '../content/smallPage'

/** What the checks find in the small page with these changes; of one rule, if named. */
export function findingsOf(
  changes: Partial<ArticleContent> = {},
  { rule, dependencies = smallDependencies() }: { rule?: string; dependencies?: Dependencies } = {},
): Finding[] {
  const article = readArticle(smallArticle(changes))
  const findings = checkContent({ article, dependencies, projection: project(article, dependencies) })
  return rule ? findings.filter((finding) => finding.rule === rule) : findings
}

/** The small page's sections with one more question section, at index 7. */
export function withSection(...sections: ArticleSection[]): Partial<ArticleContent> {
  return { sections: [...smallArticle().sections, ...sections] }
}

/** One more section whose only sentence is this, with a citation in it if wanted. */
export function saying(words: string, cited = false): Partial<ArticleContent> {
  const sentence = cited ? p(words, cite('first')) : p(words)
  return withSection({ blockType: 'questionSection', heading: 'Said', aspect: 'LivingWith', body: doc(sentence) })
}
