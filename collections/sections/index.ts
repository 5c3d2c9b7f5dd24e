import type { Block } from 'payload'

import { findingsOfPart } from '../../src/cms/fields/withFindings'
import { CareTeam } from './CareTeam'
import { Community } from './Community'
import { DisclaimerSection } from './DisclaimerSection'
import { GetHelp } from './GetHelp'
import { MedicationList } from './MedicationList'
import { Prognosis } from './Prognosis'
import { QuestionSection } from './QuestionSection'

const label = { Label: '/admin/SectionLabel/SectionLabel#SectionLabel' }

/** What a page is built of; src/domain/content/article.ts says the same as types. */
export const sections: Block[] = [
  QuestionSection,
  MedicationList,
  CareTeam,
  Prognosis,
  GetHelp,
  Community,
  DisclaimerSection,
].map((section) => ({
  ...section,
  fields: [findingsOfPart, ...section.fields],
  admin: { ...section.admin, components: { ...section.admin?.components, ...label } },
}))
