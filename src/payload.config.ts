import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'

import { collections } from '../collections'
import { migrations as mongodbMigrations } from '../migrations/mongodb'
import { migrations as sqliteMigrations } from '../migrations/sqlite'
import { closeInternalCollections } from './cms/access/closeInternalCollections'
import { holdResetAnswers } from './cms/access/holdResetAnswers'
import { nobody } from './cms/access/nobody'
import { refuseForbidden } from './cms/access/refuseForbidden'
import { refuseUnreadableQueries } from './cms/access/refuseUnreadableQueries'
import { requireSignIn } from './cms/access/requireSignIn'
import { reportHealth } from './cms/endpoints/reportHealth'
import { verifyEvidenceEndpoint } from './cms/endpoints/verifyEvidence'
import { signerEndpoint, whoCanSignEndpoint } from './cms/endpoints/whoCanSign'
import { articleEditor } from './cms/fields/articleEditor'
import { guardedCollections, slugs } from './cms/slugs'
import { noMail } from './cms/mail/noMail'
import { smtpAdapter } from './cms/mail/smtpAdapter'
import { nameErrors } from './cms/hooks/nameErrors'
import { recordForbidden } from './cms/hooks/recordForbidden'
import { startCms } from './cms/startCms'
import { readEnv } from './config/env'
import { studioOrigins } from './config/studioOrigins'
import { studioSecret } from './config/studioSecret'
import { mapConflict } from './database/mapConflict'
import { selectAdapter } from './database/selectAdapter'
import { en } from './words/en'
import { payloadWords } from './words/en/payload'
import { namespace } from './words/words'

const env = readEnv()
const here = dirname(fileURLToPath(import.meta.url))

/** Composition of the studio: which collections there are, who may ask, where things are kept. */
export default buildConfig({
  secret: studioSecret(env),
  serverURL: env.studioUrlGiven ? env.studioUrl : '',
  csrf: studioOrigins(env),
  telemetry: false,
  defaultDepth: 0,
  maxDepth: 3,
  folders: false,
  graphQL: { disable: true },
  // nothing is queued, and nobody runs what a later version might queue
  jobs: { access: { run: nobody, queue: nobody, cancel: nobody } },
  admin: {
    user: slugs.users,
    // the default asks gravatar.com for a picture of everybody who signs in
    avatar: 'default',
    importMap: { baseDir: here },
    components: {
      afterNavLinks: ['/views/EvidenceLinks/EvidenceLinks#EvidenceLinks'],
      graphics: { Icon: '/admin/Brand/Icon#Icon', Logo: '/admin/Brand/Logo#Logo' },
      providers: ['/admin/StockMends/StockMends#StockMends'],
      beforeLogin: ['/views/SignInIntro/SignInIntro#SignInIntro'],
      views: {
        dashboard: { Component: '/views/StartPage/StartPage#StartPage' },
        verify: {
          Component: '/views/VerifyView/VerifyView#VerifyView',
          path: '/verify',
          exact: true,
          meta: { title: en.verify.title },
        },
        // Payload's form would ask for an address and then could send nothing
        ...(env.smtp ? {} : { forgot: { Component: '/views/ForgotPassword/ForgotPassword#ForgotPassword' } }),
      },
    },
    meta: { titleSuffix: ' · Countersign' },
  },
  // every word of the house, for screens and for labels of fields (src/words)
  i18n: { translations: { en: { [namespace]: en, ...payloadWords } } },
  email: env.smtp ? smtpAdapter(env.smtp) : noMail,
  // links in mails start with it
  custom: { studioUrl: env.studioUrl },
  collections,
  endpoints: [reportHealth, verifyEvidenceEndpoint, whoCanSignEndpoint, signerEndpoint],
  hooks: { afterError: [mapConflict, recordForbidden, nameErrors] },
  editor: articleEditor,
  db: selectAdapter({
    uri: env.databaseUri,
    migrations: { sqlite: sqliteMigrations, mongodb: mongodbMigrations },
    migrationDir: resolve(here, '../migrations'),
    setUp: !env.building,
    guarded: guardedCollections,
  }),
  // what a client got wrong is told to the client; the log keeps the sentence, not a stack
  loggingLevels: { APIError: 'info', ValidationError: 'info', QueryError: 'info' },
  ...(env.mode === 'test' ? { logger: { options: { level: 'silent' } } } : {}),
  onInit: startCms,
  typescript: { autoGenerate: false, outputFile: resolve(here, 'payload-types.ts') },
}).then((config) =>
  requireSignIn(holdResetAnswers(refuseForbidden(refuseUnreadableQueries(closeInternalCollections(config))))),
)
