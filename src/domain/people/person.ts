import type { Role } from './roles'

/** A registration with a body that licenses or identifies, as the reviewer's profile holds it now. Dates `YYYY-MM-DD`. */
export interface Registration {
  body: string
  number: string
  country: string
  verifiedAt: string | null
  verifiedBy: string | null
  expires: string | null
  recheckDue: string | null
}

export interface Interest {
  text: string
  conditions: string[]
  medications: string[]
  from: string | null
  until: string | null
}

export interface ReviewerProfile {
  id: string
  printedName: string
  credentials: string
  registrations: Registration[]
  /** schema.org MedicalSpecialty members. */
  specialties: string[]
  interests: Interest[]
  interestsDeclaredAt: string | null
}

/** A user with, if they have one, their reviewer profile. */
export interface Person {
  user: string
  name: string
  email: string
  roles: Role[]
  active: boolean
  reviewer: ReviewerProfile | null
}
