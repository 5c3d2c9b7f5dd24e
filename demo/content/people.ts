/**
 * Invented people. Their registrations are documented sample numbers (NPI 1234567893 of the check-digit rule, the ORCID
 * iDs of ORCID's own documentation) or numbers outside what is given out, so that none can be a real clinician's.
 */
import type { Role } from '../../src/domain/people/roles'
import type { RegistrationBody, Specialties } from './types'

export interface DemoRegistration {
  body: RegistrationBody
  number: string
  country: string
  verifiedAt: string | null
  expires: string | null
  recheckDue: string | null
}

export interface DemoInterest {
  text: string
  conditions: string[]
  medications: string[]
  from: string | null
  until: string | null
}

export interface DemoReviewer {
  printedName: string
  credentials: string
  registrations: DemoRegistration[]
  specialties: Specialties
  interests: DemoInterest[]
}

export interface DemoPerson {
  key: string
  name: string
  email: string
  password: string
  roles: Role[]
  /** One line for who looks at the list of sign-ins. */
  is: string
  reviewer?: DemoReviewer
}

/** Dates are counted from `today`, the day of seeding, so that a demonstration made later is as fresh. The first is the admin. */
export function people(today: Date): DemoPerson[] {
  const inDays = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const verified = { verifiedAt: inDays(-30), expires: inDays(700), recheckDue: inDays(335) }

  return [
    {
      key: 'admin',
      name: 'Ada Lindqvist',
      email: 'ada@example.org',
      password: 'Demo-Lantern-Admin-71',
      roles: ['admin'],
      is: 'admin: people and policies; can neither sign nor publish',
    },
    {
      key: 'editor',
      name: 'Elif Marsh',
      email: 'elif@example.org',
      password: 'Demo-Lantern-Editor-72',
      roles: ['editor'],
      is: 'editor: wrote most of the pages',
    },
    {
      key: 'secondEditor',
      name: 'Edgar Olsen',
      email: 'edgar@example.org',
      password: 'Demo-Lantern-Editor-73',
      roles: ['editor'],
      is: 'editor: keeps conditions, citations and medications',
    },
    {
      key: 'neurologist',
      name: 'Nora Vale',
      email: 'nora@example.org',
      password: 'Demo-Lantern-Reviewer-74',
      roles: ['medicalReviewer'],
      is: 'medical reviewer: child neurologist',
      reviewer: {
        printedName: 'Dr Nora Vale (demonstration)',
        credentials: 'MD, paediatric neurologist',
        registrations: [{ body: 'NPI', number: '1234567893', country: 'US', ...verified }],
        specialties: ['Neurologic', 'Pediatric'],
        interests: [],
      },
    },
    {
      key: 'geneticist',
      name: 'Gabriel Stone',
      email: 'gabriel@example.org',
      password: 'Demo-Lantern-Reviewer-75',
      roles: ['medicalReviewer'],
      is: 'medical reviewer: geneticist, metabolic diseases',
      reviewer: {
        printedName: 'Dr Gabriel Stone (demonstration)',
        credentials: 'MD, PhD, clinical geneticist',
        registrations: [{ body: 'ORCID', number: '0000-0002-1825-0097', country: 'GB', ...verified }],
        specialties: ['Genetic', 'Gastroenterologic', 'DietNutrition'],
        interests: [],
      },
    },
    {
      key: 'cardiologist',
      name: 'Camille Renard',
      email: 'camille@example.org',
      password: 'Demo-Lantern-Reviewer-76',
      roles: ['medicalReviewer'],
      is: 'medical reviewer: cardiologist, no specialist for opsoclonus-myoclonus syndrome',
      reviewer: {
        printedName: 'Dr Camille Renard (demonstration)',
        credentials: 'MD, cardiologist',
        registrations: [{ body: 'ORCID', number: '0000-0002-1694-233X', country: 'FR', ...verified }],
        specialties: ['Cardiovascular'],
        interests: [],
      },
    },
    {
      key: 'lapsed',
      name: 'Leon Brandt',
      email: 'leon@example.org',
      password: 'Demo-Lantern-Reviewer-77',
      roles: ['medicalReviewer'],
      is: 'medical reviewer whose registration has lapsed: cannot sign',
      reviewer: {
        printedName: 'Dr Leon Brandt (demonstration)',
        credentials: 'MD, neurologist',
        registrations: [
          {
            body: 'GMC',
            number: '0000000',
            country: 'GB',
            verifiedAt: inDays(-800),
            expires: inDays(-40),
            recheckDue: inDays(-60),
          },
        ],
        specialties: ['Neurologic'],
        interests: [],
      },
    },
    {
      key: 'interested',
      name: 'Ines Falk',
      email: 'ines@example.org',
      password: 'Demo-Lantern-Reviewer-78',
      roles: ['medicalReviewer'],
      is: 'medical reviewer who declared an interest in rituximab: cannot sign pages that name it',
      reviewer: {
        printedName: 'Dr Ines Falk (demonstration)',
        credentials: 'MD, paediatric oncologist',
        registrations: [{ body: 'GMC', number: '9999999', country: 'GB', ...verified }],
        specialties: ['Oncologic', 'Pediatric'],
        interests: [
          {
            text: 'paid member of an advisory board on rituximab',
            conditions: [],
            medications: ['rituximab'],
            from: inDays(-400),
            until: null,
          },
        ],
      },
    },
    {
      key: 'publisher',
      name: 'Pia Anders',
      email: 'pia@example.org',
      password: 'Demo-Lantern-Publisher-79',
      roles: ['publisher'],
      is: 'publisher: publishes and withdraws',
    },
  ]
}
