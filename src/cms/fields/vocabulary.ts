import type {
  Aspect,
  Audience,
  CitationType,
  HelpLevel,
  MedicationRole,
  RetractionState,
} from '../../domain/content/article'
import type { Role } from '../../domain/people/roles'
import type { LiveState, State } from '../../domain/workflow/states'
import { options } from './options'

/** What the closed lists of the domain are called on screen. */
export const roleOptions = options<Role>({
  editor: 'Editor',
  medicalReviewer: 'Medical reviewer',
  publisher: 'Publisher',
  admin: 'Admin',
})
export const stateOptions = options<State>({
  draft: 'Draft',
  inReview: 'In review',
  changesRequested: 'Sent back',
  approved: 'Approved',
  published: 'Published',
  archived: 'Archived',
})
export const liveOptions = options<LiveState>({ never: 'Never live', live: 'Live', withdrawn: 'Withdrawn' })
export const audienceOptions = options<Audience>({ patient: 'Patients', carer: 'Carers', clinician: 'Clinicians' })
export const aspectOptions = options<Aspect>({
  Overview: 'Overview',
  Causes: 'Causes',
  Symptoms: 'Symptoms',
  Diagnosis: 'Diagnosis',
  Treatments: 'Treatments',
  Prognosis: 'Prognosis',
  LivingWith: 'Living with it',
  SeeDoctor: 'When to see a doctor',
  SelfCare: 'Self-care',
  Screening: 'Screening',
  Prevention: 'Prevention',
  Pregnancy: 'Pregnancy',
  UsageOrSchedule: 'Usage or schedule',
  SideEffects: 'Side effects',
})
export const medicationRoleOptions = options<MedicationRole>({
  firstLine: 'First line',
  secondLine: 'Second line',
  adjunct: 'Added to another',
  symptomatic: 'For symptoms',
  rescue: 'Rescue',
})
export const helpLevelOptions = options<HelpLevel>({
  nonUrgent: 'Not urgent: see your doctor',
  urgent: 'Urgent: get advice today',
  emergency: 'Emergency: call an ambulance',
})
export const citationTypeOptions = options<CitationType>({
  journal: 'Journal article',
  guideline: 'Guideline',
  systematicReview: 'Systematic review',
  label: 'Product label',
  registry: 'Registry',
  textbook: 'Textbook',
  web: 'Web page',
  expertConsensus: 'Expert consensus',
})
export const retractionOptions = options<RetractionState>({
  none: 'Not retracted',
  concern: 'Expression of concern',
  corrected: 'Corrected',
  retracted: 'Retracted',
  reinstated: 'Reinstated',
  unknown: 'Not checked',
})
