/** What the closed lists of the domain are called where one is chosen, each in the order in which it is offered. */
export const roles = {
  editor: 'Editor',
  medicalReviewer: 'Medical reviewer',
  publisher: 'Publisher',
  admin: 'Admin',
}

export const audiences = { patient: 'Patients', carer: 'Carers', clinician: 'Clinicians' }

export const aspects = {
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
}

export const medicationRoles = {
  firstLine: 'First line',
  secondLine: 'Second line',
  adjunct: 'Added to another',
  symptomatic: 'For symptoms',
  rescue: 'Rescue',
}

export const helpLevels = {
  nonUrgent: 'Not urgent: see your doctor',
  urgent: 'Urgent: get advice today',
  emergency: 'Emergency: call an ambulance',
}

/** Whether a community section says how many members there are. */
export const memberCounts = { shown: 'Shown', hidden: 'Not shown' }

export const creditRoles = { author: 'Author', editor: 'Editor' }

export const citationTypes = {
  journal: 'Journal article',
  guideline: 'Guideline',
  systematicReview: 'Systematic review',
  label: 'Product label',
  registry: 'Registry',
  textbook: 'Textbook',
  web: 'Web page',
  expertConsensus: 'Expert consensus',
}

export const retractionStates = {
  none: 'Not retracted',
  concern: 'Expression of concern',
  corrected: 'Corrected',
  retracted: 'Retracted',
  reinstated: 'Reinstated',
  unknown: 'Not checked',
}

export const synonymKinds = { exact: 'Means the same', related: 'Related', abbreviation: 'Abbreviation' }

export const codeRelations = {
  exact: 'Exactly this',
  broader: 'Broader',
  narrower: 'Narrower',
  close: 'Close',
  related: 'Related',
}

/** The members of schema.org 30.0's MedicalSpecialty: what conditions need and reviewers have. */
export const specialties = {
  Anesthesia: 'Anaesthesia',
  Cardiovascular: 'Cardiovascular medicine',
  CommunityHealth: 'Community health',
  Dentistry: 'Dentistry',
  Dermatologic: 'Dermatologic medicine',
  Dermatology: 'Dermatology',
  DietNutrition: 'Diet and nutrition',
  Emergency: 'Emergency medicine',
  Endocrine: 'Endocrinology',
  Gastroenterologic: 'Gastroenterology',
  Genetic: 'Genetics',
  Geriatric: 'Geriatrics',
  Gynecologic: 'Gynaecology',
  Hematologic: 'Haematology',
  Infectious: 'Infectious diseases',
  LaboratoryScience: 'Laboratory science',
  Midwifery: 'Midwifery',
  Musculoskeletal: 'Musculoskeletal medicine',
  Neurologic: 'Neurology',
  Nursing: 'Nursing',
  Obstetric: 'Obstetrics',
  Oncologic: 'Oncology',
  Optometric: 'Optometry',
  Otolaryngologic: 'Ear, nose and throat',
  Pathology: 'Pathology',
  Pediatric: 'Paediatrics',
  PharmacySpecialty: 'Pharmacy',
  Physiotherapy: 'Physiotherapy',
  PlasticSurgery: 'Plastic surgery',
  Podiatric: 'Podiatry',
  PrimaryCare: 'Primary care',
  Psychiatric: 'Psychiatry',
  PublicHealth: 'Public health',
  Pulmonary: 'Pulmonology',
  Radiography: 'Radiography',
  Renal: 'Nephrology',
  RespiratoryTherapy: 'Respiratory therapy',
  Rheumatologic: 'Rheumatology',
  SpeechPathology: 'Speech and language therapy',
  Surgical: 'Surgery',
  Toxicologic: 'Toxicology',
  Urologic: 'Urology',
}
