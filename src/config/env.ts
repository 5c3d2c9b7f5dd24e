import { join, resolve } from 'node:path'
import { z } from 'zod'

import { DomainError } from '../domain/errors'

const url = z.string().regex(/^https?:\/\/[^\s/]+/, 'is not a web address such as https://example.org')
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'is not a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `is not between ${least} and ${most}`)
const switchedOn = z
  .enum(['0', '1', 'false', 'true'], 'is neither 1 nor 0')
  .transform((value) => ['1', 'true'].includes(value))

/** An empty value is a missing one: `.env` files and compose files cannot leave a variable out by halves. */
const variables = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'is not development, production or test')
    .default('development'),
  DATABASE_URI: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'starts neither with file: nor with mongodb://')
    .optional(),
  DELIVERY_DATABASE_URI: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'starts neither with file: nor with mongodb://')
    .optional(),
  PAYLOAD_SECRET: z.string().min(32, 'has fewer than 32 characters').optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  COUNTERSIGN_SITE_URL: url.optional(),
  COUNTERSIGN_STUDIO_URL: url.optional(),
  COUNTERSIGN_TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s/]+/, 'is not the address of a mail server such as smtp://user:password@host:587')
    .optional(),
  SMTP_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, 'is not an address such as Countersign <studio@example.org>')
    .optional(),
  COUNTERSIGN_SIGNING_KEY: z.string().optional(),
  COUNTERSIGN_DATA_DIR: z.string().default('./data'),
  COUNTERSIGN_KEY_DIR: z.string().optional(),
  COUNTERSIGN_PUBLIC_KEYS: z.string().optional(),
  COUNTERSIGN_CHECKPOINT_FILE: z.string().optional(),
  COUNTERSIGN_MAX_STALE_SECONDS: wholeNumber(1, 86_400).default(30),
  COUNTERSIGN_LOCALES: z
    .string()
    .default('en,de')
    .transform((list) => list.split(',').map((one) => one.trim()))
    .refine(
      (list) => list.length > 0 && list.every((one) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(one)),
      'is not a list of language tags such as en,de,pt-BR',
    )
    .refine((list) => new Set(list).size === list.length, 'names a language twice'),
  COUNTERSIGN_CURSOR_SECRET: z.string().min(32, 'has fewer than 32 characters').optional(),
  COUNTERSIGN_DEMO: switchedOn.default(false),
  NEXT_PHASE: z.string().optional(),
})

/** Configuration of a process, resolved. Paths are absolute; base addresses have no slash at the end. */
export interface Env {
  mode: 'development' | 'production' | 'test'
  /** Started by `npm run demo`: secret and key may be made although the built application runs in production mode. */
  demo: boolean
  /** `next build` is reading the configuration: nothing is connected to, no secret is needed. */
  building: boolean
  databaseUri: string
  /** What the delivery process connects to; its own user on MongoDB. The studio's database where not given. */
  deliveryDatabaseUri: string
  payloadSecret: string | null
  host: string
  port: number
  /** The reading site: base of the addresses in JSON-LD and links. */
  siteUrl: string
  /** Where people open the admin. */
  studioUrl: string
  /** Whether `studioUrl` was given, not guessed from the port. */
  studioUrlGiven: boolean
  /** How many proxies of one's own stand in front: which part of `X-Forwarded-For` is believed. */
  trustedProxies: number
  /** Where mails are handed over, and who they are from; `null`: no mail is sent. */
  smtp: { url: string; from: string } | null
  signingKey: string | null
  dataDir: string
  keyDir: string
  /** JWK set that verifies records. */
  publicKeysFile: string
  checkpointFile: string
  maxStaleSeconds: number
  locales: string[]
  cursorSecret: string | null
}

/**
 * Reads and checks the environment; nothing else in the house reads `process.env`.
 * Throws `DomainError` `configuration-invalid`, whose message lists every mistake at once; roots let it end the process.
 *
 * @param service `studio` needs `PAYLOAD_SECRET` in production; `delivery` never sees it.
 */
export function readEnv(
  service: 'studio' | 'delivery' = 'studio',
  source: Readonly<Record<string, string | undefined>> = process.env,
): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = variables.safeParse(given)
  const mistakes = parsed.success ? [] : parsed.error.issues.map((one) => `${one.path.join('.')} ${one.message}.`)
  const building = given['NEXT_PHASE'] === 'phase-production-build'
  const demo = given['COUNTERSIGN_DEMO'] === '1' || given['COUNTERSIGN_DEMO'] === 'true'
  if (service === 'studio' && given['NODE_ENV'] === 'production' && !given['PAYLOAD_SECRET'] && !demo && !building)
    mistakes.push(
      'PAYLOAD_SECRET is missing: at least 32 random characters that sign sessions, e.g. from `openssl rand -hex 32`.',
    )
  if (service === 'studio' && Boolean(given['SMTP_URL']) !== Boolean(given['SMTP_FROM']))
    mistakes.push('SMTP_URL and SMTP_FROM belong together: one of them is missing.')
  if (!parsed.success || mistakes.length > 0)
    throw new DomainError('configuration-invalid', ['The configuration cannot be used:', ...mistakes].join('\n  - '), {
      mistakes,
    })
  return resolveEnv(parsed.data, building)
}

function resolveEnv(env: z.infer<typeof variables>, building: boolean): Env {
  const dataDir = resolve(env.COUNTERSIGN_DATA_DIR)
  const keyDir = resolve(env.COUNTERSIGN_KEY_DIR ?? join(dataDir, 'keys'))
  const databaseUri = env.DATABASE_URI ?? `file:${join(dataDir, 'countersign.db')}`
  const local = `http://localhost:${env.PORT}`
  return {
    mode: env.NODE_ENV,
    demo: env.COUNTERSIGN_DEMO,
    building,
    databaseUri,
    deliveryDatabaseUri: env.DELIVERY_DATABASE_URI ?? databaseUri,
    payloadSecret: env.PAYLOAD_SECRET ?? null,
    host: env.HOST,
    port: env.PORT,
    siteUrl: withoutSlash(env.COUNTERSIGN_SITE_URL ?? local),
    studioUrl: withoutSlash(env.COUNTERSIGN_STUDIO_URL ?? local),
    studioUrlGiven: env.COUNTERSIGN_STUDIO_URL !== undefined,
    trustedProxies: env.COUNTERSIGN_TRUSTED_PROXIES,
    smtp: env.SMTP_URL && env.SMTP_FROM ? { url: env.SMTP_URL, from: env.SMTP_FROM } : null,
    signingKey: env.COUNTERSIGN_SIGNING_KEY ?? null,
    dataDir,
    keyDir,
    publicKeysFile: resolve(env.COUNTERSIGN_PUBLIC_KEYS ?? join(keyDir, 'public.jwks.json')),
    checkpointFile: resolve(env.COUNTERSIGN_CHECKPOINT_FILE ?? join(dataDir, 'checkpoints.ndjson')),
    maxStaleSeconds: env.COUNTERSIGN_MAX_STALE_SECONDS,
    locales: env.COUNTERSIGN_LOCALES,
    cursorSecret: env.COUNTERSIGN_CURSOR_SECRET ?? null,
  }
}

const withoutSlash = (address: string) => address.replace(/\/+$/, '')
