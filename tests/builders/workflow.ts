/** Facts for the tests of the rules, readable beside the assertion: everything is in order until a test says otherwise. */
import type { Finding } from '../../src/domain/checks/finding'
import type { Dependencies } from '../../src/domain/content/article'
import type { Projection } from '../../src/domain/content/projection'
import type { Contributor } from '../../src/domain/contributors/contributors'
import type { Person, ReviewerProfile } from '../../src/domain/people/person'
import type { Role } from '../../src/domain/people/roles'
import type { GivenSignature } from '../../src/domain/policy/meetPolicy'
import type { PolicyTerms } from '../../src/domain/policy/reviewPolicy'
import type { SignatureBody } from '../../src/domain/records/signature'
import type { Hash, Snapshot } from '../../src/domain/records/snapshot'
import type { Facts, ReviewComment, ReviewRecord, WorkflowRecord, WorkingCopy } from '../../src/domain/workflow/facts'

export const now = '2026-06-15T12:00:00.000Z'
export const someHash = (digit: string): Hash => `sha256:${digit.repeat(64)}`

export function aProfile(changes: Partial<ReviewerProfile> = {}): ReviewerProfile {
  return {
    id: 'profile',
    printedName: 'Dr Demonstration',
    credentials: 'MD',
    registrations: [
      {
        body: 'GMC',
        number: '0000001',
        country: 'GB',
        verifiedAt: '2026-01-01T00:00:00.000Z',
        verifiedBy: 'admin',
        expires: null,
        recheckDue: '2027-01-01',
      },
    ],
    specialties: ['Neurologic'],
    interests: [],
    interestsDeclaredAt: '2026-02-01T00:00:00.000Z',
    ...changes,
  }
}

export function aPerson(user: string, roles: Role[], changes: Partial<Person> = {}): Person {
  return { user, name: user, email: `${user}@example.org`, roles, active: true, reviewer: null, ...changes }
}

/** Eligible; its registration number is its own. */
export function aReviewer(user: string, changes: Partial<ReviewerProfile> = {}): Person {
  const profile = aProfile({ id: `profile-${user}`, printedName: user })
  return aPerson(user, ['medicalReviewer'], {
    reviewer: {
      ...profile,
      registrations: profile.registrations.map((one) => ({ ...one, number: `number-of-${user}` })),
      ...changes,
    },
  })
}

export function aContributor(
  user: string,
  keys: string[] = [`user:${user}`, `email:${user}@example.org`],
): Contributor {
  return { user, name: user, keys, at: now }
}

export function someTerms(changes: Partial<PolicyTerms> = {}): PolicyTerms {
  return {
    tier: 2,
    signatures: 2,
    specialists: 1,
    intervalMonths: 24,
    graceDays: 30,
    suspendAfterDays: 180,
    signatureValidDays: 90,
    ...changes,
  }
}

export function aSignature(
  user: string,
  changes: Partial<SignatureBody> = {},
  revokedAt: string | null = null,
): GivenSignature {
  return {
    revokedAt,
    body: {
      format: 'countersign.signature/1',
      id: `signature-${user}`,
      article: 'article',
      review: 'review',
      contentHash: someHash('a'),
      meaning: 'medicalReview',
      statement: { version: 1, text: 'I have reviewed this page.' },
      signer: {
        user,
        reviewer: `profile-${user}`,
        printedName: user,
        credentials: 'MD',
        registrations: [],
        specialist: true,
        personKeys: [`user:${user}`, `email:${user}@example.org`],
      },
      signedAt: '2026-06-10T09:00:00.000Z',
      authentication: { method: 'password', at: '2026-06-10T08:59:00.000Z' },
      sectionsOpened: ['tldr'],
      tier: 2,
      nextReviewBy: null,
      ...changes,
    },
  }
}

export function aWorkflow(changes: Partial<WorkflowRecord> = {}): WorkflowRecord {
  return {
    article: 'article',
    locale: 'en',
    title: 'A page',
    condition: 'condition',
    question: 'question',
    state: 'draft',
    live: 'never',
    revision: 7,
    tier: 2,
    contributors: [aContributor('edith')],
    review: null,
    snapshot: null,
    ownHash: someHash('0'),
    publishedOwnHash: null,
    publishedProjectionHash: null,
    publishedContributors: [],
    publication: null,
    edition: null,
    editionNumber: 0,
    editionHash: null,
    startedAt: '2026-01-01T00:00:00.000Z',
    lastPublishedAt: null,
    nextReviewDue: null,
    reviewBy: null,
    auditIndex: 1,
    auditHash: someHash('9'),
    ...changes,
  }
}

export function aProjection(changes: Partial<Projection> = {}): Projection {
  return {
    format: 'countersign.projection/1',
    locale: 'en',
    audience: 'patient',
    tier: 2,
    slug: 'a-page',
    label: 'Short answer',
    title: 'A page',
    seo: { title: 'A page', description: 'About a page' },
    condition: { id: 'condition', name: 'A condition', synonyms: [], codes: [], specialties: ['Neurologic'] },
    question: { id: 'question', key: 'treatment', aspect: 'Treatments', text: 'How is it treated?' },
    tldr: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'In short.', marks: [] }] }],
    sections: [
      {
        kind: 'questionSection',
        anchor: 'first',
        heading: 'First?',
        aspect: 'Treatments',
        body: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'At length.', marks: [] }] }],
      },
    ],
    citations: [],
    credits: [],
    ...changes,
  }
}

export function aSnapshot(
  projection = aProjection(),
  contentHash = someHash('a'),
  projectionHash = someHash('b'),
): Snapshot {
  return {
    contentHash,
    projectionHash,
    record: '',
    body: {
      format: 'countersign.snapshot/1',
      article: 'article',
      projection,
      html: { tldr: '', sections: projection.sections.map(({ anchor }) => ({ anchor, html: '' })) },
      text: '',
      renderer: '1',
    },
  }
}

const noDependencies: Dependencies = {
  conditions: {},
  questions: {},
  citations: {},
  medications: {},
  disclaimers: {},
  currentDisclaimers: {},
}

export function aWorkingCopy(changes: Partial<WorkingCopy> = {}): WorkingCopy {
  return {
    own: {} as WorkingCopy['own'],
    ownHash: someHash('0'),
    dependencies: noDependencies,
    projection: aProjection(),
    projectionHash: someHash('b'),
    findings: [],
    ...changes,
  }
}

export function aReview(changes: Partial<ReviewRecord> = {}): ReviewRecord {
  return {
    id: 'review',
    article: 'article',
    snapshot: someHash('a'),
    round: 1,
    state: 'open',
    outcome: null,
    submittedBy: 'edith',
    submittedAt: '2026-06-09T09:00:00.000Z',
    reviewBy: null,
    tier: 2,
    policy: someTerms(),
    assignees: ['rita'],
    declined: [],
    comments: [],
    reaffirmation: false,
    contributors: [aContributor('edith')],
    ...changes,
  }
}

export function aComment(by: string, changes: Partial<ReviewComment> = {}): ReviewComment {
  return {
    id: 'raised',
    section: 'first',
    body: 'Name the source.',
    by: { user: by, name: by },
    at: '2026-06-10T09:00:00.000Z',
    round: 1,
    resolved: null,
    ...changes,
  }
}

/** A page with enough eligible reviewers; in review and approved with its open round. */
export function someFacts(changes: Partial<Facts> = {}): Facts {
  const workflow = changes.workflow ?? aWorkflow()
  const open = workflow.state === 'inReview' || workflow.state === 'approved'
  return {
    workflow,
    working: aWorkingCopy(),
    unreadable: null,
    review: open ? aReview() : null,
    snapshot: open ? aSnapshot() : null,
    signatures: [],
    policy: someTerms(),
    people: [aReviewer('rita'), aReviewer('rolf')],
    dependencyContributors: [],
    slugOwner: null,
    lastPublication: null,
    signedBefore: null,
    ...changes,
  }
}

export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'C01',
    version: 1,
    severity: 'hard',
    path: 'sections.0',
    anchor: 'first',
    excerpt: '50 %',
    message: 'A statistic has no source.',
    hint: 'Cite one.',
    ...changes,
  }
}
