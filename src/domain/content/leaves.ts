/**
 * The one table of what every stored field is. `signed`: part of the projection, so changing it voids signatures.
 * `envelope`: printed in the edition or the signature, as it was at that moment. `internal`: neither. Keys are
 * collection and field path, without array positions; below `sections` comes the block's name. A field that is not in
 * here fails a test.
 */
import { articleLeaves } from './articleLeaves'
import { group, type Leaf } from './leaf'

const times = ['createdAt', 'updatedAt']

const conditions = {
  ...group('signed', '', [
    'names.preferred',
    'synonyms.term',
    'synonyms.kind',
    'identifiers.system',
    'identifiers.code',
    'identifiers.relation',
  ]),
  ...group('signed', 'decides which name the page gets', ['names.locale', 'synonyms.locale']),
  ...group('signed', 'decides who is a specialist, and is in the JSON-LD', ['specialties']),
  ...group('signed', "through the page's tier", ['leastTier']),
  ...group('signed', 'named in the community section', ['community.provider']),
  ...group('envelope', 'changes by itself: printed with its date', ['community.memberCount', 'community.asOf']),
  ...group('internal', 'the preferred name again, for lists and pickers in the studio', ['name']),
  ...group('internal', '', ['id', ...times, 'names.id', 'synonyms.id', 'identifiers.id']),
}

const questions = {
  ...group('signed', '', ['key', 'aspect', 'patterns.label', 'patterns.heading']),
  ...group('signed', 'decides which pattern the page gets', ['patterns.locale']),
  ...group('signed', "through the page's tier", ['leastTier']),
  ...group('internal', "only suggests a slug; the article's own is signed", ['patterns.slug']),
  ...group('internal', '', ['id', ...times, 'patterns.id']),
}

const citations = {
  ...group('signed', '', ['type', 'title', 'authors.name', 'container', 'issued', 'doi', 'pmid', 'pmcid', 'url']),
  ...group('envelope', 'asked as it is now by check C08; the findings are in the gate report', ['retraction.status']),
  ...group('internal', 'how the retraction state is known', ['retraction.checkedAt', 'retraction.notice']),
  ...group('internal', '', ['id', ...times, 'authors.id']),
}

const medications = {
  ...group('signed', '', ['names.name', 'atc.code', 'rxcui']),
  ...group('signed', 'decides which name the page gets', ['names.locale']),
  ...group('internal', 'in which yearly index the code was looked up', ['atc.year']),
  ...group('internal', 'the name again, for lists and pickers in the studio', ['name']),
  ...group('internal', '', ['id', ...times, 'names.id', 'atc.id']),
}

const disclaimers = {
  ...group('signed', '', ['key', 'version', 'heading', 'text']),
  ...group('internal', "compared with the page's language by check C11", ['locale']),
  ...group('internal', '', ['id', ...times]),
}

const reviewers = {
  ...group('envelope', 'copied into each signature as it is when signing', [
    'printedName',
    'credentials',
    'registrations.body',
    'registrations.number',
    'registrations.country',
    'registrations.verifiedAt',
  ]),
  ...group('envelope', 'whether the signer was a specialist', ['specialties']),
  ...group('internal', 'asked when signing and publishing: who is eligible', [
    'user',
    'registrations.verifiedBy',
    'registrations.expires',
    'registrations.recheckDue',
    'interests.text',
    'interests.conditions',
    'interests.medications',
    'interests.from',
    'interests.until',
    'interestsDeclaredAt',
  ]),
  ...group('internal', '', ['id', ...times, 'registrations.id', 'interests.id']),
}

const users = {
  ...group('envelope', 'printed as who published or withdrew', ['name']),
  ...group('envelope', 'one of the keys by which a signature knows its human', ['email']),
  ...group('internal', 'what somebody may do', ['roles', 'active']),
  ...group('internal', 'signing in', [
    'resetPasswordToken',
    'resetPasswordExpiration',
    'salt',
    'hash',
    'loginAttempts',
    'lockUntil',
    'sessions.id',
    'sessions.createdAt',
    'sessions.expiresAt',
  ]),
  ...group('internal', '', ['id', ...times]),
}

const collections: Record<string, Record<string, Leaf>> = {
  articles: articleLeaves,
  conditions,
  questions,
  citations,
  medications,
  disclaimers,
  reviewers,
  users,
}

/** Every field by its full path: `articles.title`, `articles.sections.questionSection.heading`, `conditions.names.preferred` … */
export const leaves: Readonly<Record<string, Leaf>> = Object.fromEntries(
  Object.entries(collections).flatMap(([collection, fields]) =>
    Object.entries(fields).map(([field, leaf]) => [`${collection}.${field}`, leaf]),
  ),
)

/**
 * Whether a changed field is signed content. A path that the table does not know counts as signed; one that names a
 * group (`retraction`, when the whole of it came or went) is signed if anything in it is.
 */
export function isSignedLeaf(collection: string, field: string): boolean {
  const key = `${collection}.${field}`
  const leaf = Object.hasOwn(leaves, key) ? leaves[key] : undefined
  if (leaf) return leaf.is === 'signed'
  const inside = Object.keys(leaves).filter((one) => one.startsWith(`${key}.`))
  return inside.length === 0 || inside.some((one) => leaves[one]?.is === 'signed')
}
