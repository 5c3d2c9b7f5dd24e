/**
 * The demonstration's content as plain data. Where the model has ids, this has keys that stay the same: the seeder
 * makes the documents and puts their ids in the keys' places (placeIds.ts).
 */
import type {
  ArticleContent,
  Citation,
  Condition,
  Disclaimer,
  Medication,
  Question,
} from '../../src/domain/content/article'

export type Keyed<Content extends { id: string }> = Omit<Content, 'id'> & { key: string }

export type DemoCondition = Keyed<Condition>
export type DemoQuestion = Omit<Question, 'id'>
export type DemoCitation = Keyed<Citation>
export type DemoMedication = Keyed<Medication>
/** `ref`: what articles name it by, as one `key` has several languages and versions. */
export type DemoDisclaimer = Omit<Disclaimer, 'id'> & { ref: string }
export type DemoArticle = Keyed<ArticleContent>
