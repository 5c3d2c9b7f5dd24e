/**
 * Which part of the house may import which, and which packages. What is not listed is forbidden: a new edge is a
 * decision, made here.
 *
 *     domain  <-  actions  <-  cms  <-  collections  <-  payload.config  <-  app
 *       ^                       ^                            ^
 *       +-- keys                +-- database                 +-- server (the studio)
 *       +-- delivery (its own stores; never Payload, never the CMS)
 *       +-- admin (ships to the browser)  <-  views (server components: read through cms, show with admin)
 *     words (every string of the admin): for admin, views, cms and collections
 */
export interface Direction {
  /** Folder or file (without extension) that this is about. */
  part: string
  /** Parts it may import; its own is always allowed. */
  parts: string[]
  /** Packages it may import; `node:*` stands for all of Node. */
  packages: string[]
  /** Parts and packages of which it may import types only. */
  typesOf?: string[]
}

export const directions: Direction[] = [
  { part: 'src/domain', parts: ['src/domain/canonical/hash'], packages: [] },
  // the one platform import of the pure core (docs/adr/0002)
  { part: 'src/domain/canonical/hash', parts: ['src/domain'], packages: ['node:crypto'] },
  { part: 'src/words', parts: [], packages: [] },
  { part: 'src/actions', parts: ['src/domain'], packages: [] },
  { part: 'src/keys', parts: ['src/domain'], packages: ['node:*', 'jose'] },
  { part: 'src/config', parts: ['src/domain'], packages: ['node:*', 'zod'] },
  {
    part: 'src/database',
    parts: ['src/domain', 'migrations'],
    packages: ['node:*', 'payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite', '@libsql/client', 'mongodb'],
  },
  {
    part: 'src/delivery',
    parts: ['src/domain', 'src/keys', 'src/config'],
    packages: [
      'node:*',
      'express',
      'graphql',
      'graphql-yoga',
      '@escape.tech/graphql-armor',
      '@libsql/client',
      'mongodb',
      'lru-cache',
      'pino',
      'zod',
    ],
  },
  {
    part: 'src/cms',
    parts: ['src/domain', 'src/actions', 'src/keys', 'src/database', 'src/config', 'src/words'],
    packages: ['node:*', 'payload', '@payloadcms/richtext-lexical', 'uuid', 'zod', 'pino', 'diff', 'nodemailer'],
    typesOf: ['src/payload-types'],
  },
  {
    part: 'collections',
    parts: ['src/cms', 'src/domain', 'src/words'],
    packages: ['payload', '@payloadcms/richtext-lexical'],
  },
  {
    part: 'src/admin',
    parts: ['src/domain', 'src/words'],
    packages: ['react', 'react-dom', '@payloadcms/ui', '@payloadcms/richtext-lexical', 'next'],
    typesOf: ['payload'],
  },
  {
    part: 'src/views',
    parts: ['src/admin', 'src/cms', 'src/domain', 'src/words'],
    packages: ['payload', 'react', '@payloadcms/ui', '@payloadcms/next', 'next', 'dataloader'],
  },
  {
    part: 'src/payload.config',
    parts: [
      'collections',
      'src/words',
      'src/cms',
      'src/keys',
      'src/database',
      'src/config',
      'src/domain',
      'migrations',
    ],
    packages: ['node:*', 'payload', '@payloadcms/richtext-lexical'],
  },
  { part: 'src/payload-types', parts: [], packages: ['payload'] },
  {
    part: 'src/app',
    parts: ['src/payload.config', 'src/database', 'src/admin', 'src/views'],
    packages: ['payload', '@payloadcms/next', '@payloadcms/ui', 'next', 'react'],
  },
  {
    part: 'src/server',
    parts: [
      'src/payload.config',
      'src/cms',
      'src/delivery',
      'src/keys',
      'src/database',
      'src/config',
      'src/domain',
      'demo',
    ],
    packages: ['node:*', 'payload', 'next', 'pino', 'rate-limiter-flexible'],
  },
  { part: 'migrations', parts: [], packages: ['@payloadcms/db-mongodb', '@payloadcms/db-sqlite'] },
  {
    part: 'demo',
    parts: ['src/cms', 'src/domain', 'src/actions', 'src/config'],
    packages: ['node:*', 'payload', 'uuid'],
  },
]
