import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Field, FlattenedField } from 'payload'

import { bootPayload, type BootedPayload } from '../../support/bootPayload'

let studio: BootedPayload
beforeAll(async () => {
  studio = await bootPayload()
})
afterAll(async () => {
  await studio?.close()
})

/** The storage contract, by hand. `[]` a list, `.` inside a group, `/` inside a block. */
const shape: Record<string, string> = {
  workflow:
    'id locale state live revision tier title condition question contributors review snapshot ownHash publishedOwnHash publishedProjectionHash publishedContributors publication edition editionNumber editionHash lastPublishedAt nextReviewDue reviewBy auditIndex auditHash startedAt dependencies[].kind dependencies[].ref',
  snapshots: 'id article projectionHash locale slug record',
  reviews:
    'id article snapshot round state outcome submittedBy submittedAt reviewBy tier policy assignees declined comments reaffirmation contributors',
  signatures: 'id kind article review snapshot user at revokes record jws',
  editions: 'id article number seq kind locale slug condition question tier snapshot at hash record jws',
  live: 'id locale slug article edition number seq kind currentSlug condition question record jws',
  heads: 'id index hash',
  'audit-events': 'id stream index type actor subject action at hash record',
  checkpoints: 'id index at hash record jws',
  reviewers:
    'id user printedName credentials registrations[].body registrations[].number registrations[].country registrations[].verifiedAt registrations[].verifiedBy registrations[].expires registrations[].recheckDue specialties interests[].text interests[].conditions interests[].medications interests[].from interests[].until interestsDeclaredAt',
  conditions:
    'id name names[].locale names[].preferred synonyms[].locale synonyms[].term synonyms[].kind identifiers[].system identifiers[].code identifiers[].relation specialties leastTier community.provider community.memberCount community.asOf',
  questions: 'id key aspect leastTier patterns[].locale patterns[].label patterns[].heading patterns[].slug',
  citations:
    'id type title authors[].name container issued doi pmid pmcid url retraction.status retraction.checkedAt retraction.notice',
  medications: 'id name names[].locale names[].name atc[].code atc[].year rxcui',
  disclaimers: 'id key locale version heading text',
  'review-policies':
    'id proposal tier signatures specialists intervalMonths graceDays suspendAfterDays signatureValidDays',
  articles:
    'id workflow state live tier reviewBy nextReviewDue revision condition question locale audience raisedTier title slug tldr sections/questionSection.heading sections/questionSection.aspect sections/questionSection.body sections/medicationList.heading sections/medicationList.intro sections/medicationList.items[].medication sections/medicationList.items[].role sections/medicationList.items[].purpose sections/medicationList.items[].citations sections/careTeam.heading sections/careTeam.intro sections/careTeam.items[].role sections/careTeam.items[].why sections/prognosis.heading sections/prognosis.body sections/prognosis.statistics[].label sections/prognosis.statistics[].low sections/prognosis.statistics[].high sections/prognosis.statistics[].unit sections/prognosis.statistics[].population sections/prognosis.statistics[].timeframe sections/prognosis.statistics[].asOf sections/prognosis.statistics[].plainForm sections/prognosis.statistics[].citation sections/getHelp.heading sections/getHelp.level sections/getHelp.body sections/community.heading sections/community.body sections/community.showCount sections/disclaimer.disclaimer credits[].name credits[].role seo.title seo.description _status',
}

const byPayload = new Set(['createdAt', 'updatedAt', 'blockName', 'blockType'])

function paths(fields: FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field): string[] => {
    const path = `${prefix}${field.name}`
    if (byPayload.has(field.name) || (field.name === 'id' && prefix.endsWith('.'))) return []
    if (field.type === 'array') return paths(field.flattenedFields, `${path}[].`)
    if (field.type === 'group') return paths(field.flattenedFields, `${path}.`)
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => paths(block.flattenedFields, `${path}/${block.slug}.`))
    return [path]
  })
}

function everyField(fields: Field[]): Field[] {
  return fields.flatMap((field) => [
    field,
    ...('fields' in field ? everyField(field.fields) : []),
    ...('blocks' in field ? field.blocks.flatMap((block) => everyField(block.fields)) : []),
  ])
}

const collection = (slug: string) => {
  const found = studio.config.collections.find((one) => one.slug === slug)
  if (!found) throw new Error(`no collection ${slug}`)
  return found
}

describe('the model', () => {
  it.each(Object.keys(shape))('of %s has exactly the fields of the storage contract', (slug) => {
    expect(paths(collection(slug).flattenedFields).sort()).toEqual(shape[slug]?.split(' ').sort())
  })

  it('has one name in the database for each collection, the same on both', () => {
    for (const { slug, dbName } of studio.config.collections.filter(({ slug }) => !slug.startsWith('payload-')))
      expect([slug, dbName]).toEqual([slug, slug.replaceAll('-', '_')])
  })

  it('has text ids everywhere', () => {
    for (const { slug, fields } of studio.config.collections.filter(({ slug }) => !slug.startsWith('payload-')))
      expect([slug, fields.find((field) => 'name' in field && field.name === 'id')]).toEqual([
        slug,
        expect.objectContaining({ type: 'text' }),
      ])
  })

  it('asks for nothing in an article before it is submitted, so that an unfinished page can be saved', () => {
    const required = everyField(collection('articles').fields).filter(
      (field) => 'required' in field && field.required === true,
    )
    expect(required).toEqual([])
  })

  it('shows no field of type json or code: their editor is loaded from another company’s server', () => {
    const shown = studio.config.collections.flatMap(({ slug, fields }) =>
      everyField(fields)
        .filter((field) => field.type === 'json' || field.type === 'code')
        .filter((field) => field.admin?.hidden !== true)
        .map((field) => `${slug}.${'name' in field ? field.name : ''}`),
    )
    expect(shown.filter((field) => !field.startsWith('payload-'))).toEqual([])
  })

  it('keeps system-written rows without Payload’s own dates', async () => {
    const { systemSlugs } = await import('../../../src/cms/slugs')
    for (const slug of systemSlugs) expect([slug, collection(slug).timestamps]).toEqual([slug, false])
  })

  it('has drafts and autosave on articles and no other way to publish, duplicate, trash or bulk-change them', () => {
    const { versions, trash, disableDuplicate, disableBulkEdit, disableBulkDelete } = collection('articles')
    expect(versions).toMatchObject({
      maxPerDoc: 0,
      drafts: { autosave: { interval: 2_147_483_647 }, schedulePublish: false },
    })
    expect([trash, disableDuplicate, disableBulkEdit, disableBulkDelete]).toEqual([false, true, true, true])
    expect(studio.config.jobs?.enabled).toBe(false)
    expect(studio.config.graphQL.disable).toBe(true)
    expect(studio.config.localization).toBe(false)
  })

  it('has in the database every unique index that it declares', async () => {
    const { checkUniqueIndexes } = await import('../../../src/database/checkUniqueIndexes')
    await expect(checkUniqueIndexes(studio.payload)).resolves.toBeUndefined()
    const unique = studio.config.collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .flatMap(({ slug, indexes, flattenedFields }) => [
        ...indexes.filter((one) => one.unique).map((one) => `${slug}: ${one.fields.join(', ')}`),
        ...flattenedFields.filter((one) => 'unique' in one && one.unique).map((one) => `${slug}: ${one.name}`),
      ])
    expect(unique.sort()).toEqual([
      'audit-events: action',
      'audit-events: stream, index',
      'checkpoints: index',
      'disclaimers: key, locale, version',
      'editions: article, number',
      'editions: seq',
      'live: locale, slug',
      'questions: key',
      'review-policies: tier',
      'reviewers: user',
      'users: email',
    ])
  })
})
