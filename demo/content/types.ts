/**
 * The demonstration's content as plain data. Where the model has ids, this has keys that stay the same: the seeder
 * makes the documents and puts their ids in the keys' places (placeIds.ts).
 */
import type { RequiredDataFromCollectionSlug } from 'payload'

import type {
  ArticleContent,
  Citation,
  Condition,
  Disclaimer,
  Medication,
  Question,
} from '../../src/domain/content/article'

export type Keyed<Content extends { id: string }> = Omit<Content, 'id'> & { key: string }

/** Of what the studio stores, the fields whose values are closed lists there. */
type Chosen<Slug extends 'conditions' | 'reviewers', Field extends keyof RequiredDataFromCollectionSlug<Slug>> = {
  [Name in Field]-?: NonNullable<RequiredDataFromCollectionSlug<Slug>[Name]>
}

export type DemoCondition = Omit<Keyed<Condition>, 'identifiers' | 'specialties'> &
  Chosen<'conditions', 'identifiers' | 'specialties'>
export type DemoQuestion = Omit<Question, 'id'>
export type DemoCitation = Keyed<Citation>
export type DemoMedication = Keyed<Medication>
/** `ref`: what articles name it by, as one `key` has several languages and versions. */
export type DemoDisclaimer = Omit<Disclaimer, 'id'> & { ref: string }
export type DemoArticle = Keyed<ArticleContent>

export type Specialties = Chosen<'reviewers', 'specialties'>['specialties']
export type RegistrationBody = Chosen<'reviewers', 'registrations'>['registrations'][number]['body']
