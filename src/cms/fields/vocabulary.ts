import type {
  ArticleContent,
  Aspect,
  Audience,
  CitationType,
  Condition,
  HelpLevel,
  MedicationRole,
  RetractionState,
} from '../../domain/content/article'
import type { Role } from '../../domain/people/roles'
import type { LiveState, State } from '../../domain/workflow/states'
import type { en } from '../../words/en'
import { options } from './options'

/** The closed lists of the domain, as they are called on screen (src/words). */
export const roleOptions = options<Role>('roles')
export const stateOptions = options<State>('states')
export const liveOptions = options<LiveState>('live')
export const audienceOptions = options<Audience>('audiences')
export const aspectOptions = options<Aspect>('aspects')
export const medicationRoleOptions = options<MedicationRole>('medicationRoles')
export const helpLevelOptions = options<HelpLevel>('helpLevels')
export const citationTypeOptions = options<CitationType>('citationTypes')
export const retractionOptions = options<RetractionState>('retractionStates')
export const creditRoleOptions = options<NonNullable<ArticleContent['credits'][number]['role']>>('creditRoles')
export const synonymKindOptions = options<Condition['synonyms'][number]['kind']>('synonymKinds')
export const codeRelationOptions = options<Condition['identifiers'][number]['relation']>('codeRelations')
/** Of schema.org, not the domain's: what conditions need and reviewers have. */
export const specialtyOptions = options<keyof typeof en.specialties>('specialties')
