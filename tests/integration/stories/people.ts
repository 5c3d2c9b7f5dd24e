/** Who acts in the stories. What each may do is written down here by hand, not asked of the house. */
import type { DemoPerson } from '../../../demo/content/people'

export type Role = 'editor' | 'medicalReviewer' | 'publisher' | 'admin'
export type Who = (typeof everybody)[number]

export const everybody = [
  'editor',
  'neurologist',
  'cardiologist',
  'publisher',
  'secondEditor',
  'writingReviewer',
  'editorsOtherAccount',
  'lapsed',
  'admin',
] as const

export interface Actor {
  name: string
  roles: readonly Role[]
  /** The human behind the account: two accounts of one human count as one. */
  human: string
  /** Registered and with interests declared; the rest of being eligible depends on the moment. */
  qualified: boolean
  /** Has a specialty of the pages' condition. */
  specialist: boolean
}

const notAReviewer = { qualified: false, specialist: false }

export const actors: Record<Who, Actor> = {
  editor: { name: 'Elif, an editor,', roles: ['editor'], human: 'Elif', ...notAReviewer },
  secondEditor: { name: 'Edgar, an editor,', roles: ['editor'], human: 'Edgar', ...notAReviewer },
  publisher: { name: 'Pia, a publisher,', roles: ['publisher'], human: 'Pia', ...notAReviewer },
  admin: { name: 'Ada, an admin,', roles: ['admin'], human: 'Ada', ...notAReviewer },
  neurologist: {
    name: 'Nora, a reviewer and specialist,',
    roles: ['medicalReviewer'],
    human: 'Nora',
    qualified: true,
    specialist: true,
  },
  cardiologist: {
    name: 'Camille, a reviewer,',
    roles: ['medicalReviewer'],
    human: 'Camille',
    qualified: true,
    specialist: false,
  },
  writingReviewer: {
    name: 'Wanda, a reviewer and specialist who also writes,',
    roles: ['editor', 'medicalReviewer'],
    human: 'Wanda',
    qualified: true,
    specialist: true,
  },
  editorsOtherAccount: {
    name: 'Elif in her other account, a reviewer and specialist,',
    roles: ['medicalReviewer'],
    human: 'Elif',
    qualified: true,
    specialist: true,
  },
  lapsed: {
    name: 'Leon, a reviewer whose registration has lapsed,',
    roles: ['medicalReviewer'],
    human: 'Leon',
    qualified: false,
    specialist: true,
  },
}

/** The demonstration's people who are in the stories, and two more. */
export function castOfStories(demo: readonly DemoPerson[]): DemoPerson[] {
  const known = demo.filter(({ key }) => (everybody as readonly string[]).includes(key))
  const model = known.find(({ key }) => key === 'neurologist')
  if (!model?.reviewer) throw new Error('the demonstration has no neurologist')
  const reviewer = (printedName: string, number: string) => ({
    ...model.reviewer!,
    printedName,
    registrations: model.reviewer!.registrations.map((one) => ({
      ...one,
      body: 'GMC' as const,
      country: 'GB',
      number,
    })),
  })
  return [
    ...known,
    {
      ...{ key: 'writingReviewer', name: 'Wanda Berg', email: 'wanda@example.org', is: '' },
      password: 'Demo-Lantern-Stories-80',
      roles: ['editor', 'medicalReviewer'],
      reviewer: reviewer('Dr Wanda Berg', '0000001'),
    },
    {
      ...{ key: 'editorsOtherAccount', name: 'E. Marsh', email: 'Elif+review@example.org', is: '' },
      password: 'Demo-Lantern-Stories-81',
      roles: ['medicalReviewer'],
      reviewer: reviewer('Dr E. Marsh', '0000002'),
    },
  ]
}
