import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter, type MigrateUpArgs } from '@payloadcms/db-sqlite'
import { BlocksFeature } from '@payloadcms/richtext-lexical'
import { buildConfig, type Block, type CollectionConfig, type Config, type Field, type SanitizedConfig } from 'payload'

import { collections as ours } from '../collections'
import { sections } from '../collections/sections'
import { editorWith } from '../src/cms/fields/articleEditor'
import { citeBlock } from '../src/cms/fields/citeBlock'
import { articleFields } from '../src/cms/fields/articleFields'
import { summaryEditor, summaryEditorWith } from '../src/cms/fields/summaryEditor'
import { slugs } from '../src/cms/slugs'
import { en } from '../src/words/en'
import { namespace } from '../src/words/words'

/**
 * Payload alone with our content: the same fields, editor and versions, and nothing that the house adds (no hook, no
 * rule of access but being signed in, no endpoint, no guard, no trigger, no workflow). Its databases are set up as well
 * as ours: transactions, a write-ahead log, blocks as JSON.
 */
export function plainConfig(databaseUri: string, admin: Config['admin'] = {}): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'a secret for measuring, which guards nothing',
    telemetry: false,
    defaultDepth: 0,
    maxDepth: 3,
    graphQL: { disable: true },
    admin: { user: slugs.users, avatar: 'default', ...admin },
    // what the labels of the fields are said with
    i18n: { translations: { en: { [namespace]: en } } },
    collections: ours.filter(({ slug }) => peopleWritten.some((one) => one === slug)).map(plainCollection),
    editor: editorWith(plainCitations()),
    typescript: { autoGenerate: false },
    loggingLevels: { APIError: 'info', ValidationError: 'info' },
    db: databaseUri.startsWith('mongodb')
      ? mongooseAdapter({ url: databaseUri, transactionOptions: {} })
      : sqliteAdapter({
          client: { url: databaseUri },
          idType: 'uuidv7',
          blocksAsJSON: true,
          push: false,
          wal: true,
          busyTimeout: 5_000,
          transactionOptions: {},
          prodMigrations: [{ name: '20260101_000000_tables', up: createTables, down: () => Promise.resolve() }],
        }),
  })
}

const peopleWritten = [
  slugs.users,
  slugs.reviewers,
  slugs.conditions,
  slugs.questions,
  slugs.citations,
  slugs.medications,
  slugs.disclaimers,
  slugs.reviewPolicies,
  slugs.articles,
]

function plainCollection({ slug, dbName, admin, auth, versions, fields, indexes }: CollectionConfig): CollectionConfig {
  const own = slug === slugs.articles ? articleFields(sections) : fields
  const signedIn: NonNullable<CollectionConfig['access']>['create'] = ({ req }) => Boolean(req.user)
  return {
    slug,
    dbName,
    ...(auth ? { auth: true } : {}),
    ...(versions ? { versions } : {}),
    ...(indexes ? { indexes } : {}),
    access: { create: signedIn, read: () => true, update: signedIn, delete: signedIn },
    ...(admin?.useAsTitle ? { admin: { useAsTitle: admin.useAsTitle } } : {}),
    fields: own.filter((field) => !('name' in field && field.name === 'id')).flatMap(plainField),
  }
}

/** The field without what the house hangs on it, all the way down: rules, and what it shows in the admin. */
function plainField(field: Field): Field[] {
  if (field.type === 'ui') return []
  const { hooks: _hooks, validate: _validate, access: _access, ...kept } = field as Field & Record<string, unknown>
  return [
    {
      ...kept,
      ...withoutComponents(field.admin),
      ...(field.type === 'richText'
        ? { editor: (field.editor === summaryEditor ? summaryEditorWith : editorWith)(plainCitations()) }
        : {}),
      ...('fields' in field ? { fields: field.fields.flatMap(plainField) } : {}),
      ...('blocks' in field ? { blocks: field.blocks.map(plainBlock) } : {}),
    } as Field,
  ]
}

/** Payload's inline block with the same fields: no picker, no label. */
function plainCitations() {
  return BlocksFeature({ inlineBlocks: [plainBlock(citeBlock)] })
}

function plainBlock(block: Block): Block {
  return { ...block, ...withoutComponents(block.admin), fields: block.fields.flatMap(plainField) } as Block
}

function withoutComponents(admin: object | undefined): { admin?: object } {
  if (!admin) return {}
  const { components: _components, ...kept } = admin as { components?: unknown }
  return { admin: kept }
}

/** The tables of this configuration as one migration, made as `migrate:create` makes it. */
async function createTables({ db, payload }: MigrateUpArgs): Promise<void> {
  const { sql } = await import('@payloadcms/db-sqlite')
  const adapter = payload.db as unknown as {
    requireDrizzleKit: () => {
      generateDrizzleJson: (schema: unknown) => Promise<unknown>
      generateMigration: (from: unknown, to: unknown) => Promise<string[]>
    }
    defaultDrizzleSnapshot: unknown
    schema: unknown
  }
  const kit = adapter.requireDrizzleKit()
  const now = await kit.generateDrizzleJson(adapter.schema)
  for (const statement of await kit.generateMigration(adapter.defaultDrizzleSnapshot, now))
    await db.run(sql.raw(statement))
}
